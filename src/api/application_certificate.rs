//! `/applications/{applicationId}/certificates/{applicationCertificateId}`,
//! `/applications/{applicationId}/certificates`: the certificates of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A certificate of an application, with which devices authenticate.
///
/// ```no_run
/// use losant::models::{ApiTokenStatus, ApplicationCertificatePatch};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let certificate = application.certificate("5f2c1a8e7ae143cd83dc4b02");
/// let info = certificate.get().await?.certificate_info.unwrap_or_default();
/// println!("{:?} is valid until {:?}", info.common_name, info.not_valid_after);
///
/// certificate.patch(ApplicationCertificatePatch::new().status(ApiTokenStatus::Inactive)).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/certificates/{applicationCertificateId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificate {
    /// Deletes the certificate, so that devices can no longer authenticate with it.
    ///
    /// To turn it off only for a time, set its status to `inactive` with [`patch`](Self::patch).
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the certificate, with its common name, issuer and validity period.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationCertificate;

    /// Updates the certificate and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] application_certificate: models::ApplicationCertificatePatch,
    ) -> models::ApplicationCertificate;
}

/// The certificates with which an application's devices authenticate.
///
/// ```no_run
/// use losant::models::ApplicationCertificatePost;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let pem = "-----BEGIN CERTIFICATE-----\n…";
/// let post = ApplicationCertificatePost::new(pem).device_ids(["575ecf887ae143cd83dc4aa2"]);
/// application.certificates().post(post).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/certificates",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificates {
    /// Returns the certificates of the application, in pages.
    ///
    /// ```no_run
    /// use losant::models::{AdvancedApplicationCertQuery, ApiTokenStatus};
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let active = AdvancedApplicationCertQuery::new().status().eq(ApiTokenStatus::Active);
    /// let mut certificates = application.certificates().get().query(active).items();
    /// while let Some(certificate) = certificates.try_next().await? {
    ///     println!("{:?}", certificate.certificate_info);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationCertificatesSortField, "certificateInfo.commonName"),
        paged,
        filtered(models::ApplicationCertificatesFilterField)
    )]
    fn get(
        &self,
        /// Conditions that the certificates must meet.
        #[query(json)]
        query: Option<models::AdvancedApplicationCertQuery>,
    ) -> models::ApplicationCertificates;

    /// Creates a certificate in the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_certificate: models::ApplicationCertificatePost,
    ) -> models::ApplicationCertificate;
}
