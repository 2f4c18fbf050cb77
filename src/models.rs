//! The documents that Losant takes and gives.
//!
//! Those it gives ignore fields they do not know, and keep values they do not know (as `Unknown`).

mod credentials;
mod events;
mod files;
mod jobs;
mod me;
mod queries;
mod roles;
mod sort;
mod success;
mod tokens;

pub use credentials::*;
pub use events::*;
pub use files::*;
pub use jobs::*;
pub use losant_runtime::{ApiError as Error, ValidationError};
pub use me::*;
pub use queries::*;
pub use roles::*;
pub use sort::*;
pub use success::*;
pub use tokens::*;
