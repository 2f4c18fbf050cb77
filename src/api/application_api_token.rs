//! `/applications/{applicationId}/tokens/{apiTokenId}`, `/applications/{applicationId}/tokens`: the
//! API tokens of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_FULL, APPLICATION_READ};
use crate::{losant_resource, models};

/// An API token of an application, which authorizes requests to its resources.
///
/// ```no_run
/// use losant::models::{ApiTokenPatch, ApiTokenStatus};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let token = application.api_token("575ec7417ae143cd83dc4a95");
/// token.patch(ApiTokenPatch::new().status(ApiTokenStatus::Inactive)).await?;
///
/// // Nothing failed without it, so it can go.
/// token.delete().await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/tokens/{apiTokenId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationApiToken {
    /// Revokes the API token by deleting it.
    ///
    /// To turn it off only for a time, set its status to `inactive` with [`patch`](Self::patch).
    #[delete(scopes = APPLICATION_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the API token, but not the secret that authorizes requests.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApiToken;

    /// Updates the API token and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an application.
///
/// ```no_run
/// use losant::Call;
/// use losant::api::{DeviceGetCall, DeviceSendStateCall};
/// use losant::models::ApiTokenPost;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let scopes = losant::scopes::minimal(&[DeviceGetCall::ACTION, DeviceSendStateCall::ACTION]);
/// let created = application.api_tokens().post(ApiTokenPost::new("collector").scope(scopes)).await?;
/// let client = losant::Client::builder().access_token(created.token.unwrap_or_default()).build()?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/applications/{applicationId}/tokens", parent = Application, errors(400))]
pub trait ApplicationApiTokens {
    /// Returns the API tokens of the application, in pages.
    ///
    /// ```no_run
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let mut tokens = application.api_tokens().get().items();
    /// while let Some(token) = tokens.try_next().await? {
    ///     println!("{} expires {:?}", token.name, token.expiration_date);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationApiTokensSortField, "name"),
        paged,
        filtered(models::ApplicationApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Creates an API token for the application.
    ///
    /// Only this response contains the secret that authorizes requests.
    #[post(scopes = APPLICATION_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
