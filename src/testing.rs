//! A fake of Losant for tests: a server in the same process, made from the declarations.
//!
//! It knows the routes of all declared resources and refuses what is not declared: other paths,
//! parameters and bodies, and tokens without the scopes. What is posted is kept, so that post, get,
//! patch, delete and lists behave as on the platform.

mod route;
mod server;
mod store;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::task::JoinHandle;

use self::route::{Payload, Refusal};
use self::store::Store;
use crate::{Action, Client, Resource, catalogue};

/// A fake Losant on a loopback port of its own. Dropping it stops it.
///
/// ```
/// use losant::models::ApiTokenPost;
/// use losant::testing::FakeLosant;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let fake = FakeLosant::start().await?;
/// let client = fake.client();
///
/// let made = client.user_api_tokens().post(ApiTokenPost::new("sensor")).await?;
/// assert_eq!(client.user_api_token(&made.id).get().await?.name, "sensor");
///
/// client.user_api_token(&made.id).delete().await?;
/// assert!(client.user_api_token(&made.id).get().await.unwrap_err().is_not_found());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct FakeLosant {
    base_url: String,
    state: Arc<State>,
    server: JoinHandle<()>,
}

/// A request that was received and fitted its declaration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The action it was for, such as `userApiToken.get`.
    pub action: &'static str,
    /// The path, as it came.
    pub path: String,
    /// The pairs of the query, decoded, the global flags included.
    pub query: Vec<(String, String)>,
    /// The JSON body; `Null` if there was none.
    pub body: Value,
}

/// All that the server and its handle share.
#[derive(Debug)]
struct State {
    resources: Vec<&'static Resource>,
    changing: Mutex<Changing>,
}

#[derive(Debug, Default)]
struct Changing {
    store: Store,
    /// Tokens and their scopes.
    tokens: Vec<(String, Vec<String>)>,
    replies: Vec<(&'static str, StatusCode, Value)>,
    /// Failures that are still to come, by action.
    failures: Vec<(&'static str, StatusCode)>,
    uploads: Vec<Bytes>,
    received: Vec<Received>,
    /// The open streams of events, by their action.
    streams: Vec<(&'static str, UnboundedSender<Bytes>)>,
}

/// The path of what takes uploaded files.
const UPLOADS: &str = "/fake-uploads";

/// What a request is answered with.
enum Answered {
    Json(StatusCode, Value),
    Events(UnboundedReceiver<Bytes>),
}

impl FakeLosant {
    /// Starts a fake that knows this crate's own resources.
    pub async fn start() -> io::Result<Self> {
        Self::with(&[]).await
    }

    /// Starts a fake that knows these resources too: `Gadget::RESOURCE`, by [`Handle`](crate::Handle).
    pub async fn with(resources: &[&'static Resource]) -> io::Result<Self> {
        let mut changing = Changing::default();
        changing.store.put("/me", signed_in_user());
        let resources = catalogue().iter().chain(resources).copied().collect();
        let state = Arc::new(State { resources, changing: Mutex::new(changing) });
        let (address, server) = server::start(Arc::clone(&state)).await?;
        Ok(Self { base_url: format!("http://{address}"), state, server })
    }

    /// Where it listens.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A client of it whose token allows every action.
    ///
    /// # Panics
    ///
    /// Never: the settings of this client are known to work.
    #[must_use]
    #[expect(clippy::expect_used, reason = "loopback and a plain token are always accepted")]
    pub fn client(&self) -> Client {
        let token = self.token(self.all_scopes());
        let client = Client::builder().base_url(&self.base_url).access_token(token).build();
        client.expect("a client of a loopback server can be built")
    }

    /// A token that allows exactly these scopes.
    pub fn token(&self, scopes: impl IntoIterator<Item = impl Into<String>>) -> String {
        let scopes = scopes.into_iter().map(Into::into).collect();
        self.state.lock().issue_token(scopes)
    }

    /// Accepts this token from now on, for exactly these scopes.
    pub fn accept_token(
        &self,
        token: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) {
        let scopes = scopes.into_iter().map(Into::into).collect();
        self.state.lock().tokens.push((token.into(), scopes));
    }

    /// Puts a document at a path, such as `/me/tokens/575ec7417ae143cd83dc4a95`.
    pub fn put(&self, path: &str, document: Value) {
        self.state.lock().store.put(path, document);
    }

    /// Answers an action, such as `device.sendState`, with this from now on.
    ///
    /// Whatever the fake would say by itself to a request that fits its declaration, this goes
    /// before it. An action that is not declared is an error.
    pub fn reply(&self, action: &str, status: u16, body: Value) -> Result<(), UnknownReply> {
        let (known, status) = self.known(action, status)?;
        let mut state = self.state.lock();
        state.replies.retain(|(other, ..)| *other != known);
        state.replies.push((known, status, body));
        Ok(())
    }

    /// Fails an action with this status, the next so many times.
    ///
    /// An action that is not declared is an error.
    pub fn fail(&self, action: &str, status: u16, times: usize) -> Result<(), UnknownReply> {
        let failure = self.known(action, status)?;
        self.state.lock().failures.extend(std::iter::repeat_n(failure, times));
        Ok(())
    }

    fn known(&self, action: &str, status: u16) -> Result<(&'static str, StatusCode), UnknownReply> {
        let unknown = || UnknownReply { action: action.to_owned(), status };
        let known = self.state.actions().find(|known| known.id == action).ok_or_else(unknown)?;
        Ok((known.id, StatusCode::from_u16(status).map_err(|_| unknown())?))
    }

    /// A URL that takes uploaded files, as the storage behind Losant does; see
    /// [`uploads`](Self::uploads).
    #[must_use]
    pub fn upload_url(&self) -> String {
        format!("{}{UPLOADS}", self.base_url)
    }

    /// The forms that were sent to [`upload_url`](Self::upload_url), as they came.
    #[must_use]
    pub fn uploads(&self) -> Vec<Bytes> {
        self.state.lock().uploads.clone()
    }

    /// Sends an event to all open streams of an action, such as `device.stateStream`.
    ///
    /// It gives the number of streams.
    pub fn send_event(&self, action: &str, name: &str, data: &Value) -> usize {
        let event = Bytes::from(format!("event: {name}\ndata: {data}\n\n"));
        let mut state = self.state.lock();
        state.streams.retain(|(_, stream)| !stream.is_closed());
        let open = state.streams.iter().filter(|(other, _)| *other == action);
        open.filter(|(_, stream)| stream.send(event.clone()).is_ok()).count()
    }

    /// Cuts the connections of all open streams of events.
    pub fn cut_streams(&self) {
        self.state.lock().streams.clear();
    }

    /// The requests so far that fitted their declaration, in the order they came.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.state.lock().received.clone()
    }

    fn all_scopes(&self) -> Vec<&'static str> {
        self.state.actions().filter_map(|action| action.scopes.first()).copied().collect()
    }
}

impl Drop for FakeLosant {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// A reply to an action that nobody declared, or with a status that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownReply {
    action: String,
    status: u16,
}

impl std::fmt::Display for UnknownReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { action, status } = self;
        write!(f, "no registered resource has the action `{action}`, or {status} is no status")
    }
}

impl std::error::Error for UnknownReply {}

impl State {
    fn lock(&self) -> MutexGuard<'_, Changing> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn actions(&self) -> impl Iterator<Item = &'static Action> {
        self.resources.iter().flat_map(|resource| resource.actions).copied()
    }

    /// The answer to a request: a script's, the store's, or a refusal.
    fn answer(&self, request: &route::Request) -> Answered {
        let mut changing = self.lock();
        let answered = changing.fitting(&self.resources, request);
        answered.unwrap_or_else(|Refusal { status, kind, message }| {
            Answered::Json(status, json!({"type": kind, "message": message}))
        })
    }
}

impl Changing {
    fn issue_token(&mut self, scopes: Vec<String>) -> String {
        let token = format!("fake-token-{}", self.tokens.len() + 1);
        self.tokens.push((token.clone(), scopes));
        token
    }

    fn fitting(
        &mut self,
        resources: &[&'static Resource],
        request: &route::Request,
    ) -> Result<Answered, Refusal> {
        if let (UPLOADS, Payload::Form(form)) = (request.path.as_str(), &request.body) {
            self.uploads.push(form.clone());
            return Ok(Answered::Json(StatusCode::NO_CONTENT, Value::Null));
        }
        let action = route::find(resources, &request.method, &request.path)?;
        route::check_token(action, request.token.as_deref(), &self.tokens)?;
        let query = route::check_query(action, &request.query)?;
        let body = route::check_body(action, &request.body)?;
        let (path, pairs) = (request.path.clone(), request.query.clone());
        self.received.push(Received { action: action.id, path, query: pairs, body: body.clone() });
        if let Some(next) = self.failures.iter().position(|(id, _)| *id == action.id) {
            let (_, status) = self.failures.remove(next);
            let body = json!({"type": "Scripted", "message": "the fake was told to fail"});
            return Ok(Answered::Json(status, body));
        }
        if let Some((_, status, body)) = self.replies.iter().find(|(id, ..)| *id == action.id) {
            return Ok(Answered::Json(*status, body.clone()));
        }
        if !action.events.is_empty() {
            let (sender, receiver) = mpsc::unbounded_channel();
            self.streams.push((action.id, sender));
            return Ok(Answered::Events(receiver));
        }
        let (status, mut answer) =
            self.store.answer(resources, action, &request.path, &query, body)?;
        self.give_token(action, &mut answer);
        Ok(Answered::Json(status, answer))
    }

    /// A token is shown in the answer that creates it alone, and is accepted from then on.
    fn give_token(&mut self, action: &Action, answer: &mut Value) {
        let creates_token =
            action.method == http::Method::POST && action.responses[0].type_name == "ApiToken";
        if let (true, Some(document)) = (creates_token, answer.as_object_mut()) {
            let scopes =
                document.get("scope").and_then(Value::as_array).cloned().unwrap_or_default();
            let scopes = scopes.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            document.insert("token".to_owned(), self.issue_token(scopes).into());
        }
    }
}

fn signed_in_user() -> Value {
    json!({
        "id": "575ed70c7ae143cd83dc4aa9",
        "userId": "575ed70c7ae143cd83dc4aa9",
        "email": "ada@example.com",
        "firstName": "Ada",
        "lastName": "Example",
        "fullName": "Ada Example",
        "emailVerified": true,
    })
}

#[cfg(test)]
mod tests;
