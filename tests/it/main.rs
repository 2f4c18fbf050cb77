//! All integration tests in one binary, with a module for each theme.
//!
//! They use only the public API. Each test calls a server of its own over a real socket.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a panic fails the test"
)]

mod blocking;
mod calls;
mod client;
mod conformance;
mod conventions;
mod dynamic;
mod errors;
mod faults;
mod grammar;
mod hostile;
mod jobs;
mod layers;
mod limits;
mod models;
mod observability;
mod pacing;
mod pages;
mod queries;
mod readme;
mod redaction;
mod shapes;
mod sign_in;
mod streams;
mod support;
mod transfers;
mod uploads;
