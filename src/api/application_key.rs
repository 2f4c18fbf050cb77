//! `/applications/{applicationId}/keys/{applicationKeyId}`, `/applications/{applicationId}/keys`:
//! the access keys of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One access key of an application.
#[losant_resource(
    path = "/applications/{applicationId}/keys/{applicationKeyId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationKey {
    /// Delete the access key.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the access key.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationKey;

    /// Change the access key.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] application_key: models::ApplicationKeyPatch)
    -> models::ApplicationKey;
}

/// The access keys of an application.
#[losant_resource(
    path = "/applications/{applicationId}/keys",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationKeys {
    /// List the access keys.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationKeysSortField, "creationDate", "desc"),
        paged,
        filtered(models::ApplicationKeysFilterField)
    )]
    fn get(
        &self,
        /// What the access keys must be.
        #[query(json)]
        query: Option<models::AdvancedApplicationKeyQuery>,
    ) -> models::ApplicationKeys;

    /// Create an access key. The answer alone holds its secret: it can't be read again.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_key: models::ApplicationKeyPost,
    ) -> models::ApplicationKeyPostResponse;
}
