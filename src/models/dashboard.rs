//! What Losant takes and gives of dashboards.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApiTokenOwnerType, CreatorType, DashboardBlock, DashboardBlockType, DashboardReportConfig,
    DefaultTheme, EventLevel, EventState, edit::edits,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the finish reason of a dashboard block suggest code response can be.
    pub enum FinishReason {
        /// Finish reason unspecified.
        FinishReasonUnspecified = "FINISH_REASON_UNSPECIFIED",
        /// Stop.
        Stop = "STOP",
        /// Max tokens.
        MaxTokens = "MAX_TOKENS",
        /// Safety.
        Safety = "SAFETY",
        /// Recitation.
        Recitation = "RECITATION",
        /// Other.
        Other = "OTHER",
        /// Blocklist.
        Blocklist = "BLOCKLIST",
        /// Prohibited content.
        ProhibitedContent = "PROHIBITED_CONTENT",
        /// Spii.
        Spii = "SPII",
        /// Malformed function call.
        MalformedFunctionCall = "MALFORMED_FUNCTION_CALL",
    }
}

open_enum! {
    /// What the theme of a dashboard send report can be.
    pub enum ReportTheme {
        /// Dark.
        Dark = "dark",
        /// Light.
        Light = "light",
    }
}

/// A dashboard.
#[losant_model(response)]
pub struct Dashboard {
    /// The id.
    pub id: String,
    /// The id of the dashboard.
    pub dashboard_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// What it belongs to.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The name of the organization, 1 to 255 characters.
    pub organization_name: Option<String>,
    /// The organization icon color, at most 64 characters.
    pub organization_icon_color: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The name of its application, 1 to 255 characters.
    pub application_name: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// How often it is drawn anew, in seconds, 5 to 600.
    pub refresh_rate: Option<f64>,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// The colors for those who chose none.
    pub default_theme: Option<DefaultTheme>,
    /// Whether a password is asked for.
    pub is_password_protected: Option<bool>,
    /// Whether anyone may see it.
    pub public: Option<bool>,
    /// When reports of it are sent, at most 10 of them.
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Its blocks.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Its context variables, at most 100 of them.
    pub context_configuration: Option<Value>,
    /// What the caller may do with it.
    #[name = "_currentRole"]
    pub current_role: Option<String>,
}

/// A new dashboard block suggest code.
#[losant_model(request)]
pub struct DashboardBlockSuggestCodePost {
    /// What is wanted, in words, 1 to 8192 characters.
    pub text: String,
    /// The block that the code is for.
    pub block_config: BlockConfig,
}

/// What came of a dashboard block suggest code.
#[losant_model(response)]
pub struct DashboardBlockSuggestCodeResponse {
    /// The response.
    pub response: SuggestedBlockCode,
    /// The id of the response, 1 to 1024 characters.
    pub response_id: String,
    /// Why the answer ends where it does.
    pub finish_reason: FinishReason,
}

/// A dashboard context instance.
pub type DashboardContextInstance = BTreeMap<String, Value>;

/// A change of a dashboard; what is not set stays as it is.
#[losant_model(patch)]
pub struct DashboardPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// Its blocks.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// When reports of it are sent, at most 10 of them.
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// How often it is drawn anew, in seconds, 5 to 600.
    pub refresh_rate: Option<f64>,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// The colors for those who chose none.
    pub default_theme: Option<DefaultTheme>,
    /// Whether anyone may see it.
    pub public: Option<bool>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<Option<String>>,
    /// Its context variables, at most 100 of them.
    pub context_configuration: Option<Value>,
}

/// A new dashboard.
#[losant_model(request)]
pub struct DashboardPost {
    /// The id of its organization.
    pub org_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// Its blocks.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// How often it is drawn anew, in seconds, 5 to 600.
    pub refresh_rate: Option<f64>,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// The colors for those who chose none.
    pub default_theme: Option<DefaultTheme>,
    /// When reports of it are sent, at most 10 of them.
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Whether anyone may see it.
    pub public: Option<bool>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<Option<String>>,
    /// Its context variables, at most 100 of them.
    pub context_configuration: Option<Value>,
}

/// A dashboard send report.
#[losant_model(request)]
pub struct DashboardSendReport {
    /// Who gets it, at most 10 of them.
    pub to_email: Option<Vec<String>>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// What it is about, at most 255 characters.
    pub subject: Option<String>,
    /// What happened, in words, at most 32767 characters.
    pub message: Option<String>,
    /// The theme.
    pub theme: Option<ReportTheme>,
    /// When it was.
    pub time: Option<f64>,
    /// The time zone, by its IANA name, at most 255 characters.
    pub timezone: Option<String>,
    /// The language of numbers and dates, at most 5 characters.
    pub locale: Option<String>,
    /// The values of the context variables.
    pub ctx: Option<BTreeMap<String, Value>>,
    /// Whether it has the logo.
    pub branded: Option<bool>,
}

/// How a dashboard changes events.
#[losant_model(response)]
pub struct DashboardUpdateEvents {
    /// The ids of the events.
    pub event_ids: Option<Vec<String>>,
    /// The updates.
    pub updates: Option<DashboardUpdateEventsUpdates>,
}

/// Dashboards.
pub type Dashboards = Page<Dashboard>;

/// A validate context error.
#[losant_model(response)]
pub struct ValidateContextError {
    /// Its kind.
    pub r#type: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
    /// The name of the invalid context.
    pub invalid_ctx_name: Option<String>,
    /// The values of the context variables.
    pub ctx: Option<BTreeMap<String, Value>>,
    /// The dashboard.
    pub dashboard: Option<ContextDashboard>,
}

/// A context that is right.
#[losant_model(response)]
pub struct ValidateContextSuccess {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The values of the context variables.
    pub ctx: Option<BTreeMap<String, Value>>,
    /// The dashboard.
    pub dashboard: Option<ContextDashboard>,
}

/// The settings of a block.
#[losant_model(request)]
pub struct BlockConfig {
    /// The id, at most 48 characters.
    pub id: Option<String>,
    /// The title, at most 255 characters.
    pub title: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The column it begins in, from 0.
    pub start_x: f64,
    /// The row it begins in, from 0.
    pub start_y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
    /// What kind of block it is.
    pub block_type: DashboardBlockType,
    /// Its settings, which depend on its kind.
    pub config: Option<Value>,
}

/// Code that was suggested for a dashboard block.
#[losant_model(response)]
pub struct SuggestedBlockCode {
    /// What goes into the head of the page, at most 32767 characters.
    pub head_content: Option<String>,
    /// What goes into the body of the page, at most 32767 characters.
    pub body_content: Option<String>,
    /// What there is to say of it, at most 32767 characters.
    pub comments: Option<String>,
}

/// What a dashboard changes in events.
#[losant_model(response)]
pub struct DashboardUpdateEventsUpdates {
    /// Its state.
    pub state: Option<EventState>,
    /// How severe it is.
    pub level: Option<EventLevel>,
    /// What it is about, 1 to 255 characters.
    pub subject: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// What there is to say of it, at most 32767 characters.
    pub comment: Option<String>,
    /// The values, by attribute.
    pub data: Option<Value>,
    /// Its tags.
    pub event_tags: Option<BTreeMap<String, String>>,
}

/// What a context needs to know of its dashboard.
#[losant_model(response)]
pub struct ContextDashboard {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The id.
    pub id: String,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// How often it is drawn anew, in seconds, 5 to 600.
    pub refresh_rate: Option<f64>,
}

edits! {
    Dashboard => DashboardPatch: name, blocks, report_configs, description, refresh_rate, duration, resolution, default_theme, public, context_configuration
}
