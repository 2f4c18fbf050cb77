//! The documents of experience domain.

use jiff::Timestamp;

use crate::{Page, losant_model};

/// Experience domain.
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
    /// The TLS cert, 50 to 32767 characters.
    pub ssl_cert: Option<String>,
    /// The TLS bundle, 50 to 32767 characters.
    pub ssl_bundle: Option<String>,
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: Option<String>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
}

/// A change of an experience domain; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceDomainPatch {
    /// The TLS key, 50 to 32767 characters.
    #[secret]
    pub ssl_key: Option<Option<String>>,
    /// The TLS cert, 50 to 32767 characters.
    pub ssl_cert: Option<Option<String>>,
    /// The TLS bundle, 50 to 32767 characters.
    pub ssl_bundle: Option<Option<String>>,
    /// Its version, 1 to 255 characters.
    pub version: Option<Option<String>>,
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: Option<String>,
}

/// What makes an experience domain.
#[losant_model(request)]
pub struct ExperienceDomainPost {
    /// The TLS key, 50 to 32767 characters.
    #[secret]
    pub ssl_key: Option<String>,
    /// The TLS cert, 50 to 32767 characters.
    pub ssl_cert: Option<String>,
    /// The TLS bundle, 50 to 32767 characters.
    pub ssl_bundle: Option<String>,
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: String,
    /// Its version, 1 to 255 characters.
    pub version: Option<Option<String>>,
}

/// Experience domains.
pub type ExperienceDomains = Page<ExperienceDomain>;
