//! Upkeep of the declarations, for the day when Losant publishes a new description.
//!
//! A description is a directory with `apiInfo.json`, and with `scopes.json` and `schemas/` beside it.

pub mod ci;
pub mod declare;
pub mod description;
// What is known to differ, from the tests that hold the catalog against the description.
#[path = "../../tests/it/deviations.rs"]
mod deviations;
pub mod drift;
pub mod error;
