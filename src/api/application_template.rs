//! `/applicationTemplates/{templateId}`, `/applicationTemplates`: all application templates in
//! reach.

use crate::scopes::USER_READ;
use crate::{Client, losant_resource, models};

/// One application template.
#[losant_resource(path = "/applicationTemplates/{templateId}", parent = Client, errors(400, 404))]
pub trait ApplicationTemplate {
    /// Read the application template.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::ApplicationTemplate;
}

/// All application templates in reach.
#[losant_resource(path = "/applicationTemplates", parent = Client, errors(400))]
pub trait ApplicationTemplates {
    /// List the application templates.
    #[get(
        scopes = USER_READ,
        sorted(models::ApplicationTemplatesSortField, "name"),
        paged,
        filtered(models::ApplicationTemplatesFilterField)
    )]
    fn get(
        &self,
        /// Keywords that the templates must have.
        keywords: Option<Vec<String>>,
        /// The category that the templates must be in.
        category_id: Option<String>,
    ) -> models::ApplicationTemplates;

    /// List the categories of templates.
    #[get("/categories", scopes = USER_READ)]
    fn get_categories(
        &self,
        /// The category to begin at.
        base_id: Option<String>,
    ) -> models::ApplicationTemplateCategories;

    /// List the keywords of all templates.
    #[get("/keywords", scopes = USER_READ)]
    fn get_unique_keywords(&self) -> models::TemplateKeywords;
}
