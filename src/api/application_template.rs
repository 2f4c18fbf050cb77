//! `/applicationTemplates/{templateId}`, `/applicationTemplates`: all application templates in
//! reach.

use crate::scopes::USER_READ;
use crate::{Client, losant_resource, models};

/// A template: prebuilt resources from which an application is created or extended.
///
/// ```no_run
/// use losant::models::ApplicationPost;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let template = client.application_template("5d1b4d5e7ae143cd83dc4b03").get().await?;
/// println!("{}", template.readme.unwrap_or_default());
///
/// let post = ApplicationPost::new("My cold chain").application_template_id(template.id);
/// client.applications().post(post).await?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/applicationTemplates/{templateId}", parent = Client, errors(400, 404))]
pub trait ApplicationTemplate {
    /// Returns the template, with a summary that counts its resources.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::ApplicationTemplate;
}

/// The application templates that the caller has access to.
///
/// ```no_run
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let cold_chain = client.application_templates().get().keywords(["cold chain", "gateway"]);
/// let mut templates = cold_chain.items();
/// while let Some(template) = templates.try_next().await? {
///     println!("{} by {:?}", template.name, template.author_name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/applicationTemplates", parent = Client, errors(400))]
pub trait ApplicationTemplates {
    /// Returns the templates that the caller has access to, in pages.
    #[get(
        scopes = USER_READ,
        sorted(models::ApplicationTemplatesSortField, "name"),
        paged,
        filtered(models::ApplicationTemplatesFilterField)
    )]
    fn get(
        &self,
        /// Keywords of the templates to return. A template must have all of them.
        keywords: Option<Vec<String>>,
        /// Category of the templates to return.
        category_id: Option<String>,
    ) -> models::ApplicationTemplates;

    /// Returns the categories of templates, starting from one category.
    #[get("/categories", scopes = USER_READ)]
    fn get_categories(
        &self,
        /// Category to start from.
        base_id: Option<String>,
    ) -> models::ApplicationTemplateCategories;

    /// Returns every keyword that a template has, without duplicates.
    #[get("/keywords", scopes = USER_READ)]
    fn get_unique_keywords(&self) -> models::TemplateKeywords;
}
