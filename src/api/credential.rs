//! `/applications/{applicationId}/credentials/{credentialId}`,
//! `/applications/{applicationId}/credentials`: the credentials of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A service credential of an application, which holds secrets for a third-party service.
///
/// ```no_run
/// use losant::models::{CredentialPatch, TwilioConfig};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let twilio = application.credential("64a5f01b7ae143cd83dc4b05");
/// let users = twilio.linked_resources().await?;
/// println!("{} workflows use it", users.flows.items.len());
///
/// let rotated = TwilioConfig::new().api_key_secret("…");
/// twilio.patch(CredentialPatch::new().twilio_config(rotated)).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/credentials/{credentialId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Credential {
    /// Deletes the service credential.
    ///
    /// What uses it loses access to the service: see [`linked_resources`](Self::linked_resources) first.
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
///
/// ```no_run
/// use losant::models::{AwsConfig, CredentialPost, CredentialType};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let keys = AwsConfig::new().access_key_id("AKIA…").secret_access_key("…").region("eu-central-1");
/// let post = CredentialPost::new("archive bucket", CredentialType::Aws).aws_config(keys);
/// application.credentials().post(post).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/credentials",
    parent = Application,
    errors(400, 404)
)]
pub trait Credentials {
    /// Returns the service credentials of the application, in pages.
    ///
    /// ```no_run
    /// use losant::models::CredentialsFilterField;
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let of_type = application.credentials().get().filter_field(CredentialsFilterField::Type);
    /// let mut credentials = of_type.filter("aws").items();
    /// while let Some(credential) = credentials.try_next().await? {
    ///     println!("{}", credential.name);
    /// }
    /// # Ok(()) }
    /// ```
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
