//! All integration tests in one binary, a module a theme.
//!
//! They use the crate as anyone does, and talk to a server of their own over real sockets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that can't go on has failed"
)]

mod blocking;
mod calls;
mod client;
mod conformance;
mod conventions;
mod deviations;
mod dynamic;
mod errors;
mod faults;
mod grammar;
mod layers;
mod models;
mod pages;
mod readme;
mod redaction;
mod sign_in;
mod streams;
mod support;
mod transfers;
