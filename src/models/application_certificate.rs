//! Device certificates, which devices use to authenticate instead of access keys.

use jiff::Timestamp;

use crate::models::{
    ApiTokenStatus, ApplicationCertificateAuthority, TagFilter, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Rule for the MQTT topics that a device can use besides its own.
    pub enum FilterType {
        /// All topics are allowed.
        All = "all",
        /// Only the listed topics are allowed.
        Whitelist = "whitelist",
        /// All topics except the listed ones are allowed.
        Blacklist = "blacklist",
        /// Only the topics of the device itself are allowed.
        None = "none",
    }
}

/// Certificate with which devices authenticate with the MQTT broker.
#[losant_model(response)]
pub struct ApplicationCertificate {
    /// Unique id of the certificate in Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_certificate_id: String,
    /// Application whose devices use the certificate.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the certificate was added to Losant.
    pub creation_date: Option<Timestamp>,
    /// When the entry of the certificate in Losant last changed.
    pub last_updated: Option<Timestamp>,
    /// Whether the certificate is accepted.
    pub status: Option<ApiTokenStatus>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Devices that can authenticate with the certificate, by id.
    ///
    /// Cannot be changed later.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Vec<String>,
    /// Tags of devices that can authenticate with the certificate.
    ///
    /// Cannot be changed later.
    #[limits(..=100)]
    pub device_tags: Vec<TagFilter>,
    /// Properties that were read from the certificate.
    pub certificate_info: Option<CertificateInfo>,
    /// X.509 certificate in PEM format.
    ///
    /// It must be signed by a certificate authority of the application.
    #[limits(50..=32767)]
    pub certificate: Option<String>,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Vec<String>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Vec<String>,
}

/// One page of certificate authorities.
pub type ApplicationCertificateAuthorities = Page<ApplicationCertificateAuthority>;

/// Changes to a device certificate; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationCertificatePatch {
    /// Whether the certificate is accepted.
    pub status: Option<ApiTokenStatus>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// X.509 certificate in PEM format.
    ///
    /// It must be signed by a certificate authority of the application.
    #[limits(50..=32767)]
    pub certificate: Option<String>,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Option<Vec<String>>,
}

/// Certificate to add for devices of an application.
#[losant_model(request)]
pub struct ApplicationCertificatePost {
    /// Whether the certificate is accepted.
    pub status: Option<ApiTokenStatus>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Devices that can authenticate with the certificate, by id.
    ///
    /// Cannot be changed later.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags of devices that can authenticate with the certificate.
    ///
    /// Cannot be changed later.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// X.509 certificate in PEM format.
    ///
    /// It must be signed by a certificate authority of the application.
    #[limits(50..=32767)]
    pub certificate: String,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Option<Vec<String>>,
}

/// One page of device certificates.
pub type ApplicationCertificates = Page<ApplicationCertificate>;

/// Properties that an X.509 certificate states.
#[losant_model(request, response)]
pub struct CertificateInfo {
    /// Serial number that the issuer assigned.
    #[limits(1..=1024)]
    pub serial_number: Option<String>,
    /// Hash that identifies the certificate.
    #[limits(1..=1024)]
    pub fingerprint: Option<String>,
    /// Common name (CN) of the subject.
    #[limits(..=1024)]
    pub common_name: Option<String>,
    /// Name of the authority that signed the certificate.
    #[limits(..=1024)]
    pub issuer_name: Option<String>,
    /// Start of the certificate's validity.
    pub not_valid_before: Option<Timestamp>,
    /// End of the certificate's validity.
    pub not_valid_after: Option<Timestamp>,
}

edits! {
    ApplicationCertificate => ApplicationCertificatePatch: status, description, certificate, filter_type, pub_topics, sub_topics
}
