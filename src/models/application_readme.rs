//! The readme of an application.

use jiff::Timestamp;

use crate::losant_model;
use crate::models::{CreatorType, edit::edits, patterns};

/// Markdown document that introduces an application.
#[losant_model(response)]
pub struct ApplicationReadme {
    /// Application that the readme introduces.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the readme last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user, API token or workflow that last changed the readme.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Whether a user, an API token or a workflow last changed the readme.
    pub last_updated_by_type: Option<CreatorType>,
    /// Readme in Markdown.
    pub content: Option<String>,
    pub creation_date: Option<Timestamp>,
}

edits! {
    ApplicationReadme => ApplicationReadmePatch: content
}

/// Changes to the readme of an application; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationReadmePatch {
    /// Readme in Markdown.
    #[limits(..=131072)]
    pub content: Option<String>,
}
