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
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the creation by default.
        sort_field: Option<models::CredentialsSortField>,
        /// The direction to sort in: descending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many credentials a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::CredentialsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::Credentials;

    /// Create a credential.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] credential: models::CredentialPost) -> models::Credential;
}
