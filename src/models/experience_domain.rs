//! What Losant takes and gives of experience domains.

use jiff::Timestamp;

use crate::models::edit::edits;
use crate::{Page, losant_model};

/// An experience domain.
#[losant_model(response)]
pub struct ExperienceDomain {
    /// The id.
    pub id: String,
    /// The id of the experience domain.
    pub experience_domain_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The certificate, in PEM, 50 to 32767 characters.
    pub ssl_cert: Option<String>,
    /// The chain of certificates, in PEM, 50 to 32767 characters.
    pub ssl_bundle: Option<String>,
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: Option<String>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
}

/// A change of an experience domain; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceDomainPatch {
    /// The private key, in PEM, 50 to 32767 characters.
    #[secret]
    pub ssl_key: Option<Option<String>>,
    /// The certificate, in PEM, 50 to 32767 characters.
    pub ssl_cert: Option<Option<String>>,
    /// The chain of certificates, in PEM, 50 to 32767 characters.
    pub ssl_bundle: Option<Option<String>>,
    /// Its version, 1 to 255 characters.
    pub version: Option<Option<String>>,
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: Option<String>,
}

/// A new experience domain.
#[losant_model(request)]
pub struct ExperienceDomainPost {
    /// The private key, in PEM, 50 to 32767 characters.
    #[secret]
    pub ssl_key: Option<String>,
    /// The certificate, in PEM, 50 to 32767 characters.
    pub ssl_cert: Option<String>,
    /// The chain of certificates, in PEM, 50 to 32767 characters.
    pub ssl_bundle: Option<String>,
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: String,
    /// Its version, 1 to 255 characters.
    pub version: Option<Option<String>>,
}

/// Experience domains.
pub type ExperienceDomains = Page<ExperienceDomain>;

edits! {
    ExperienceDomain => ExperienceDomainPatch: ssl_cert, ssl_bundle, version, domain_name
}
