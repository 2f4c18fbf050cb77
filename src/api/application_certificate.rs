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
    /// List the certificates.
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: `certificateInfo.commonName` by default.
        sort_field: Option<models::ApplicationCertificatesSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many certificates a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::ApplicationCertificatesFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::ApplicationCertificates;

    /// Create a certificate.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application_certificate: models::ApplicationCertificatePost,
    ) -> models::ApplicationCertificate;
}
