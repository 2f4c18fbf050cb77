//! `/applications/{applicationId}/keys/{applicationKeyId}`, `/applications/{applicationId}/keys`:
//! the access keys of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// An access key of an application, with which devices authenticate.
#[losant_resource(
    path = "/applications/{applicationId}/keys/{applicationKeyId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationKey {
    /// Deletes the access key.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the access key, but not its secret.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationKey;

    /// Updates the access key and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] application_key: models::ApplicationKeyPatch)
    -> models::ApplicationKey;
}

/// The access keys with which an application's devices authenticate.
#[losant_resource(
    path = "/applications/{applicationId}/keys",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationKeys {
    /// Returns the access keys of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationKeysSortField, "creationDate", "desc"),
        paged,
        filtered(models::ApplicationKeysFilterField)
    )]
    fn get(
        &self,
        /// Conditions that the access keys must meet. Overrides `filter_field` and `filter`.
        #[query(json)]
        query: Option<models::AdvancedApplicationKeyQuery>,
    ) -> models::ApplicationKeys;

    /// Creates an access key in the application.
    ///
    /// Only this response contains the secret, which cannot be recovered.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_key: models::ApplicationKeyPost,
    ) -> models::ApplicationKeyPostResponse;
}
