//! What Losant takes and gives of webhooks.

use jiff::Timestamp;

use crate::models::edit::edits;
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the verification type of a webhook can be.
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
    /// What the cast buffers as of a webhook can be.
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

/// A webhook.
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
    /// The HTTP statuses, 100 to 599.
    pub response_code: Option<i64>,
    /// What kind of verification it is.
    pub verification_type: Option<VerificationType>,
    /// What the sender has to know, at most 32767 characters.
    #[secret]
    pub verification_code: Option<String>,
    /// Whether a workflow gives the answer.
    pub wait_for_reply: Option<bool>,
    /// The user name that is asked for, at most 255 characters.
    pub basic_auth_username: Option<String>,
    /// The password that is asked for, at most 255 characters.
    #[secret]
    pub basic_auth_password: Option<String>,
    /// Whether it is a WebSocket.
    pub is_websocket: Option<bool>,
    /// How bytes become text.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether parts come with what they are.
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
    /// The HTTP statuses, 100 to 599.
    pub response_code: Option<i64>,
    /// What kind of verification it is.
    pub verification_type: Option<VerificationType>,
    /// What the sender has to know, at most 32767 characters.
    #[secret]
    pub verification_code: Option<String>,
    /// Whether a workflow gives the answer.
    pub wait_for_reply: Option<bool>,
    /// The user name that is asked for, at most 255 characters.
    pub basic_auth_username: Option<String>,
    /// The password that is asked for, at most 255 characters.
    #[secret]
    pub basic_auth_password: Option<String>,
    /// Whether it is a WebSocket.
    pub is_websocket: Option<bool>,
    /// How bytes become text.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether parts come with what they are.
    pub annotate_multipart: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// A new webhook.
#[losant_model(request)]
pub struct WebhookPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The HTTP statuses, 100 to 599.
    pub response_code: Option<i64>,
    /// What kind of verification it is.
    pub verification_type: Option<VerificationType>,
    /// What the sender has to know, at most 32767 characters.
    #[secret]
    pub verification_code: Option<String>,
    /// Whether a workflow gives the answer.
    pub wait_for_reply: Option<bool>,
    /// The user name that is asked for, at most 255 characters.
    pub basic_auth_username: Option<String>,
    /// The password that is asked for, at most 255 characters.
    #[secret]
    pub basic_auth_password: Option<String>,
    /// Whether it is a WebSocket.
    pub is_websocket: Option<bool>,
    /// How bytes become text.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether parts come with what they are.
    pub annotate_multipart: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// Webhooks.
pub type Webhooks = Page<Webhook>;

edits! {
    Webhook => WebhookPatch: name, description, response_code, verification_type, verification_code, wait_for_reply, basic_auth_username, basic_auth_password, is_websocket, cast_buffers_as, annotate_multipart, enabled
}
