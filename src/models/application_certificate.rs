//! What Losant takes and gives of application certificates.

use jiff::Timestamp;

use crate::models::{ApiTokenStatus, ApplicationCertificateAuthority, Tag, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the filter type of an application certificate can be.
    pub enum FilterType {
        /// All.
        All = "all",
        /// Whitelist.
        Whitelist = "whitelist",
        /// Blacklist.
        Blacklist = "blacklist",
        /// None.
        None = "none",
    }
}

/// An application certificate.
#[losant_model(response)]
pub struct ApplicationCertificate {
    /// The id.
    pub id: String,
    /// The id of the application certificate.
    pub application_certificate_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// What the certificate says.
    pub certificate_info: Option<CertificateInfo>,
    /// The certificate, in PEM, 50 to 32767 characters.
    pub certificate: Option<String>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
}

/// Application certificate authorities.
pub type ApplicationCertificateAuthorities = Page<ApplicationCertificateAuthority>;

/// A change of an application certificate; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationCertificatePatch {
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The certificate, in PEM, 50 to 32767 characters.
    pub certificate: Option<String>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
}

/// A new application certificate.
#[losant_model(request)]
pub struct ApplicationCertificatePost {
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The certificate, in PEM, 50 to 32767 characters.
    pub certificate: String,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
}

/// Application certificates.
pub type ApplicationCertificates = Page<ApplicationCertificate>;

/// What a certificate says of itself.
#[losant_model(response)]
pub struct CertificateInfo {
    /// The serial number, 1 to 1024 characters.
    pub serial_number: Option<String>,
    /// The fingerprint, 1 to 1024 characters.
    pub fingerprint: Option<String>,
    /// The name of the common, at most 1024 characters.
    pub common_name: Option<String>,
    /// The name of the issuer, at most 1024 characters.
    pub issuer_name: Option<String>,
    /// When it becomes valid.
    pub not_valid_before: Option<Timestamp>,
    /// When it stops being valid.
    pub not_valid_after: Option<Timestamp>,
}

edits! {
    ApplicationCertificate => ApplicationCertificatePatch: status, description, certificate, filter_type, pub_topics, sub_topics
}
