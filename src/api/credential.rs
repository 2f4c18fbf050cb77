//! `/applications/{applicationId}/credentials/{credentialId}`,
//! `/applications/{applicationId}/credentials`: the credentials of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One credential of an application.
#[losant_resource(
    path = "/applications/{applicationId}/credentials/{credentialId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Credential {
    /// Delete the credential.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the credential.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Credential;

    /// List what uses the credential.
    #[get("/linkedResources", scopes = APPLICATION_READ)]
    fn linked_resources(
        &self,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::CredentialLinkedResources;

    /// Change the credential.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] credential: models::CredentialPatch) -> models::Credential;
}

/// The credentials of an application.
#[losant_resource(
    path = "/applications/{applicationId}/credentials",
    parent = Application,
    errors(400, 404)
)]
pub trait Credentials {
    /// List the credentials.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::CredentialsSortField, "creationDate", "desc"),
        paged,
        filtered(models::CredentialsFilterField)
    )]
    fn get(&self) -> models::Credentials;

    /// Create a credential.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] credential: models::CredentialPost) -> models::Credential;
}
