//! A fake of Losant for tests: a server in the same process, made from the declarations.
//!
//! It knows the routes of all declared resources and refuses what is not declared: other paths,
//! parameters and bodies, and tokens without the scopes. What is posted is kept, so that post, get,
//! patch, delete and lists (their pages, sorting and filters, but not advanced queries) behave as on
//! the platform. What has no state and no script is answered with 501, and with what to write.
//!
//! # Testing an application
//!
//! The application takes its client as an argument, so that a test can give it one of a fake:
//!
//! ```
//! use losant::api::DeviceSendStateCall;
//! use losant::models::{DevicePost, DeviceState, Success};
//! use losant::testing::FakeLosant;
//! use losant::{Client, Error};
//! use serde_json::json;
//!
//! /// The application: reports the temperature of a device, which it creates.
//! async fn report(client: &Client, application: &str, temperature: f64) -> Result<String, Error> {
//!     let application = client.application(application);
//!     let device = application.devices().post(DevicePost::new("thermometer")).await?;
//!     let state = DeviceState::new([("temperature".to_owned(), json!(temperature))].into());
//!     application.device(&device.id).send_state(state).await?;
//!     Ok(device.id)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let fake = FakeLosant::start().await?;
//! fake.on::<DeviceSendStateCall>().reply(json!({"success": true}));
//!
//! let device = report(&fake.client(), "575ec8687ae143cd83dc4a97", 21.5).await?;
//!
//! let sent = &fake.received::<DeviceSendStateCall>()[0];
//! assert_eq!(sent.path_value("deviceId"), Some(device.as_str()));
//! assert_eq!(sent.body::<DeviceState>()?.data["temperature"], json!(21.5));
//!
//! // The application retries what it may; what it may not is an error.
//! fake.on::<DeviceSendStateCall>().status(500).times(1);
//! assert!(report(&fake.client(), "575ec8687ae143cd83dc4a97", 22.0).await.is_err());
//! # Ok(()) }
//! ```
//!
//! A resource of one's own takes part once it is registered: [`FakeLosant::with`].

mod received;
mod route;
mod script;
mod server;
mod store;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::bytes::Bytes;
use crate::http::{Method, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::task::JoinHandle;

pub use self::received::Received;
use self::route::{Payload, Refusal};
use self::script::Rule;
pub use self::script::Script;
use self::store::Store;
use crate::{Action, Call, Client, Error, Resource, catalog};

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
    state: Arc<State>,
    server: JoinHandle<()>,
}

/// All that the server and its handle share.
#[derive(Debug)]
struct State {
    base_url: String,
    resources: Vec<&'static Resource>,
    changing: Mutex<FakeState>,
}

#[derive(Debug, Default)]
struct FakeState {
    store: Store,
    /// Tokens and their scopes.
    tokens: Vec<(String, Vec<String>)>,
    scripts: Vec<Rule>,
    uploads: Vec<Bytes>,
    received: Vec<Received>,
    /// The open streams of events, by their action.
    streams: Vec<(&'static str, UnboundedSender<Bytes>)>,
}

/// The path of what takes uploaded files.
const UPLOADS: &str = "/fake-uploads";

/// What a request is answered with.
#[derive(Debug)]
enum Reply {
    Json(StatusCode, Value),
    /// A body that is no JSON.
    Garbled(StatusCode),
    Events(UnboundedReceiver<Bytes>),
    /// Nothing: the connection is cut.
    Nothing,
}

impl FakeLosant {
    /// Starts a fake that knows this crate's own resources.
    ///
    /// Fails if no port of the loopback interface can be had.
    pub async fn start() -> Result<Self, Error> {
        Self::with(&[]).await
    }

    /// Starts a fake that knows these resources too: `Gadget::RESOURCE`, by [`Handle`](crate::Handle).
    pub async fn with(resources: &[&'static Resource]) -> Result<Self, Error> {
        let mut changing = FakeState::default();
        changing.store.put("/me", signed_in_user());
        let resources = catalog().iter().chain(resources).copied().collect();
        let (listener, address) = server::listen().await.map_err(|error| {
            Error::config("the fake found no free port on loopback").with_source(error)
        })?;
        let base_url = format!("http://{address}");
        let state = Arc::new(State { base_url, resources, changing: Mutex::new(changing) });
        let server = server::start(listener, Arc::clone(&state));
        Ok(Self { state, server })
    }

    /// Where it listens.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.state.base_url
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
        let client = Client::builder().base_url(self.base_url()).access_token(token).build();
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

    /// Scripts what a call is answered with: see [`Script`].
    ///
    /// ```
    /// use losant::api::DeviceGetCall;
    /// use losant::testing::FakeLosant;
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let fake = FakeLosant::start().await?;
    /// fake.on::<DeviceGetCall>().reply(json!({"name": "pump"}));
    /// fake.on::<DeviceGetCall>().status(429).times(1);
    ///
    /// let client = fake.client();
    /// let device = client.application("575ec8687ae143cd83dc4a97").device("575ecf887ae143cd83dc4aa2");
    /// assert_eq!(device.get().await?.name, "pump"); // at the second attempt
    /// assert_eq!(fake.received::<DeviceGetCall>().len(), 2);
    /// # Ok(()) }
    /// ```
    pub fn on<C: Call>(&self) -> Script<'_> {
        self.on_action(C::ACTION)
    }

    /// The same for an action that is known at run time alone.
    pub fn on_action(&self, action: &'static Action) -> Script<'_> {
        Script::new(self, action)
    }

    /// A URL that takes uploaded files, as the storage behind Losant does; see
    /// [`uploads`](Self::uploads).
    #[must_use]
    pub fn upload_url(&self) -> String {
        self.state.upload_url()
    }

    /// The forms that were sent to [`upload_url`](Self::upload_url), as they came.
    #[must_use]
    pub fn uploads(&self) -> Vec<Bytes> {
        self.state.lock().uploads.clone()
    }

    /// Sends an event to all open streams of a call, and gives their number.
    ///
    /// The call's stream is open once its client was given [`Connected`](crate::StreamItem::Connected).
    pub fn send_event<C: Call>(&self, name: &str, data: &Value) -> usize {
        let event = Bytes::from(format!("event: {name}\ndata: {data}\n\n"));
        let mut state = self.state.lock();
        state.streams.retain(|(_, stream)| !stream.is_closed());
        let open = state.streams.iter().filter(|(other, _)| *other == C::ACTION.id);
        open.filter(|(_, stream)| stream.send(event.clone()).is_ok()).count()
    }

    /// Cuts the connections of all open streams of events.
    pub fn cut_streams(&self) {
        self.state.lock().streams.clear();
    }

    /// The requests of a call so far that fitted its declaration, in the order they came.
    #[must_use]
    pub fn received<C: Call>(&self) -> Vec<Received> {
        let all = self.all_received().into_iter();
        all.filter(|received| received.action.id == C::ACTION.id).collect()
    }

    /// The same of all calls.
    #[must_use]
    pub fn all_received(&self) -> Vec<Received> {
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

impl State {
    fn lock(&self) -> MutexGuard<'_, FakeState> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn actions(&self) -> impl Iterator<Item = &'static Action> {
        self.resources.iter().flat_map(|resource| resource.actions).copied()
    }

    fn upload_url(&self) -> String {
        format!("{}{UPLOADS}", self.base_url)
    }

    /// The answer to a request, and how long it is held back: a script's, the store's, or a refusal.
    fn answer(&self, request: &route::Request) -> (Reply, Duration) {
        let mut changing = self.lock();
        changing.fitting(self, request).unwrap_or_else(|Refusal { status, kind, message }| {
            let body = json!({"type": kind, "message": message});
            (Reply::Json(status, body), Duration::ZERO)
        })
    }
}

impl FakeState {
    /// A token that shows its scopes, as Losant's do.
    fn issue_token(&mut self, scopes: Vec<String>) -> String {
        let encoded = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let claims = json!({"scope": scopes, "jti": self.tokens.len()});
        let token = format!("{}.{}.fake", encoded(&json!({"alg": "none"})), encoded(&claims));
        self.tokens.push((token.clone(), scopes));
        token
    }

    fn fitting(
        &mut self,
        state: &State,
        request: &route::Request,
    ) -> Result<(Reply, Duration), Refusal> {
        if let (UPLOADS, Payload::Form { bytes, .. }) = (request.path.as_str(), &request.body) {
            self.uploads.push(bytes.clone());
            return Ok((Reply::Json(StatusCode::NO_CONTENT, Value::Null), Duration::ZERO));
        }
        let action = route::find(&state.resources, &request.method, &request.path)?;
        route::check_token(action, request.token.as_deref(), &self.tokens)?;
        let query = route::check_query(action, &request.query)?;
        let body = route::check_body(action, &request.body)?;
        self.received.push(Received::new(action, &request.path, &request.query, &body));
        if let Some(answered) = script::next(&mut self.scripts, action) {
            return Ok(answered);
        }
        if !action.events.is_empty() {
            let (sender, receiver) = mpsc::unbounded_channel();
            self.streams.push((action.id, sender));
            return Ok((Reply::Events(receiver), Duration::ZERO));
        }
        let (status, mut answer) =
            self.store.answer(&state.resources, action, &request.path, &query, body)?;
        self.complete(state, action, &mut answer);
        Ok((Reply::Json(status, answer), Duration::ZERO))
    }

    /// Adds what an answer that creates something has alone: a token, a secret, where to upload to.
    fn complete(&mut self, state: &State, action: &Action, answer: &mut Value) {
        let Some(document) = answer.as_object_mut() else { return };
        match (&action.method, action.responses[0].type_name) {
            (&Method::POST, "ApiToken") => {
                let scopes = document.get("scope").and_then(Value::as_array);
                let scopes = scopes.into_iter().flatten().filter_map(Value::as_str);
                let scopes = scopes.map(str::to_owned).collect();
                document.insert("token".to_owned(), self.issue_token(scopes).into());
            }
            (&Method::POST, "ApplicationKeyPostResponse") => {
                document.insert("key".to_owned(), "fake-key".into());
                document.insert("secret".to_owned(), "fake-secret".into());
            }
            (&Method::POST, "UserOauthClient") => {
                document.insert("client_secret".to_owned(), "fake-secret".into());
            }
            (_, "FileUploadPostResponse") => {
                let target = json!({"url": state.upload_url(), "fields": {"key": "fake"}});
                document.insert("upload".to_owned(), target);
            }
            _ => {}
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
