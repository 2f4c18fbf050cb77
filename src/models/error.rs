//! What is wrong with a document, in detail.

use crate::losant_model;
use crate::models::ValidationError;

/// What was wrong with a document.
#[losant_model(response)]
pub struct ValidationErrors {
    /// Its kind.
    pub r#type: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// What is wrong with it, one by one.
    pub validation_errors: Option<Vec<ValidationError>>,
}
