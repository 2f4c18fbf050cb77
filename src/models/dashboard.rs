//! Dashboards and their settings.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApiTokenOwnerType, CreatorType, DashboardBlock, DashboardReportConfig, DefaultTheme,
    EventLevel, EventState, NameFilterField, NamedSortField, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// A page of blocks that visualize the data of one or more applications.
#[losant_model(response)]
pub struct Dashboard {
    /// Identifier that Losant assigned to the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub dashboard_id: String,
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
    /// Definitions of the context variables, up to 100. Viewers set them to change what blocks show.
    pub context_configuration: Option<Value>,
    /// Role of the caller in the owner of the dashboard, such as `admin`.
    #[name = "_currentRole"]
    pub current_role: Option<String>,
}

edits! {
    Dashboard => DashboardPatch: name, blocks, report_configs, description, refresh_rate, duration, resolution, default_theme, public, context_configuration
}

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
    /// Definitions that replace all context variables of the dashboard, up to 100.
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
    /// Definitions of the context variables, up to 100. Viewers set them to change what blocks show.
    pub context_configuration: Option<Value>,
}

/// A page of dashboards.
pub type Dashboards = Page<Dashboard>;

/// Changes that a viewer makes to events from a dashboard.
///
/// No action takes it.
#[losant_model(response)]
pub struct DashboardUpdateEvents {
    /// Ids of the events to change.
    #[pattern(patterns::OBJECT_ID)]
    pub event_ids: Vec<String>,
    /// Fields to set on each event.
    pub updates: Option<DashboardUpdateEventsUpdates>,
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

/// Field that a list of dashboards of an application can be filtered by.
pub type ApplicationDashboardsFilterField = NameFilterField;

/// Field that a list of dashboards can be filtered by.
pub type DashboardsFilterField = NameFilterField;

open_enum! {
    /// Fields that a list of dashboards can be sorted by.
    pub enum DashboardsSortField {
        /// Display name of the dashboard.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// User or organization that owns the dashboard, by id.
        OwnerId = "ownerId",
        /// Application that contains the dashboard, by id.
        ApplicationId = "applicationId",
        /// When the dashboard was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// Fields that a list of dashboards of an application can be sorted by.
pub type ApplicationDashboardsSortField = NamedSortField;
