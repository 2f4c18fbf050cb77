//! The Rust client of the Losant IoT platform.
//!
//! # Calling Losant
//!
//! ```no_run
//! # async fn f() -> Result<(), losant::Error> {
//! let client = losant::Client::builder().access_token("…").build()?;
//!
//! let tokens = client.user_api_tokens().get().filter("sensor*").await?;
//! for token in tokens.items {
//!     println!("{} {:?}", token.name, token.last_updated);
//! }
//! # Ok(()) }
//! ```
//!
//! A *handle* such as [`api::UserApiToken`] stands for one place in the API. Its methods make
//! *calls*; a call's setters take what is optional, and awaiting it sends it. With `use
//! losant::Call` a call can also be given its own time-out, token or headers, and be run for more
//! than its value: see [`Call`].
//!
//! What an action needs and gives is plain data: `UserApiTokenGetCall::ACTION` has its path,
//! parameters, scopes and answers, and [`catalogue()`] lists all resources.
//!
//! | for | see |
//! |---|---|
//! | sending again, or not | [`Retry`] |
//! | collections, page by page | [`Items`], [`Pages`] |
//! | streams of events | [`EventStream`] |
//! | files | [`Part`], [`upload`], [`Download`] |
//! | signing in | [`auth`] |
//! | what went wrong | [`Error`] |
//!
//! # Declaring a resource
//!
//! All resources here are made with [`macro@losant_resource`], and it is yours to use: a trait that
//! lists the actions of a resource becomes a client of it, in any crate.
//!
//! ```
//! use losant::losant_resource;
//!
//! /// A gadget of the signed-in user.
//! #[losant_resource(path = "/me/gadgets/{gadgetId}", extends = losant::api::Me, errors(404))]
//! pub trait Gadget {
//!     /// Read the gadget.
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
//! * `blocking`, off by default: `.send_blocking()` on every call, and `.blocking()` on every stream,
//!   for code that does not await.
//! * `testing`, off by default: [`testing`], an in-process fake of Losant.
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as losant;

pub mod api;
pub mod auth;
mod catalogue;
mod client;
pub mod models;
pub mod scopes;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

pub use catalogue::{Named, catalogue};
pub use client::Client;
pub use losant_macros::{losant_model, losant_resource};
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub use losant_runtime::Blocking;
pub use losant_runtime::{
    __private, Action, Answer, ApiError, Attempt, Body, Call, CallFuture, Client as RuntimeClient,
    ClientBuilder, Download, Error, ErrorKind, EventStream, GLOBAL_PARAMS, Handle, InvalidPosition,
    Items, Kind, NamedCall, Page, Paged, Pages, Paging, Param, Part, PartValue, Place, Position,
    Progress, QueryEncoder, QueryValue, Resource, Response, Retry, RetryClass, StreamItem,
    UploadTarget, ValidationError, When, open_enum, query_value, upload,
};
