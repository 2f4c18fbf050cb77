//! Layouts, pages and components of experiences.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{CreatorType, NameFilterField, NamedSortField, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

/// Template that an experience renders as a response.
#[losant_model(response)]
pub struct ExperienceView {
    /// Unique identifier; the same as `experience_view_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_view_id: String,
    /// Application that contains the view.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the view was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that created the view.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
    /// Name, unique among views of the same type.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Role of the view.
    pub view_type: Option<ViewType>,
    /// Layout to render the page in. Only pages can have one.
    pub layout_id: Option<Value>,
    /// Name of the layout that the page is rendered in.
    #[limits(1..=255)]
    pub layout_name: Option<String>,
    /// Handlebars template of the content.
    #[limits(..=131072)]
    pub body: Option<String>,
    /// Custom metadata of the view, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub view_tags: BTreeMap<String, String>,
    /// HTTP headers of the response that renders the view.
    pub headers: Option<ExperienceViewHeaders>,
}

edits! {
    ExperienceView => ExperienceViewPatch: name, description, layout_id, body, view_tags, headers
}

/// Changes to an experience view. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceViewPatch {
    /// Name, unique among views of the same type.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Layout to render the page in. Only pages can have one.
    pub layout_id: Option<Value>,
    /// Handlebars template of the content.
    #[limits(..=131072)]
    pub body: Option<String>,
    /// Custom metadata of the view, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub view_tags: Option<BTreeMap<String, String>>,
    /// HTTP headers of the response that renders the view.
    pub headers: Option<ExperienceViewHeaders>,
}

/// Experience view to create, in the develop version.
#[losant_model(request)]
pub struct ExperienceViewPost {
    /// Name, unique among views of the same type.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Role of the view. It cannot be changed later.
    pub view_type: ViewType,
    /// Layout to render the page in. Only pages can have one.
    pub layout_id: Option<Value>,
    /// Handlebars template of the content.
    #[limits(..=131072)]
    pub body: Option<String>,
    /// Custom metadata of the view, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub view_tags: Option<BTreeMap<String, String>>,
    /// HTTP headers of the response that renders the view.
    pub headers: Option<ExperienceViewHeaders>,
}

/// A page of experience views, with their total number.
pub type ExperienceViews = Page<ExperienceView>;

/// HTTP headers that a view sets.
#[losant_model(request, response)]
pub struct ExperienceViewHeaders {
    /// Media type of the rendered view, such as `text/css`.
    #[name = "content-type"]
    #[limits(1..=255)]
    pub content_type: Option<String>,
}

open_enum! {
    /// Role of a view, which cannot be changed after creation.
    pub enum ViewType {
        /// Frame around pages, with a `{{page}}` placeholder for their content.
        Layout = "layout",
        /// Content that endpoints reply with.
        Page = "page",
        /// Snippet that other views include by its name.
        Component = "component",
    }
}

/// Field that a list of experience views can be filtered by.
pub type ExperienceViewsFilterField = NameFilterField;

/// Fields that a list of experience views can be sorted by.
pub type ExperienceViewsSortField = NamedSortField;
