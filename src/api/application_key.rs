//! `/applications/{applicationId}/keys/{applicationKeyId}`, `/applications/{applicationId}/keys`:
//! the access keys of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// An access key of an application, with which devices authenticate.
///
/// ```no_run
/// use losant::models::{AddressFilterType, ApplicationKeyPatch};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let office_only = ApplicationKeyPatch::new()
///     .address_filter_type(AddressFilterType::Whitelist)
///     .addresses(["203.0.113.0/24"]);
/// application.key("575ec76c7ae143cd83dc4a96").patch(office_only).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/keys/{applicationKeyId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationKey {
    /// Deletes the access key, so that devices can no longer authenticate with it.
    ///
    /// To turn it off only for a time, set its status to `inactive` with [`patch`](Self::patch).
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
///
/// ```no_run
/// use losant::models::{ApplicationKeyPost, DeviceCredentials};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let device = "575ecf887ae143cd83dc4aa2";
/// let post = ApplicationKeyPost::new().name("pump 7").device_ids([device]);
/// let made = application.keys().post(post).await?;
///
/// // The secret is in no later response, so it goes to the device now.
/// let (key, secret) = (made.key.unwrap_or_default(), made.secret.unwrap_or_default());
/// let credentials = DeviceCredentials::new(device).key(key).secret(secret);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/keys",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationKeys {
    /// Returns the access keys of the application, in pages.
    ///
    /// ```no_run
    /// use losant::models::{AdvancedApplicationKeyQuery, ApiTokenStatus};
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let inactive = AdvancedApplicationKeyQuery::new().status().eq(ApiTokenStatus::Inactive);
    /// let mut keys = application.keys().get().query(inactive).items();
    /// while let Some(key) = keys.try_next().await? {
    ///     println!("{:?} {}", key.key, key.name);
    /// }
    /// # Ok(()) }
    /// ```
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
