//! The Rust client of the [Losant](https://www.losant.com) IoT platform.
//!
//! # A first program
//!
//! ```toml
//! [dependencies]
//! losant = "0.1"
//! tokio = { version = "1", features = ["macros", "rt"] }
//! ```
//!
//! Create an API token in Losant, in the settings of your user or of an application, and put it into
//! the environment variable `LOSANT_ACCESS_TOKEN`. This program prints your applications:
//!
//! ```no_run
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), losant::Error> {
//!     let client = losant::Client::builder().access_token_from_env().build()?;
//!     let mut applications = client.applications().get().items();
//!     while let Some(application) = applications.try_next().await? {
//!         println!("{} {}", application.id, application.name);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Without a token, write against a fake Losant in the same process: the feature `testing`.
//!
//! # Handles, calls and models
//!
//! A *handle* such as [`api::Device`] identifies a resource. Its methods create *calls*, whose setters
//! are the optional parameters; awaiting a call sends it. What calls send and return are [`models`].
//!
//! ```no_run
//! use losant::models::{DataType, DeviceAttributePost, DevicePost, DeviceState};
//! use losant::serde_json::json;
//!
//! # async fn f(client: losant::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let application = client.application("575ec8687ae143cd83dc4a97");
//!
//! // `new` takes what is required, and there is a setter for each other field.
//! let temperature = DeviceAttributePost::new("temperature", DataType::Number);
//! let pump = DevicePost::new("pump 7").attributes([temperature]);
//! let pump = application.devices().post(pump).await?;
//!
//! let device = application.device(&pump.id);
//! device.send_state(DeviceState::of(&json!({"temperature": 21.5}))?).await?;
//!
//! let mut pumps = application.devices().get().filter("pump*").per_page(500).items();
//! while let Some(device) = pumps.try_next().await? {
//!     println!("{} {}", device.id, device.name);
//! }
//! # Ok(()) }
//! ```
//!
//! With `use losant::Call`, a call can have its own timeout, token or headers, and return the status
//! and headers with its value. Calls borrow nothing, so they run together with `join!` or on tasks; a
//! [`Client`] is cheap to clone, and a program needs one.
//!
//! # When a call fails
//!
//! Calls are sent again where that is safe, so an error is what remains. There is one type, [`Error`]:
//! it prints as one line, and says what it is.
//!
//! ```no_run
//! # async fn f(client: losant::Client) -> Result<(), losant::Error> {
//! match client.application("575ec8687ae143cd83dc4a97").get().await {
//!     Ok(application) => println!("{}", application.name),
//!     Err(error) if error.is_not_found() => println!("the application does not exist"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(()) }
//! ```
//!
//! # Where to read on
//!
//! | for | see |
//! |---|---|
//! | all 101 resources, by family | [`api`] |
//! | what they take and return | [`models`] |
//! | tokens, and signing in | [`auth`] |
//! | what a token must allow | [`scopes`] |
//! | settings of a client | [`ClientBuilder`] |
//! | settings of one call | [`Call`] |
//! | retries | [`Retry`] |
//! | throttles, and fleets of devices | [`ClientBuilder::pacing`] |
//! | paged lists | [`Items`], [`Pages`] |
//! | streams of events | [`EventStream`] |
//! | files | [`Part`], [`upload`], [`Download`] |
//! | background jobs | [`jobs`] |
//! | any action by name, from JSON | [`Client::call`] |
//! | all actions as data | [`catalog()`] |
//! | the shape of documents as data | [`shape`] |
//!
//! # Your own resources
//!
//! All resources of this crate are declared with [`macro@losant_resource`], and yours can be too: it
//! expands a trait that lists the actions of a resource to a typed client, in any crate.
//! [`macro@losant_model`] declares their documents.
//!
//! ```
//! use losant::losant_resource;
//!
//! /// A gadget of the signed-in user.
//! #[losant_resource(path = "/me/gadgets/{gadgetId}", extends = losant::api::Me, errors(404))]
//! pub trait Gadget {
//!     /// Returns the gadget.
//!     #[get(scopes("all.User", "all.User.read"))]
//!     fn get(&self) -> serde_json::Value;
//! }
//!
//! # async fn f(client: losant::Client) -> Result<(), losant::Error> {
//! let gadget = client.me().gadget("575ec7417ae143cd83dc4a95").get().await?;
//! # Ok(()) }
//! ```
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `rustls` | yes | TLS with rustls and aws-lc; 20 crates, and 43 s of CPU time in a clean debug build |
//! | `rustls-no-provider` | | TLS with rustls and the cryptography provider that the program installs; [`build`](ClientBuilder::build) fails without one; 15 crates and 12 s with ring |
//! | `native-tls` | | TLS of the platform; 16 crates and 8 s on Linux |
//! | `gzip` | yes | compressed responses; 9 crates |
//! | `http2` | | HTTP/2, where the server offers it; 5 crates |
//! | `blocking` | | `.send_blocking()` on every call and `.blocking()` on every stream, for code that does not await |
//! | `testing` | | the module `testing`: a fake Losant in the same process; no further crate |
//!
//! Without a TLS feature the crate builds too; [`http_client`](ClientBuilder::http_client) is required
//! then.
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as losant;

pub mod api;
pub mod auth;
mod catalog;
mod client;
pub mod jobs;
pub mod models;
pub mod scopes;
pub mod shape;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

pub use catalog::{IntoAction, catalog};
pub use client::Client;
pub use losant_macros::{losant_model, losant_resource};
// Hidden, and not in `__private`, since errors name them.
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub use losant_runtime::Blocking;
pub use losant_runtime::{
    __private, Action, ApiError, Attempt, Body, Call, CallFuture, ClientBuilder, ClientCore,
    Described, Download, DynamicCall, Error, ErrorKind, EventStream, FromJson, GLOBAL_PARAMS,
    Handle, InvalidPosition, Items, NotNull, Page, Paged, Pages, Paging, Param, ParamKind,
    ParamLocation, Part, PartValue, Pattern, Position, PreparedRequest, Progress, QueryEncoder,
    QueryTime, QueryValue, Resource, Response, ResponseSpec, RetriesEndedBy, Retry, RetryClass,
    Shape, StreamItem, Throttle, ToJson, UploadTarget, ValidationError, Violation, open_enum,
    open_union, query_value, upload,
};
#[doc(hidden)]
pub use losant_runtime::{Accessor, Entry, FieldWriter, Model};
// The crates whose types are part of the public API, in the versions that it uses.
#[doc(no_inline)]
pub use losant_runtime::{bytes, http, jiff, reqwest, serde_json};
