//! `/applications/{applicationId}/device-recipes/{deviceRecipeId}`,
//! `/applications/{applicationId}/device-recipes`: the device recipes of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One device recipe of an application.
#[losant_resource(
    path = "/applications/{applicationId}/device-recipes/{deviceRecipeId}",
    parent = Application,
    errors(400, 404)
)]
pub trait DeviceRecipe {
    /// Create devices by the recipe from CSV text, in a job if they are many.
    #[post(
        "/bulkCreate",
        scopes = APPLICATION_WRITE,
        ok(201 = models::DeviceRecipeBulkCreate, 202 = models::JobEnqueuedResult)
    )]
    fn bulk_create(&self, #[body] bulk_info: models::DeviceRecipeBulkCreatePost);

    /// Delete the device recipe.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the device recipe.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipe;

    /// Change the device recipe.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] device_recipe: models::DeviceRecipePatch,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipe;
}

/// The device recipes of an application.
#[losant_resource(
    path = "/applications/{applicationId}/device-recipes",
    parent = Application,
    errors(400, 404)
)]
pub trait DeviceRecipes {
    /// List the device recipes.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::DeviceRecipesSortField, "name"),
        paged,
        filtered(models::DeviceRecipesFilterField)
    )]
    fn get(
        &self,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipes;

    /// Create a device recipe.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] device_recipe: models::DeviceRecipePost,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::DeviceRecipe;
}
