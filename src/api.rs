//! The resources of the Losant API: handles and their calls.
//!
//! Each file declares one family; its first line names the endpoints.

mod me;
mod user_api_token;

pub use me::*;
pub use user_api_token::*;
