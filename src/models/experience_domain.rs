//! Custom domains of experiences.

use jiff::Timestamp;

use crate::models::{edit::edits, patterns};
use crate::{Page, losant_model};

/// Custom domain that serves an experience.
#[losant_model(response)]
pub struct ExperienceDomain {
    /// Unique identifier; the same as `experience_domain_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_domain_id: String,
    /// Application that contains the domain.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the domain was last changed.
    pub last_updated: Option<Timestamp>,
    /// TLS certificate for the domain, in PEM.
    #[limits(50..=32767)]
    pub ssl_cert: Option<String>,
    /// Certificates that link `ssl_cert` to its authority, in PEM.
    #[limits(50..=32767)]
    pub ssl_bundle: Option<String>,
    /// Host name, such as `portal.example.com`.
    #[limits(3..=45)]
    pub domain_name: Option<String>,
    /// Experience version that the domain serves. Requests fail if there is
    /// none.
    #[limits(1..=255)]
    pub version: Option<String>,
}

edits! {
    ExperienceDomain => ExperienceDomainPatch: ssl_cert, ssl_bundle, version, domain_name
}

/// Changes to a custom domain. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceDomainPatch {
    /// Private key of `ssl_cert`, in PEM. Never returned. Null removes it.
    #[secret]
    #[limits(50..=32767)]
    pub ssl_key: Option<Option<String>>,
    /// TLS certificate for the domain, in PEM. Null removes it.
    #[limits(50..=32767)]
    pub ssl_cert: Option<Option<String>>,
    /// Certificates that link `ssl_cert` to its authority, in PEM. Null
    /// removes them.
    #[limits(50..=32767)]
    pub ssl_bundle: Option<Option<String>>,
    /// Experience version that the domain serves. Requests fail if it is null.
    #[limits(1..=255)]
    pub version: Option<Option<String>>,
    /// Host name, such as `portal.example.com`.
    #[limits(3..=45)]
    pub domain_name: Option<String>,
}

/// Custom domain to create for an experience.
#[losant_model(request)]
pub struct ExperienceDomainPost {
    /// Private key of `ssl_cert`, in PEM. Never returned.
    #[secret]
    #[limits(50..=32767)]
    pub ssl_key: Option<String>,
    /// TLS certificate for the domain, in PEM.
    #[limits(50..=32767)]
    pub ssl_cert: Option<String>,
    /// Certificates that link `ssl_cert` to its authority, in PEM.
    #[limits(50..=32767)]
    pub ssl_bundle: Option<String>,
    /// Host name, such as `portal.example.com`.
    #[limits(3..=45)]
    pub domain_name: String,
    /// Experience version that the domain serves. Requests fail if there is
    /// none.
    #[limits(1..=255)]
    pub version: Option<Option<String>>,
}

/// All custom domains of an experience, in a single page.
pub type ExperienceDomains = Page<ExperienceDomain>;
