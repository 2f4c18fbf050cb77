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
mod deviations;
mod documents;
mod errors;
mod faults;
mod faulty;
mod grammar;
mod metadata;
mod named;
mod pages;
mod process;
mod server;
mod sign_in;
mod streams;
mod traces;
mod transfers;
mod truth;
mod wire;
