//! The resources of the Losant API: handles and their calls.
//!
//! Each file declares one family; its first line names the endpoints.

mod auth;
mod me;
mod user_api_token;

pub use auth::*;
pub use me::*;
pub use user_api_token::*;
