//! The Rust client of the Losant IoT platform.
//!
//! # Calling Losant
//!
//! ```no_run
//! use losant::models::{DeviceState, SortDirection};
//!
//! # async fn f() -> Result<(), Box<dyn std::error::Error>> {
//! let client = losant::Client::builder().access_token("…").build()?;
//! let application = client.application("575ec8687ae143cd83dc4a97");
//!
//! let state = DeviceState::of(&serde_json::json!({"temperature": 21.5}))?;
//! application.device("575ecf887ae143cd83dc4aa2").send_state(state).await?;
//!
//! let mut pumps = application.devices().get().filter("pump*").per_page(500).items();
//! while let Some(device) = pumps.try_next().await? {
//!     println!("{} {}", device.id, device.name);
//! }
//! # Ok(()) }
//! ```
//!
//! A *handle* such as [`api::Device`] identifies one resource. Its methods create *calls*: setters add
//! the optional parameters, and awaiting the call sends it. With `use losant::Call`, a call can have
//! its own timeout, token or headers, and return the status and headers with its value: see [`Call`].
//! [`api`] lists all 101 resources, and [`models`] has their request and response bodies.
//!
//! Every action is described by plain data: `DeviceGetCall::ACTION` has its path, parameters, scopes
//! and responses, [`catalog()`] lists all resources, and [`Client::call`] calls any action by name.
//!
//! | for | see |
//! |---|---|
//! | retries | [`Retry`] |
//! | paged lists | [`Items`], [`Pages`] |
//! | streams of events | [`EventStream`] |
//! | files | [`Part`], [`upload`], [`Download`] |
//! | signing in | [`auth`] |
//! | scopes of a token | [`scopes`] |
//! | any action by name | [`DynamicCall`] |
//! | errors | [`Error`] |
//!
//! # Declaring a resource
//!
//! All resources of this crate are declared with [`macro@losant_resource`], and yours can be too: it
//! expands a trait that lists the actions of a resource to a typed client, in any crate.
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
    Handle, InvalidPosition, Items, Page, Paged, Pages, Paging, Param, ParamKind, ParamLocation,
    Part, PartValue, Pattern, Position, PreparedRequest, Progress, QueryEncoder, QueryTime,
    QueryValue, Resource, Response, ResponseSpec, RetriesEndedBy, Retry, RetryClass, Shape,
    StreamItem, Throttle, ToJson, UploadTarget, ValidationError, Violation, open_enum, open_union,
    query_value, upload,
};
#[doc(hidden)]
pub use losant_runtime::{Accessor, Entry, FieldWriter, Model};
// The crates whose types are part of the public API, in the versions that it uses.
#[doc(no_inline)]
pub use losant_runtime::{bytes, http, jiff, reqwest, serde_json};
