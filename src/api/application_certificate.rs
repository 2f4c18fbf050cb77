//! `/applications/{applicationId}/certificates/{applicationCertificateId}`,
//! `/applications/{applicationId}/certificates`: the certificates of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A certificate of an application, with which devices authenticate.
#[losant_resource(
    path = "/applications/{applicationId}/certificates/{applicationCertificateId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificate {
    /// Deletes the certificate.
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
#[losant_resource(
    path = "/applications/{applicationId}/certificates",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationCertificates {
    /// Returns the certificates of the application, in pages.
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
