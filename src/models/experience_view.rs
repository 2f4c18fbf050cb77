//! What Losant takes and gives of experience views.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{CreatorType, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the view type of an experience view can be.
    pub enum ViewType {
        /// Layout.
        Layout = "layout",
        /// Page.
        Page = "page",
        /// Component.
        Component = "component",
    }
}

/// An experience view.
#[losant_model(response)]
pub struct ExperienceView {
    /// The id.
    pub id: String,
    /// The id of the experience view.
    pub experience_view_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What kind of view it is.
    pub view_type: Option<ViewType>,
    /// The id of the layout.
    pub layout_id: Option<Value>,
    /// The name of the layout, 1 to 255 characters.
    pub layout_name: Option<String>,
    /// The body, at most 131072 characters.
    pub body: Option<String>,
    /// Its tags.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// The headers.
    pub headers: Option<ExperienceViewHeaders>,
}

/// A change of an experience view; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceViewPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of the layout.
    pub layout_id: Option<Value>,
    /// The body, at most 131072 characters.
    pub body: Option<String>,
    /// Its tags.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// The headers.
    pub headers: Option<ExperienceViewHeaders>,
}

/// A new experience view.
#[losant_model(request)]
pub struct ExperienceViewPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What kind of view it is.
    pub view_type: ViewType,
    /// The id of the layout.
    pub layout_id: Option<Value>,
    /// The body, at most 131072 characters.
    pub body: Option<String>,
    /// Its tags.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// The headers.
    pub headers: Option<ExperienceViewHeaders>,
}

/// Experience views.
pub type ExperienceViews = Page<ExperienceView>;

/// The headers of an experience view.
#[losant_model(response)]
pub struct ExperienceViewHeaders {
    /// What kind of content it is, 1 to 255 characters.
    #[name = "content-type"]
    pub content_type: Option<String>,
}

edits! {
    ExperienceView => ExperienceViewPatch: name, description, layout_id, body, view_tags, headers
}
