//! Webhooks: HTTP or WebSocket endpoints that trigger workflows.

use jiff::Timestamp;

use crate::models::{NameFilterField, NamedSortField, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

/// HTTP or WebSocket endpoint that triggers workflows.
#[losant_model(response)]
pub struct Webhook {
    /// Unique id of the webhook, by which workflow triggers refer to it.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub webhook_id: String,
    /// Application whose workflows the webhook triggers.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the webhook last changed.
    pub last_updated: Option<Timestamp>,
    /// Display name. Callers do not see it.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes. Callers do not see them.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Secret part of the URL, `https://triggers.losant.com/webhooks/<token>`.
    ///
    /// Redacted in `Debug` output.
    #[secret]
    #[limits(1..)]
    pub token: Option<String>,
    /// HTTP status of automatic responses. Unused with `wait_for_reply`.
    #[limits(100..=599)]
    pub response_code: Option<i64>,
    /// Handshake that the calling service requires.
    pub verification_type: Option<VerificationType>,
    /// Code for the handshake. Facebook and Fitbit need one.
    #[secret]
    #[limits(..=32767)]
    pub verification_code: Option<String>,
    /// Whether HTTP requests wait for a reply from a workflow. Otherwise, Losant responds at once.
    pub wait_for_reply: Option<bool>,
    /// User name that requests must send with HTTP basic authentication.
    #[limits(..=255)]
    pub basic_auth_username: Option<String>,
    /// Password that requests must send with HTTP basic authentication.
    #[secret]
    #[limits(..=255)]
    pub basic_auth_password: Option<String>,
    /// Whether clients connect by WebSocket instead of HTTP. Fixed when the webhook is created.
    pub is_websocket: Option<bool>,
    /// Representation of binary request bodies and file parts in workflow payloads.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether file parts of `multipart/form-data` bodies come with their file name and content type.
    pub annotate_multipart: Option<bool>,
    /// Whether requests trigger workflows.
    ///
    /// If not, HTTP requests still succeed, and WebSocket connections fail with status 404.
    pub enabled: Option<bool>,
}

edits! {
    Webhook => WebhookPatch: name, description, response_code, verification_type, verification_code, wait_for_reply, basic_auth_username, basic_auth_password, is_websocket, cast_buffers_as, annotate_multipart, enabled
}

/// Changes to a webhook; fields that are not set keep their values.
#[losant_model(patch)]
pub struct WebhookPatch {
    /// Display name. Callers do not see it.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes. Callers do not see them.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// HTTP status of automatic responses. Unused with `wait_for_reply`.
    #[limits(100..=599)]
    pub response_code: Option<i64>,
    /// Handshake that the calling service requires.
    pub verification_type: Option<VerificationType>,
    /// Code for the handshake. Facebook and Fitbit need one.
    #[secret]
    #[limits(..=32767)]
    pub verification_code: Option<String>,
    /// Whether HTTP requests wait for a reply from a workflow. Otherwise, Losant responds at once.
    pub wait_for_reply: Option<bool>,
    /// User name that requests must send with HTTP basic authentication.
    #[limits(..=255)]
    pub basic_auth_username: Option<String>,
    /// Password that requests must send with HTTP basic authentication.
    #[secret]
    #[limits(..=255)]
    pub basic_auth_password: Option<String>,
    /// Whether clients connect by WebSocket instead of HTTP. Fixed when the webhook is created.
    pub is_websocket: Option<bool>,
    /// Representation of binary request bodies and file parts in workflow payloads.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether file parts of `multipart/form-data` bodies come with their file name and content type.
    pub annotate_multipart: Option<bool>,
    /// Whether requests trigger workflows.
    ///
    /// If not, HTTP requests still succeed, and WebSocket connections fail with status 404.
    pub enabled: Option<bool>,
}

/// Settings of a webhook to create.
#[losant_model(request)]
pub struct WebhookPost {
    /// Display name. Callers do not see it.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes. Callers do not see them.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// HTTP status of automatic responses. Unused with `wait_for_reply`.
    #[limits(100..=599)]
    pub response_code: Option<i64>,
    /// Handshake that the calling service requires.
    pub verification_type: Option<VerificationType>,
    /// Code for the handshake. Facebook and Fitbit need one.
    #[secret]
    #[limits(..=32767)]
    pub verification_code: Option<String>,
    /// Whether HTTP requests wait for a reply from a workflow. Otherwise, Losant responds at once.
    pub wait_for_reply: Option<bool>,
    /// User name that requests must send with HTTP basic authentication.
    #[limits(..=255)]
    pub basic_auth_username: Option<String>,
    /// Password that requests must send with HTTP basic authentication.
    #[secret]
    #[limits(..=255)]
    pub basic_auth_password: Option<String>,
    /// Whether clients connect by WebSocket instead of HTTP. Fixed when the webhook is created.
    pub is_websocket: Option<bool>,
    /// Representation of binary request bodies and file parts in workflow payloads.
    pub cast_buffers_as: Option<CastBuffersAs>,
    /// Whether file parts of `multipart/form-data` bodies come with their file name and content type.
    pub annotate_multipart: Option<bool>,
    /// Whether requests trigger workflows.
    ///
    /// If not, HTTP requests still succeed, and WebSocket connections fail with status 404.
    pub enabled: Option<bool>,
}

/// A page of webhooks.
pub type Webhooks = Page<Webhook>;

open_enum! {
    /// Handshake that a webhook performs with the service that calls it.
    pub enum VerificationType {
        /// Handshake of Meta services, with a verify token of your choice.
        Facebook = "facebook",
        /// Handshake of Fitbit subscriptions, with the code from Fitbit.
        Fitbit = "fitbit",
        /// No handshake.
        None = "none",
        /// Empty TwiML response, which Twilio expects. No code is needed.
        Twilio = "twilio",
        /// Check of the signature and the age of requests from Alexa skills.
        Alexa = "alexa",
    }
}

open_enum! {
    /// Representation of binary request bodies and file parts in workflow payloads.
    pub enum CastBuffersAs {
        /// Array of integers.
        Array = "array",
        /// Binary string.
        Binary = "binary",
        /// String that is decoded as UTF-8.
        Utf8 = "utf8",
        /// Base64 string.
        Base64 = "base64",
        /// Hexadecimal string.
        Hex = "hex",
    }
}

/// Field that a list of webhooks can be filtered by.
pub type WebhooksFilterField = NameFilterField;

/// Fields that a list of webhooks can be sorted by.
pub type WebhooksSortField = NamedSortField;
