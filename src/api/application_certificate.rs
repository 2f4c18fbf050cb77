//! `/applications/{applicationId}/certificates/{applicationCertificateId}`,
//! `/applications/{applicationId}/certificates`: the certificates of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One certificate of an application.
#[losant_resource(
    path = "/applications/{applicationId}/certificates/{applicationCertificateId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificate {
    /// Delete the certificate.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the certificate.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationCertificate;

    /// Change the certificate.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] application_certificate: models::ApplicationCertificatePatch,
    ) -> models::ApplicationCertificate;
}

/// The certificates of an application.
#[losant_resource(
    path = "/applications/{applicationId}/certificates",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificates {
    /// Returns the certificates.
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

    /// Create a certificate.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_certificate: models::ApplicationCertificatePost,
    ) -> models::ApplicationCertificate;
}
