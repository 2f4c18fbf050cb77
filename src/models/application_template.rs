//! What Losant takes and gives of application templates.

use jiff::Timestamp;

use crate::models::ResourceSummary;
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the resource types of an application template category can be.
    pub enum ApplicationTemplateCategoryResourceType {
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Custom node.
        CustomNode = "CustomNode",
    }
}

/// An application template.
#[losant_model(response)]
pub struct ApplicationTemplate {
    /// The id.
    pub id: String,
    /// The id of the template.
    pub template_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// Its readme, in Markdown, at most 131072 characters.
    pub readme: Option<String>,
    /// The ids of the categorys, at most 1000 of them.
    pub category_ids: Option<Vec<String>>,
    /// What it is found by, at most 100 of them.
    pub keywords: Option<Vec<String>>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
    /// Whether anyone may see it.
    pub public: Option<bool>,
    /// The name of the author, at most 255 characters.
    pub author_name: Option<String>,
    /// The address of the image, at most 1024 characters.
    pub image_url: Option<String>,
    /// The address of the author, at most 1024 characters.
    pub author_url: Option<String>,
    /// The address of the template, at most 1024 characters.
    pub template_url: Option<String>,
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
}

/// Application template categories.
pub type ApplicationTemplateCategories = Page<ApplicationTemplateCategory>;

/// An application template category.
#[losant_model(response)]
pub struct ApplicationTemplateCategory {
    /// The id.
    pub id: String,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The resource types, at most 100 of them.
    pub resource_types: Option<Vec<ApplicationTemplateCategoryResourceType>>,
}

/// Application templates.
pub type ApplicationTemplates = Page<ApplicationTemplate>;

/// Template keywords.
#[losant_model(response)]
pub struct TemplateKeywords {
    /// What it is found by, at most 100 of them.
    pub keywords: Option<Vec<String>>,
}
