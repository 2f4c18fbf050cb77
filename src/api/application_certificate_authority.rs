//! `/applications/{applicationId}/certificate-authorities`,
//! `/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`: the
//! certificate authorities of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// The certificate authorities that an application trusts.
///
/// ```no_run
/// use losant::models::ApplicationCertificateAuthorityPost;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let bundle = "-----BEGIN CERTIFICATE-----\n…";
/// let post = ApplicationCertificateAuthorityPost::new("Factory 3", bundle);
/// application.certificate_authorities().post(post).await?;
///
/// let mut trusted = application.certificate_authorities().get().filter("Factory*").items();
/// while let Some(authority) = trusted.try_next().await? {
///     println!("{}: {:?}", authority.name, authority.status);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/certificate-authorities",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificateAuthorities {
    /// Returns the certificate authorities of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationCertificateAuthoritiesSortField, "name"),
        paged,
        filtered(models::ApplicationCertificateAuthoritiesFilterField)
    )]
    fn get(&self) -> models::ApplicationCertificateAuthorities;

    /// Adds a certificate authority to the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_certificate_authority: models::ApplicationCertificateAuthorityPost,
    ) -> models::ApplicationCertificateAuthority;
}

/// A certificate authority that an application trusts.
///
/// ```no_run
/// use losant::models::ApplicationCertificateAuthorityPatch;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let authority = application.certificate_authority("5f2c1a8e7ae143cd83dc4b01");
/// let renewed = "-----BEGIN CERTIFICATE-----\n…";
/// let patch = ApplicationCertificateAuthorityPatch::new().ca_bundle(renewed);
/// println!("{:?}", authority.patch(patch).await?.ca_info);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificateAuthority {
    /// Deletes the certificate authority, so that certificates it issued are no longer trusted.
    ///
    /// To turn it off only for a time, set its status to `inactive` with [`patch`](Self::patch).
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the certificate authority, with its common name, issuer and validity period.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationCertificateAuthority;

    /// Updates the certificate authority and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] application_certificate_authority: models::ApplicationCertificateAuthorityPatch,
    ) -> models::ApplicationCertificateAuthority;
}
