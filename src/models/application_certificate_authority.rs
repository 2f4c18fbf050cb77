//! What Losant takes and gives of application certificate authorities.

use jiff::Timestamp;

use crate::losant_model;
use crate::models::{ApiTokenStatus, CertificateInfo, edit::edits};

/// An application certificate authority.
#[losant_model(response)]
pub struct ApplicationCertificateAuthority {
    /// The id.
    pub id: String,
    /// The id of the application certificate authority.
    pub application_certificate_authority_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The certificates, in PEM, 50 to 32767 characters.
    pub ca_bundle: Option<String>,
    /// What the certificates say.
    pub ca_info: Option<Vec<CertificateInfo>>,
}

/// A change of an application certificate authority; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationCertificateAuthorityPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The certificates, in PEM, 50 to 32767 characters.
    pub ca_bundle: Option<String>,
}

/// A new application certificate authority.
#[losant_model(request)]
pub struct ApplicationCertificateAuthorityPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The certificates, in PEM, 50 to 32767 characters.
    pub ca_bundle: String,
}

edits! {
    ApplicationCertificateAuthority => ApplicationCertificateAuthorityPatch: name, status, description, ca_bundle
}
