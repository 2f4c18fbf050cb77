//! The documents of error.

use crate::losant_model;
use crate::models::ValidationError;

/// Validation errors.
#[losant_model(response)]
pub struct ValidationErrors {
    /// Its kind.
    pub r#type: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The validation errors.
    pub validation_errors: Option<Vec<ValidationError>>,
}
