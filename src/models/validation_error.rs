//! Errors of single fields or resources.

use crate::losant_model;
use crate::models::ValidationError;

/// Errors that Losant found in the resources of a request.
#[losant_model(response)]
pub struct ValidationErrors {
    /// Kind of error, such as `Validation`.
    pub r#type: Option<String>,
    /// Summary of the errors for people.
    pub message: Option<String>,
    /// Individual errors, each with the resource that it concerns.
    pub validation_errors: Vec<ValidationError>,
}

/// Error with a name and a message.
#[losant_model(response)]
pub struct NamedError {
    /// Kind of error.
    pub name: Option<String>,
    /// Human-readable explanation.
    pub message: Option<String>,
}
