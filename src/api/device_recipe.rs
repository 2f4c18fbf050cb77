//! `/applications/{applicationId}/device-recipes/{deviceRecipeId}`,
//! `/applications/{applicationId}/device-recipes`: the device recipes of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A device recipe of an application, from which similar devices are created.
///
/// ```no_run
/// use losant::api::DeviceRecipeBulkCreateOk;
/// use losant::models::DeviceRecipeBulkCreatePost;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let csv = "name,serial\npump 8,A-1008\npump 9,A-1009\n";
/// let options = DeviceRecipeBulkCreatePost::new().csv(csv).name_column("name");
/// let recipe = application.device_recipe("575ecec57ae143cd83dc4a9f");
/// if let DeviceRecipeBulkCreateOk::Created(result) = recipe.bulk_create(options).await? {
///     println!("{:?} created, {:?} failed", result.created, result.failed);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    parent = Application,
    errors(400, 404)
)]
pub trait DeviceRecipe {
    /// Creates devices from the recipe, one for each row of a CSV or a given number.
    ///
    /// Returns how many were created, or the background job if the work is queued.
    #[post(
        "/bulkCreate",
        scopes = APPLICATION_WRITE,
        ok(201 = models::DeviceRecipeBulkCreate, 202 = models::JobEnqueuedResult)
    )]
    fn bulk_create(&self, #[body] bulk_info: models::DeviceRecipeBulkCreatePost);

    /// Deletes the device recipe, but not the devices that were created from it.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the device recipe, with the tags and attributes that created devices get.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipe;

    /// Updates the device recipe and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] device_recipe: models::DeviceRecipePatch,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipe;
}

/// The device recipes of an application, from which similar devices are created.
///
/// ```no_run
/// use losant::models::{DataType, DeviceAttributePost, DeviceClass, DeviceRecipePost};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let pump = DeviceRecipePost::new("pump")
///     .device_class(DeviceClass::Peripheral)
///     .attributes([DeviceAttributePost::new("temperature", DataType::Number)]);
/// application.device_recipes().post(pump).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/device-recipes",
    parent = Application,
    errors(400, 404)
)]
pub trait DeviceRecipes {
    /// Returns the device recipes of the application, in pages.
    ///
    /// ```no_run
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let mut recipes = application.device_recipes().get().items();
    /// while let Some(recipe) = recipes.try_next().await? {
    ///     println!("{}: {:?}", recipe.name, recipe.device_class);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::DeviceRecipesSortField, "name"),
        paged,
        filtered(models::DeviceRecipesFilterField)
    )]
    fn get(
        &self,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipes;

    /// Creates a device recipe in the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] device_recipe: models::DeviceRecipePost,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipe;
}
