//! Dashboards: their settings, context variables, reports and suggested code.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApiTokenOwnerType, CreatorType, DashboardBlock, DashboardBlockType, DashboardReportConfig,
    DefaultTheme, EventLevel, EventState, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Reason that the AI model stopped generating a suggestion.
    pub enum FinishReason {
        /// No reason is known.
        FinishReasonUnspecified = "FINISH_REASON_UNSPECIFIED",
        /// The suggestion is complete.
        Stop = "STOP",
        /// The suggestion reached the maximum length.
        MaxTokens = "MAX_TOKENS",
        /// The content may violate safety rules.
        Safety = "SAFETY",
        /// The content may reproduce copyrighted material.
        Recitation = "RECITATION",
        /// Any reason that no other variant covers.
        Other = "OTHER",
        /// The content contains forbidden terms.
        Blocklist = "BLOCKLIST",
        /// The content may be forbidden.
        ProhibitedContent = "PROHIBITED_CONTENT",
        /// The content may contain sensitive personally identifiable information.
        Spii = "SPII",
        /// The model generated an invalid function call.
        MalformedFunctionCall = "MALFORMED_FUNCTION_CALL",
    }
}

open_enum! {
    /// Color theme of a dashboard report.
    pub enum ReportTheme {
        /// Light content on a dark background.
        Dark = "dark",
        /// Dark content on a light background.
        Light = "light",
    }
}

/// Page of blocks that visualize the data of one or more applications.
#[losant_model(response)]
pub struct Dashboard {
    /// Identifier that Losant assigned to the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub dashboard_id: String,
    /// When the dashboard was created.
    pub creation_date: Option<Timestamp>,
    /// When the dashboard was last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user or organization that owns the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: String,
    /// Whether a user or an organization owns the dashboard.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// Id of the user, workflow or API token that created the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Whether a user, a workflow or an API token created the dashboard.
    pub created_by_type: Option<CreatorType>,
    /// Id of the user, workflow or API token that last changed the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Whether a user, a workflow or an API token last changed the dashboard.
    pub last_updated_by_type: Option<CreatorType>,
    /// Name of the organization that owns the dashboard.
    #[limits(1..=255)]
    pub organization_name: Option<String>,
    /// Color of the icon of the owning organization.
    #[limits(..=64)]
    pub organization_icon_color: Option<String>,
    /// Id of the application that all blocks take data from. Absent if the dashboard can use several.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Name of the application that all blocks take data from.
    #[limits(1..=255)]
    pub application_name: Option<String>,
    /// Display name of the dashboard.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes that viewers of the dashboard can read.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Interval at which the blocks reload their data, in seconds.
    #[limits(5..=600)]
    pub refresh_rate: Option<f64>,
    /// Time range of blocks that use `{{dashboard.duration}}`, in milliseconds.
    #[limits(1..)]
    pub duration: Option<i64>,
    /// Aggregation interval of blocks that use `{{dashboard.resolution}}`, in milliseconds.
    /// Must not exceed `duration`.
    #[limits(1..)]
    pub resolution: Option<i64>,
    /// Color theme for viewers who have not chosen one.
    pub default_theme: Option<DefaultTheme>,
    /// Whether viewers without access must enter a password.
    pub is_password_protected: Option<bool>,
    /// Whether anyone who has the URL can view the dashboard without a Losant account.
    pub public: Option<bool>,
    /// Schedules on which Losant sends reports of the dashboard.
    #[limits(..=10)]
    pub report_configs: Vec<DashboardReportConfig>,
    /// Charts, tables, maps and other parts that the dashboard shows.
    pub blocks: Vec<DashboardBlock>,
    /// Definitions of the context variables, which viewers set to change what the blocks show, at most
    /// 100.
    pub context_configuration: Option<Value>,
    /// Role of the caller in the owner of the dashboard, such as `admin`.
    #[name = "_currentRole"]
    pub current_role: Option<String>,
}

/// Request for AI-generated code of a dashboard block.
#[losant_model(request)]
pub struct DashboardBlockSuggestCodePost {
    /// Prompt that describes the wanted code.
    #[limits(1..=8192)]
    pub text: String,
    /// Block to generate the code for.
    pub block_config: BlockConfig,
}

/// AI-generated code for a dashboard block.
#[losant_model(response)]
pub struct DashboardBlockSuggestCodeResponse {
    /// Generated code, with comments on it.
    pub response: SuggestedBlockCode,
    /// Identifier of this suggestion.
    #[limits(1..=1024)]
    pub response_id: String,
    /// Why the AI model stopped generating.
    pub finish_reason: FinishReason,
}

/// Values of the context variables of a dashboard, by variable name.
pub type DashboardContextInstance = BTreeMap<String, Value>;

/// Changes to a dashboard; unset fields keep their value.
#[losant_model(patch)]
pub struct DashboardPatch {
    /// Display name of the dashboard.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Blocks that replace all blocks of the dashboard.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Schedules that replace all report schedules of the dashboard.
    #[limits(..=10)]
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Free-form notes that viewers of the dashboard can read.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Interval at which the blocks reload their data, in seconds.
    #[limits(5..=600)]
    pub refresh_rate: Option<f64>,
    /// Time range of blocks that use `{{dashboard.duration}}`, in milliseconds.
    #[limits(1..)]
    pub duration: Option<i64>,
    /// Aggregation interval of blocks that use `{{dashboard.resolution}}`, in milliseconds.
    /// Must not exceed `duration`.
    #[limits(1..)]
    pub resolution: Option<i64>,
    /// Color theme for viewers who have not chosen one.
    pub default_theme: Option<DefaultTheme>,
    /// Whether anyone who has the URL can view the dashboard without a Losant account.
    pub public: Option<bool>,
    /// Password that viewers without access must enter; `Some(None)` sends null.
    /// `Debug` output hides it.
    #[secret]
    #[limits(12..=2048)]
    #[pattern(patterns::PASSWORD)]
    pub password: Option<Option<String>>,
    /// Definitions that replace all context variables of the dashboard, at most 100.
    pub context_configuration: Option<Value>,
}

/// Content and settings of a dashboard to create.
#[losant_model(request)]
pub struct DashboardPost {
    /// Id of the organization that will own the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: Option<String>,
    /// Id of the application that all blocks take data from.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Display name of the dashboard.
    #[limits(1..=255)]
    pub name: String,
    /// Charts, tables, maps and other parts that the dashboard shows.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Free-form notes that viewers of the dashboard can read.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Interval at which the blocks reload their data, in seconds.
    #[limits(5..=600)]
    pub refresh_rate: Option<f64>,
    /// Time range of blocks that use `{{dashboard.duration}}`, in milliseconds.
    #[limits(1..)]
    pub duration: Option<i64>,
    /// Aggregation interval of blocks that use `{{dashboard.resolution}}`, in milliseconds.
    /// Must not exceed `duration`.
    #[limits(1..)]
    pub resolution: Option<i64>,
    /// Color theme for viewers who have not chosen one.
    pub default_theme: Option<DefaultTheme>,
    /// Schedules on which Losant sends reports of the dashboard.
    #[limits(..=10)]
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Whether anyone who has the URL can view the dashboard without a Losant account.
    pub public: Option<bool>,
    /// Password that viewers without access must enter; `Some(None)` sends null.
    /// `Debug` output hides it.
    #[secret]
    #[limits(12..=2048)]
    #[pattern(patterns::PASSWORD)]
    pub password: Option<Option<String>>,
    /// Definitions of the context variables, which viewers set to change what the blocks show, at most
    /// 100.
    pub context_configuration: Option<Value>,
}

/// Options for sending a snapshot of a dashboard. Requires `to_email` or `callback_url`.
#[losant_model(request)]
pub struct DashboardSendReport {
    /// Email addresses that receive the report.
    #[limits(1..=10, each(..=1024))]
    #[format(email)]
    pub to_email: Option<Vec<String>>,
    /// URL that Losant calls with the report.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Subject of the email.
    #[limits(..=255)]
    pub subject: Option<String>,
    /// Body of the email.
    #[limits(..=32767)]
    pub message: Option<String>,
    /// Color scheme of the report.
    pub theme: Option<ReportTheme>,
    /// Moment that the snapshot shows, in milliseconds since the epoch.
    pub time: Option<f64>,
    /// IANA name of the time zone for dates in the report.
    #[limits(..=255)]
    pub timezone: Option<String>,
    /// Language tag for the format of dates and numbers, such as `en-us`.
    #[limits(..=5)]
    pub locale: Option<String>,
    /// Values of context variables, by variable name.
    #[pattern(keys(patterns::KEY))]
    pub ctx: Option<BTreeMap<String, Value>>,
    /// Whether the report carries branding.
    pub branded: Option<bool>,
}

/// Changes that a viewer makes to events from a dashboard.
#[losant_model(response)]
pub struct DashboardUpdateEvents {
    /// Ids of the events to change.
    #[pattern(patterns::OBJECT_ID)]
    pub event_ids: Vec<String>,
    /// Fields to set on each event.
    pub updates: Option<DashboardUpdateEventsUpdates>,
}

/// Page of dashboards.
pub type Dashboards = Page<Dashboard>;

/// Error of a context that the dashboard does not accept.
#[losant_model(response)]
pub struct ValidateContextError {
    /// Kind of error, such as `Validation`.
    pub r#type: Option<String>,
    /// Description of the error for people.
    pub message: Option<String>,
    /// Name of the variable whose value is invalid.
    #[pattern(patterns::KEY)]
    pub invalid_ctx_name: Option<String>,
    /// Values of context variables, by variable name.
    #[pattern(keys(patterns::KEY))]
    pub ctx: BTreeMap<String, Value>,
    /// Dashboard that the context was validated against.
    pub dashboard: Option<ContextDashboard>,
}

/// Context that the dashboard accepts.
#[losant_model(response)]
pub struct ValidateContextSuccess {
    /// Always `true`.
    pub success: Option<bool>,
    /// Values of context variables, by variable name.
    #[pattern(keys(patterns::KEY))]
    pub ctx: BTreeMap<String, Value>,
    /// Dashboard that the context was validated against.
    pub dashboard: Option<ContextDashboard>,
}

/// Dashboard block that code is generated for.
#[losant_model(request)]
pub struct BlockConfig {
    /// Identifier of the block, unique within the dashboard.
    #[limits(..=48)]
    pub id: Option<String>,
    /// Heading above the block.
    #[limits(..=255)]
    pub title: Option<String>,
    /// Tooltip of the heading.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id of the application that the block shows data of.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Column of the left edge in the dashboard grid, from 0.
    pub start_x: f64,
    /// Row of the top edge in the dashboard grid, from 0.
    pub start_y: f64,
    /// Width in columns of the dashboard grid.
    pub width: f64,
    /// Height in rows of the dashboard grid.
    pub height: f64,
    /// Kind of block: custom chart or custom HTML.
    pub block_type: DashboardBlockType,
    /// Settings of the block, in the form that `block_type` requires.
    pub config: Option<Value>,
}

/// AI-generated code for a custom block, with comments on it.
#[losant_model(response)]
pub struct SuggestedBlockCode {
    /// HTML for the head of the page.
    #[limits(..=32767)]
    pub head_content: Option<String>,
    /// HTML for the body of the page.
    #[limits(..=32767)]
    pub body_content: Option<String>,
    /// Explanation of the code.
    #[limits(..=32767)]
    pub comments: Option<String>,
}

/// Fields that a viewer changes on events from a dashboard.
#[losant_model(response)]
pub struct DashboardUpdateEventsUpdates {
    /// Whether the events are new, acknowledged or resolved.
    pub state: Option<EventState>,
    /// Severity of the events.
    pub level: Option<EventLevel>,
    /// Summary of the events.
    #[limits(1..=255)]
    pub subject: Option<String>,
    /// Id of the device that the events concern.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Remark on the change.
    #[limits(..=32767)]
    pub comment: Option<String>,
    /// Arbitrary JSON about the events.
    pub data: Option<Value>,
    /// Key-value pairs that describe the events.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub event_tags: BTreeMap<String, String>,
}

/// Excerpt of the dashboard that a context was validated against.
#[losant_model(response)]
pub struct ContextDashboard {
    /// Display name of the dashboard.
    #[limits(1..=255)]
    pub name: String,
    /// Identifier that Losant assigned to the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Time range of blocks that use `{{dashboard.duration}}`, in milliseconds.
    #[limits(1..)]
    pub duration: Option<i64>,
    /// Aggregation interval of blocks that use `{{dashboard.resolution}}`, in milliseconds.
    /// Must not exceed `duration`.
    #[limits(1..)]
    pub resolution: Option<i64>,
    /// Interval at which the blocks reload their data, in seconds.
    #[limits(5..=600)]
    pub refresh_rate: Option<f64>,
}

edits! {
    Dashboard => DashboardPatch: name, blocks, report_configs, description, refresh_rate, duration, resolution, default_theme, public, context_configuration
}
