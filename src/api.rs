//! The resources of the Losant API: handles and their calls.
//!
//! Each file declares one family; its first line names the endpoints.

mod application;
mod auth;
mod data;
mod data_table_row;
mod device;
mod file;
mod me;
mod user_api_token;

pub use application::*;
pub use auth::*;
pub use data::*;
pub use data_table_row::*;
pub use device::*;
pub use file::*;
pub use me::*;
pub use user_api_token::*;
