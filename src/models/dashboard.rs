//! The documents of dashboard.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApiTokenOwnerType, CreatorType, DashboardBlock, DashboardBlockType, DashboardReportConfig,
    DefaultTheme, EventLevel, EventState,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `finishReason` in a dashboard block suggest code response.
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
    /// The values of `theme` in a dashboard send report.
    pub enum ReportTheme {
        /// Dark.
        Dark = "dark",
        /// Light.
        Light = "light",
    }
}

/// Dashboard.
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
    /// The refresh rate, 5 to 600.
    pub refresh_rate: Option<f64>,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// The default theme.
    pub default_theme: Option<DefaultTheme>,
    /// Whether it is password protected.
    pub is_password_protected: Option<bool>,
    /// Whether public holds.
    pub public: Option<bool>,
    /// The report configs, at most 10 of them.
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Its blocks.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// The context configuration, at most 100 of them.
    pub context_configuration: Option<Value>,
    /// The current role.
    #[name = "_currentRole"]
    pub current_role: Option<String>,
}

/// What makes a dashboard block suggest code.
#[losant_model(request)]
pub struct DashboardBlockSuggestCodePost {
    /// The text, 1 to 8192 characters.
    pub text: String,
    /// The settings of block.
    pub block_config: BlockConfig,
}

/// Dashboard block suggest code response.
#[losant_model(response)]
pub struct DashboardBlockSuggestCodeResponse {
    /// The response.
    pub response: SuggestedBlockCode,
    /// The id of the response, 1 to 1024 characters.
    pub response_id: String,
    /// The finish reason.
    pub finish_reason: FinishReason,
}

/// Dashboard context instance.
pub type DashboardContextInstance = BTreeMap<String, Value>;

/// A change of a dashboard; what is not set stays as it is.
#[losant_model(patch)]
pub struct DashboardPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// Its blocks.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// The report configs, at most 10 of them.
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The refresh rate, 5 to 600.
    pub refresh_rate: Option<f64>,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// The default theme.
    pub default_theme: Option<DefaultTheme>,
    /// Whether public holds.
    pub public: Option<bool>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<Option<String>>,
    /// The context configuration, at most 100 of them.
    pub context_configuration: Option<Value>,
}

/// What makes a dashboard.
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
    /// The refresh rate, 5 to 600.
    pub refresh_rate: Option<f64>,
    /// How long the time range is, in ms, at least 1.
    pub duration: Option<i64>,
    /// How long a step is, in ms, at least 1.
    pub resolution: Option<i64>,
    /// The default theme.
    pub default_theme: Option<DefaultTheme>,
    /// The report configs, at most 10 of them.
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Whether public holds.
    pub public: Option<bool>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<Option<String>>,
    /// The context configuration, at most 100 of them.
    pub context_configuration: Option<Value>,
}

/// Dashboard send report.
#[losant_model(request)]
pub struct DashboardSendReport {
    /// The to email, at most 10 of them.
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
    /// The locale, at most 5 characters.
    pub locale: Option<String>,
    /// The values of the context variables.
    pub ctx: Option<BTreeMap<String, Value>>,
    /// Whether branded holds.
    pub branded: Option<bool>,
}

/// Dashboard update events.
#[losant_model(response)]
pub struct DashboardUpdateEvents {
    /// The ids of the events.
    pub event_ids: Option<Vec<String>>,
    /// The updates.
    pub updates: Option<DashboardUpdateEventsUpdates>,
}

/// Dashboards.
pub type Dashboards = Page<Dashboard>;

/// Validate context error.
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

/// Validate context success.
#[losant_model(response)]
pub struct ValidateContextSuccess {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The values of the context variables.
    pub ctx: Option<BTreeMap<String, Value>>,
    /// The dashboard.
    pub dashboard: Option<ContextDashboard>,
}

/// Block config.
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
    /// The start x.
    pub start_x: f64,
    /// The start y.
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

/// Suggested block code.
#[losant_model(response)]
pub struct SuggestedBlockCode {
    /// The head content, at most 32767 characters.
    pub head_content: Option<String>,
    /// The body content, at most 32767 characters.
    pub body_content: Option<String>,
    /// The comments, at most 32767 characters.
    pub comments: Option<String>,
}

/// Dashboard update events updates.
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
    /// The comment, at most 32767 characters.
    pub comment: Option<String>,
    /// The values, by attribute.
    pub data: Option<Value>,
    /// The event tags.
    pub event_tags: Option<BTreeMap<String, String>>,
}

/// Context dashboard.
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
    /// The refresh rate, 5 to 600.
    pub refresh_rate: Option<f64>,
}
