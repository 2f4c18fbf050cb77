//! The documents that Losant takes and gives.
//!
//! Those it gives ignore fields they do not know, and keep values they do not know (as `Unknown`).

mod credentials;
mod me;
mod roles;
mod sort;
mod success;
mod tokens;

pub use credentials::*;
pub use losant_runtime::{ApiError as Error, ValidationError};
pub use me::*;
pub use roles::*;
pub use sort::*;
pub use success::*;
pub use tokens::*;
