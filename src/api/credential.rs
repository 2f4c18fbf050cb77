//! `/applications/{applicationId}/credentials/{credentialId}`,
//! `/applications/{applicationId}/credentials`: the credentials of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A service credential of an application, which holds secrets for a third-party service.
#[losant_resource(
    path = "/applications/{applicationId}/credentials/{credentialId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Credential {
    /// Deletes the service credential.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the service credential, but not its secrets.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Credential;

    /// Returns the integrations, workflows and workflow versions that use the credential.
    #[get("/linkedResources", scopes = APPLICATION_READ)]
    fn linked_resources(
        &self,
        /// Whether to add details of the custom nodes that the returned workflows use.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::CredentialLinkedResources;

    /// Updates the service credential and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] credential: models::CredentialPatch) -> models::Credential;
}

/// The service credentials of an application, which hold secrets for third-party services.
#[losant_resource(
    path = "/applications/{applicationId}/credentials",
    parent = Application,
    errors(400, 404)
)]
pub trait Credentials {
    /// Returns the service credentials of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::CredentialsSortField, "creationDate", "desc"),
        paged,
        filtered(models::CredentialsFilterField)
    )]
    fn get(&self) -> models::Credentials;

    /// Creates a service credential in the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] credential: models::CredentialPost) -> models::Credential;
}
