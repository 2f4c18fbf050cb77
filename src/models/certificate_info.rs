//! What an X.509 certificate says about itself.

use jiff::Timestamp;

use crate::losant_model;

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
