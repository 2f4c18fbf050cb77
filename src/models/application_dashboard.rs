//! Dashboards that belong to an application, their blocks and their reports.

use serde_json::Value;

use crate::models::{DashboardBlock, DashboardReportConfig};
use crate::{losant_model, open_enum};

/// Settings of a dashboard to create in an application.
#[losant_model(request)]
pub struct ApplicationDashboardPost {
    /// Display name. Visible on public dashboards.
    #[limits(1..=255)]
    pub name: String,
    /// Blocks on the dashboard, which must not overlap.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Free-form notes. Visible on public dashboards.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Interval at which blocks reload their data, in seconds.
    #[limits(5..=600)]
    pub refresh_rate: Option<f64>,
    /// Time range for blocks that use the dashboard's time range, in milliseconds.
    #[limits(1..)]
    pub duration: Option<i64>,
    /// Aggregation interval for blocks that use the dashboard's, in milliseconds.
    ///
    /// Must not exceed `duration`.
    #[limits(1..)]
    pub resolution: Option<i64>,
    /// Colors for viewers without a preference of their own.
    pub default_theme: Option<DefaultTheme>,
    /// Reports that are sent on a schedule.
    #[limits(..=10)]
    pub report_configs: Option<Vec<DashboardReportConfig>>,
    /// Whether anyone with the URL can view the dashboard.
    pub public: Option<bool>,
    /// Password that viewers must enter, or null for none. Redacted in `Debug` output.
    #[secret]
    pub password: Option<Value>,
    /// Variables that blocks refer to and viewers can set, at most 100 of them.
    pub context_configuration: Option<Value>,
}

open_enum! {
    /// Colors of a dashboard for viewers without a preference of their own.
    pub enum DefaultTheme {
        /// Dark background.
        Dark = "dark",
        /// Light background.
        Light = "light",
    }
}
