//! `/instances/{instanceId}/tokens/{apiTokenId}`, `/instances/{instanceId}/tokens`: the API tokens
//! of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// An API token of an instance, which authorizes requests to its resources.
///
/// ```no_run
/// use losant::models::ApiTokenPatch;
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let token = instance.api_token("575ec7417ae143cd83dc4a95");
/// token.patch(ApiTokenPatch::new().name("billing export").description("Used nightly")).await?;
/// token.delete().await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/tokens/{apiTokenId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceApiToken {
    /// Revokes the API token by deleting it.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the API token, but not the secret that authorizes requests.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::ApiToken;

    /// Updates the API token and returns it. Fields that are not set keep their values.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an instance, which authorize requests to its resources.
///
/// ```no_run
/// use losant::jiff::{Timestamp, ToSpan};
/// use losant::models::ApiTokenPost;
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let post = ApiTokenPost::new("billing export")
///     .scope(["instanceOrgs.get", "instance.historicalSummaries"])
///     .expiration_date(Timestamp::now() + 2160.hours());
/// let secret = instance.api_tokens().post(post).await?.token;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances/{instanceId}/tokens", parent = Instance, errors(400))]
pub trait InstanceApiTokens {
    /// Returns the API tokens of the instance, in pages.
    ///
    /// ```no_run
    /// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
    /// let mut tokens = instance.api_tokens().get().items();
    /// while let Some(token) = tokens.try_next().await? {
    ///     println!("{} expires {:?}", token.name, token.expiration_date);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceApiTokensSortField, "name"),
        paged,
        filtered(models::InstanceApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Creates an API token and returns it.
    ///
    /// Only this response contains the secret that authorizes requests.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
