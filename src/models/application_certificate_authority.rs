//! Certificate authorities, which sign device certificates.

use jiff::Timestamp;

use crate::models::{
    ApiTokenStatus, CertificateInfo, NameStatusFilterField, NameStatusSortField, edit::edits,
    patterns,
};
use crate::{Page, losant_model};

/// Certificate authority that signs certificates of an application's devices.
#[losant_model(response)]
pub struct ApplicationCertificateAuthority {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_certificate_authority_id: String,
    /// Application that trusts the certificate authority.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the certificate authority was added to Losant.
    pub creation_date: Option<Timestamp>,
    /// When the entry of the certificate authority in Losant last changed.
    pub last_updated: Option<Timestamp>,
    /// Whether the certificate authority is in use.
    pub status: Option<ApiTokenStatus>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Certificates of the authority in PEM format, without private keys.
    #[limits(50..=32767)]
    pub ca_bundle: Option<String>,
    /// Properties of each certificate in the bundle.
    pub ca_info: Vec<CertificateInfo>,
}

edits! {
    ApplicationCertificateAuthority => ApplicationCertificateAuthorityPatch: name, status, description, ca_bundle
}

/// Changes to a certificate authority; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationCertificateAuthorityPatch {
    /// Display name.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Whether the certificate authority is in use.
    pub status: Option<ApiTokenStatus>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Certificates of the authority in PEM format, without private keys.
    #[limits(50..=32767)]
    pub ca_bundle: Option<String>,
}

/// Certificate authority to add to an application.
#[losant_model(request)]
pub struct ApplicationCertificateAuthorityPost {
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Whether the certificate authority is in use.
    pub status: Option<ApiTokenStatus>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Certificates of the authority in PEM format, without private keys.
    #[limits(50..=32767)]
    pub ca_bundle: String,
}

/// A page of certificate authorities.
pub type ApplicationCertificateAuthorities = Page<ApplicationCertificateAuthority>;

/// Fields that a list of certificate authorities of an application can be filtered by.
pub type ApplicationCertificateAuthoritiesFilterField = NameStatusFilterField;

/// Fields that a list of certificate authorities of an application can be sorted by.
pub type ApplicationCertificateAuthoritiesSortField = NameStatusSortField;
