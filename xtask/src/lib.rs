//! Checks of the whole project, and upkeep of the catalog for when Losant publishes a new description.
//!
//! A description is a folder with `apiInfo.json`, and with `scopes.json` and `schemas/` beside it.

pub mod ci;
pub mod declare;
pub mod deviations;
pub mod drift;
pub mod error;
mod indent;
pub mod names;
pub mod spec;
