//! Application templates: prebuilt resources to start from.

use jiff::Timestamp;

use crate::models::{Application, NamedSortField, ResourceSummary, ValidationError, patterns};
use crate::{Page, losant_model, open_enum};

/// Prebuilt resources from which an application is created or that are added to one.
#[losant_model(response)]
pub struct ApplicationTemplate {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub template_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the template last changed.
    pub last_updated: Option<Timestamp>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Introduction in Markdown.
    #[limits(..=131072)]
    pub readme: Option<String>,
    /// Categories that list the template, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub category_ids: Vec<String>,
    /// Terms by which templates can be filtered.
    #[limits(..=100)]
    #[pattern(patterns::KEY)]
    pub keywords: Vec<String>,
    /// Summary for people who choose a template.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Whether the template is open to everyone.
    pub public: Option<bool>,
    /// Display name of the author.
    #[limits(..=255)]
    pub author_name: Option<String>,
    /// Link to a picture of the template.
    #[limits(..=1024)]
    pub image_url: Option<String>,
    /// Link to the author's website.
    #[limits(..=1024)]
    pub author_url: Option<String>,
    /// Link to the template.
    #[limits(..=1024)]
    pub template_url: Option<String>,
    /// Number of resources that the template contains, by kind.
    pub summary: Option<ResourceSummary>,
}

/// A page of application templates.
pub type ApplicationTemplates = Page<ApplicationTemplate>;

/// Options for applying a template to an application.
#[losant_model(request)]
pub struct ApplicationApplyTemplatePatch {
    /// Template whose resources are added to the application.
    #[pattern(patterns::OBJECT_ID)]
    pub template_id: String,
    /// Address that is notified when the job is done.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Result of creating an application by a clone or an import.
#[losant_model(response)]
pub struct ApplicationCreationByTemplateResult {
    /// The new application.
    pub application: Option<Application>,
    /// Problems with individual resources of the new application.
    pub validation_errors: Vec<ValidationError>,
}

/// A page of template categories.
pub type ApplicationTemplateCategories = Page<ApplicationTemplateCategory>;

/// Group of related application templates. Categories can be nested.
#[losant_model(response)]
pub struct ApplicationTemplateCategory {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Category that contains this one.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Summary of the templates in the category.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Kinds of resources that the templates add.
    #[limits(..=100)]
    pub resource_types: Vec<ApplicationTemplateCategoryResourceType>,
}

/// Keywords of all application templates.
#[losant_model(response)]
pub struct TemplateKeywords {
    /// Terms that at least one template uses, without duplicates.
    #[limits(..=100)]
    #[pattern(patterns::KEY)]
    pub keywords: Vec<String>,
}

open_enum! {
    /// Kind of resource that the templates of a category add.
    pub enum ApplicationTemplateCategoryResourceType {
        /// Recipe from which devices are created.
        DeviceRecipe = "DeviceRecipe",
        /// Workflow that other workflows use as a node.
        CustomNode = "CustomNode",
    }
}

open_enum! {
    /// Fields that a list of application templates can be filtered by.
    pub enum ApplicationTemplatesFilterField {
        /// Display name of the template.
        Name = "name",
        /// Person or company that made the template.
        AuthorName = "authorName",
    }
}

/// Fields that a list of application templates can be sorted by.
pub type ApplicationTemplatesSortField = NamedSortField;
