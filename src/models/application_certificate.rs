//! Device certificates, which devices use to authenticate instead of access keys.

use jiff::Timestamp;

use crate::models::{
    AddressFilterType, ApiTokenStatus, CertificateInfo, TagFilter, advanced_query::advanced_query,
    edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

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

edits! {
    ApplicationCertificate => ApplicationCertificatePatch: status, description, certificate, filter_type, pub_topics, sub_topics
}

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

/// A page of device certificates.
pub type ApplicationCertificates = Page<ApplicationCertificate>;

advanced_query! {
    /// A query that selects application certificates.
    AdvancedApplicationCertQuery {
        /// Id of the certificate.
        id: Id = "id",
        /// Name of the certificate.
        name: Text = "name",
        /// When the certificate was added to the application.
        creation_date: Time = "creationDate",
        /// When the certificate was last changed.
        last_updated: Time = "lastUpdated",
        /// Whether devices can authenticate with the certificate.
        status: Choice<ApiTokenStatus> = "status",
        /// Rule for the MQTT topics that devices can use besides their own.
        filter_type: Choice<FilterType> = "filterType",
        /// Topics to publish to that the rule lists.
        pub_topics: Text = "pubTopics",
        /// Topics to subscribe to that the rule lists.
        sub_topics: Text = "subTopics",
        /// Rule for the addresses that devices can connect from.
        address_filter_type: Choice<AddressFilterType> = "addressFilterType",
        /// Addresses that the rule lists.
        addresses: Text = "addresses",
        /// Id of a device that can use the certificate.
        device_id: Id = "deviceId",
        /// Serial number of the certificate.
        serial_number: Text = "serialNumber",
        /// Fingerprint of the certificate.
        fingerprint: Text = "fingerprint",
        /// Common name (CN) in the subject of the certificate.
        common_name: Text = "commonName",
        /// Name of the authority that issued the certificate.
        issuer_name: Text = "issuerName",
        /// Serial number of the issuer's certificate.
        issuer_serial_number: Text = "issuerSerialNumber",
        /// When the certificate becomes valid.
        not_valid_before: Time = "notValidBefore",
        /// When the certificate expires.
        not_valid_after: Time = "notValidAfter",
    }
}

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

open_enum! {
    /// Fields that a list of application certificates can be filtered by.
    pub enum ApplicationCertificatesFilterField {
        /// Display name of the certificate.
        Name = "name",
        /// Common name (CN) in the certificate's subject.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// Whether devices can authenticate with the certificate, such as `active`.
        Status = "status",
    }
}

open_enum! {
    /// Fields that a list of application certificates can be sorted by.
    pub enum ApplicationCertificatesSortField {
        /// Display name of the certificate.
        Name = "name",
        /// Common name (CN) in the certificate's subject.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// Whether devices can authenticate with the certificate.
        Status = "status",
        Id = "id",
        /// When the certificate was added to the application.
        CreationDate = "creationDate",
        /// When the entry for the certificate was last changed.
        LastUpdated = "lastUpdated",
    }
}
