//! `/applications/{applicationId}/certificate-authorities`,
//! `/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`: the
//! certificate authorities of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// The certificate authorities that an application trusts.
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
#[losant_resource(
    path = "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificateAuthority {
    /// Deletes the certificate authority.
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
