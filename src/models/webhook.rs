//! The documents of webhook.

use jiff::Timestamp;

use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `verificationType` in a webhook.
    pub enum VerificationType {
        /// Facebook.
        Facebook = "facebook",
        /// Fitbit.
        Fitbit = "fitbit",
        /// None.
        None = "none",
        /// Twilio.
        Twilio = "twilio",
        /// Alexa.
        Alexa = "alexa",
    }
}

open_enum! {
    /// The values of `castBuffersAs` in a webhook.
    pub enum CastBuffersAs {
        /// Array.
        Array = "array",
        /// Binary.
        Binary = "binary",
        /// Utf8.
        Utf8 = "utf8",
        /// Base64.
        Base64 = "base64",
        /// Hex.
        Hex = "hex",
    }
}

/// Webhook.
#[losant_model(response)]
pub struct Webhook {
    /// The id.
    pub id: String,
    /// The id of the webhook.
    pub webhook_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: Option<String>,
    /// The response code, 100 to 599.
    pub response_code: Option<i64>,
    /// What kind of verification it is.
    pub verification_type: Option<VerificationType>,
    /// The verification code, at most 32767 characters.
    pub verification_code: Option<String>,
    /// Whether there is wait for reply.
    pub wait_for_reply: Option<bool>,
    /// The basic auth username, at most 255 characters.
    pub basic_auth_username: Option<String>,
    /// The basic auth password, at most 255 characters.
    #[secret]
    pub basic_auth_password: Option<String>,
    /// Whether it is websocket.
    pub is_websocket: Option<bool>,
    /// The cast buffers as.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether there is annotate multipart.
    pub annotate_multipart: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// A change of a webhook; what is not set stays as it is.
#[losant_model(patch)]
pub struct WebhookPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The response code, 100 to 599.
    pub response_code: Option<i64>,
    /// What kind of verification it is.
    pub verification_type: Option<VerificationType>,
    /// The verification code, at most 32767 characters.
    pub verification_code: Option<String>,
    /// Whether there is wait for reply.
    pub wait_for_reply: Option<bool>,
    /// The basic auth username, at most 255 characters.
    pub basic_auth_username: Option<String>,
    /// The basic auth password, at most 255 characters.
    #[secret]
    pub basic_auth_password: Option<String>,
    /// Whether it is websocket.
    pub is_websocket: Option<bool>,
    /// The cast buffers as.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether there is annotate multipart.
    pub annotate_multipart: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// What makes a webhook.
#[losant_model(request)]
pub struct WebhookPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The response code, 100 to 599.
    pub response_code: Option<i64>,
    /// What kind of verification it is.
    pub verification_type: Option<VerificationType>,
    /// The verification code, at most 32767 characters.
    pub verification_code: Option<String>,
    /// Whether there is wait for reply.
    pub wait_for_reply: Option<bool>,
    /// The basic auth username, at most 255 characters.
    pub basic_auth_username: Option<String>,
    /// The basic auth password, at most 255 characters.
    #[secret]
    pub basic_auth_password: Option<String>,
    /// Whether it is websocket.
    pub is_websocket: Option<bool>,
    /// The cast buffers as.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether there is annotate multipart.
    pub annotate_multipart: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// Webhooks.
pub type Webhooks = Page<Webhook>;
