//! The documents of application template.

use jiff::Timestamp;

use crate::models::ResourceSummary;
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `resourceTypes` in an application template category.
    pub enum ApplicationTemplateCategoryResourceType {
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Custom node.
        CustomNode = "CustomNode",
    }
}

/// Application template.
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
    /// The readme, at most 131072 characters.
    pub readme: Option<String>,
    /// The ids of the categorys, at most 1000 of them.
    pub category_ids: Option<Vec<String>>,
    /// The keywords, at most 100 of them.
    pub keywords: Option<Vec<String>>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
    /// Whether public holds.
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

/// Application template category.
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
    /// The keywords, at most 100 of them.
    pub keywords: Option<Vec<String>>,
}
