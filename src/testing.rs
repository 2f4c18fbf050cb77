//! A fake of Losant for tests: a server in the same process, made from the declarations.
//!
//! It knows the routes of all declared resources and refuses what is not declared: other paths (404)
//! and methods (405), parameters and bodies (400), and tokens without the scopes (403).
//!
//! # What it simulates
//!
//! What is posted is kept, so that post, get, patch, delete and lists behave as on the platform:
//!
//! - **Lists** have their declared default order, pages, offsets and cursors; filters with `*`, `?` and
//!   `[…]`; parameters such as `deviceClass`, `tagFilter` or `parentId`; and advanced queries with all
//!   operators.
//! - **Responses** have the shape that is asked for: `tagsAsObject`, `attributesAsObject`,
//!   `includeFields`, summaries; with `_type`, the link to themselves (`_links`), and the actions that
//!   the token allows (`_actions`).
//! - **Relations**: what a path leads through must exist; deleting takes along what is below. A
//!   document gets there by a call, or by [`put`](FakeLosant::put). A test that does not care about
//!   applications and devices has them created on first use:
//!   [`create_parents`](FakeLosant::create_parents).
//! - **Documents** have the ids and dates of their schema. Passwords and secrets are returned when they
//!   are created and never again. Attributes are part of their device; duplicates are refused.
//! - **Files** get their content from the storage or from a call, and can be downloaded from their URL; the
//!   URL of a private file expires.
//! - **Devices**: states, commands and connections by time, composite states, last values, time series
//!   with every aggregation, and actions on several devices, with their operations on parts of them. A
//!   device with a list of attributes keeps only data of these; one without keeps all.
//! - **Streams** send keep-alives, what is sent to their device or topic, and what
//!   [`send_event`](FakeLosant::send_event) sends.
//! - **Data tables** check rows by column; **events** have updates; **workflows** have versions and
//!   stored values; **deployments** have a desired version.
//! - **Experiences** have versions, which keep the endpoints, views and workflows that there were; groups
//!   have devices by ids, tags and a query, and so have the groups above them.
//! - **Tokens** have their scopes, belong to an application or a device, and end when they expire, are
//!   inactive or deleted. Devices sign in with an access key, and the user with [`PASSWORD`]. A device
//!   reads and reports itself, a gateway reports for its peripherals, and the other devices of the access
//!   key can be read and sent commands.
//!   [`advance`](FakeLosant::advance) moves the clock, and
//!   [`token_lifetime`](FakeLosant::token_lifetime) sets how long tokens last.
//!
//! Jobs are done at once. What no document describes is not simulated: usage counts, exports, running
//! workflows and notebooks, experiences as they are served, audit logs of what is done, and invitations to
//! the user.
//!
//! # What it refuses
//!
//! An action, a parameter or a field of a body that it does not simulate is answered with 501, which says
//! what to do: script the response ([`on`](FakeLosant::on)), or have the parameter or the field ignored
//! ([`ignore`](FakeLosant::ignore)). So a test that passes did not pass because of a filter that was
//! skipped. The lists are at the end of this page.
//!
//! The parameter `_embedded` alone has no effect and is not refused, since no document embeds others.
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
//!     let state = DeviceState::new([("temperature", temperature)]);
//!     application.device(&device.id).send_state(state).await?;
//!     Ok(device.id)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let fake = FakeLosant::start().await?;
//! fake.put("/applications/575ec8687ae143cd83dc4a97", json!({"name": "plant"}));
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
//!
#![doc = include_str!("testing/refused.md")]

mod accounts;
mod bulk;
mod check;
mod crud;
mod declared;
mod deployments;
mod experiences;
mod files;
mod given;
mod groups;
mod incidents;
mod known;
mod marks;
mod operations;
mod parts;
mod query;
mod received;
mod relations;
mod response;
mod route;
mod rows;
mod script;
mod series;
mod server;
mod state;
mod store;
mod streams;
mod telemetry;
mod tokens;
mod workflows;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::bytes::Bytes;
use crate::http::{Method, StatusCode};
use jiff::SignedDuration;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

pub use self::known::PASSWORD;
use self::known::USER_ID;
pub use self::received::Received;
pub use self::script::Script;
use self::state::{FakeState, Log, State};
use self::streams::Event;
use self::tokens::Token;
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

impl FakeLosant {
    /// Starts a fake that knows this crate's own resources.
    ///
    /// Fails if no port of the loopback interface can be had.
    pub async fn start() -> Result<Self, Error> {
        Self::with(&[]).await
    }

    /// Starts a fake that knows these resources too: `Gadget::RESOURCE`, by [`Handle`](crate::Handle).
    pub async fn with(resources: &[&'static Resource]) -> Result<Self, Error> {
        Self::listen(0, resources).await
    }

    /// Starts a fake on this port, for programs in other languages.
    pub async fn start_on(port: u16) -> Result<Self, Error> {
        Self::listen(port, &[]).await
    }

    #[expect(clippy::unused_async, reason = "it spawns the server, which takes a runtime")]
    async fn listen(port: u16, resources: &[&'static Resource]) -> Result<Self, Error> {
        let mut fake = FakeState::default();
        let resources: Vec<_> = catalog().iter().chain(resources).copied().collect();
        fake.put(&resources, "/me", signed_in_user());
        let (listener, address) = server::listen(port).map_err(|error| {
            Error::config("the fake cannot listen on the loopback interface").with_source(error)
        })?;
        let base_url = format!("http://{address}");
        fake.storage_url = format!("{base_url}{}", files::STORAGE);
        let (fake, traffic, log) = (Mutex::new(fake), Mutex::default(), Log::default());
        let state = Arc::new(State { base_url, resources, fake, traffic, log });
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
        self.state.change().issue(Token { scopes, ..Token::default() })
    }

    /// Accepts this token from now on, for exactly these scopes.
    pub fn accept_token(
        &self,
        token: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) {
        let scopes = scopes.into_iter().map(Into::into).collect();
        let token = Token { text: token.into(), scopes, ..Token::default() };
        self.state.change().tokens.push(token);
    }

    /// Puts a document at a path, such as `/me/tokens/575ec7417ae143cd83dc4a95`.
    pub fn put(&self, path: &str, document: Value) {
        self.state.change().put(&self.state.resources, path, document);
    }

    /// Creates what a path leads through on first use, from now on.
    ///
    /// Without it, a call below an application or a device that does not exist is 404, as on the
    /// platform.
    pub fn create_parents(&self) {
        self.state.change().creates_parents = true;
    }

    /// Calls a function with method, path and status of each request from now on.
    pub fn on_request(&self, log: impl Fn(&Method, &str, StatusCode) + Send + Sync + 'static) {
        self.state.log.set(log);
    }

    /// Moves the clock of the fake, by which documents are dated.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        self.state.change().store.advance(by);
    }

    /// Sets how long tokens last that are issued at sign-in, unless the credentials say so. By default
    /// they do not expire.
    pub fn token_lifetime(&self, lifetime: Duration) {
        let seconds = i64::try_from(lifetime.as_secs()).unwrap_or(i64::MAX);
        self.state.change().token_lifetime = Some(seconds);
    }

    /// Ignores a query parameter of a call, or a field of its body, from now on. Otherwise it is 501
    /// because the fake does not simulate it.
    pub fn ignore<C: Call>(&self, parameter: impl Into<String>) {
        self.state.change().ignored.push((C::ACTION.id, parameter.into()));
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
    /// [`uploads`](Self::uploads). The content can be read from the `url` of the file.
    #[must_use]
    pub fn upload_url(&self) -> String {
        self.state.upload_url()
    }

    /// The forms that were sent to [`upload_url`](Self::upload_url), as they came.
    #[must_use]
    pub fn uploads(&self) -> Vec<Bytes> {
        self.state.traffic().uploads.clone()
    }

    /// Sends an event to all open streams of a call, and gives their number.
    ///
    /// The call's stream is open once its client was given [`Connected`](crate::StreamItem::Connected).
    pub fn send_event<C: Call>(&self, name: &str, data: &Value) -> usize {
        let event =
            Event { action: C::ACTION.id, path: None, name: name.to_owned(), data: data.clone() };
        streams::send(&mut self.state.traffic().streams, &event)
    }

    /// Cuts the connections of all open streams of events.
    pub fn cut_streams(&self) {
        self.state.traffic().streams.clear();
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
        self.state.traffic().received.clone()
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

fn signed_in_user() -> Value {
    json!({
        "id": USER_ID,
        "userId": USER_ID,
        "email": "ada@example.com",
        "password": PASSWORD,
        "firstName": "Ada",
        "lastName": "Example",
        "fullName": "Ada Example",
        "emailVerified": true,
    })
}

#[cfg(test)]
mod tests;
