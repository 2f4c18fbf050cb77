//! `/applications/{applicationId}/certificate-authorities`,
//! `/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`: one
//! certificate authority of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// The certificate authorities of an application.
#[losant_resource(
    path = "/applications/{applicationId}/certificate-authorities",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificateAuthorities {
    /// List the certificate authorities.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationCertificateAuthoritiesSortField, "name"),
        paged,
        filtered(models::ApplicationCertificateAuthoritiesFilterField)
    )]
    fn get(&self) -> models::ApplicationCertificateAuthorities;

    /// Create a certificate authority.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_certificate_authority: models::ApplicationCertificateAuthorityPost,
    ) -> models::ApplicationCertificateAuthority;
}

/// One certificate authority of an application.
#[losant_resource(
    path = "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificateAuthority {
    /// Delete the certificate authority.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the certificate authority.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationCertificateAuthority;

    /// Change the certificate authority.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] application_certificate_authority: models::ApplicationCertificateAuthorityPatch,
    ) -> models::ApplicationCertificateAuthority;
}
