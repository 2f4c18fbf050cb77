//! What Losant takes and gives of application dashboards.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::ReportTheme;
use crate::{losant_model, open_enum};

open_enum! {
    /// What the default theme of an application dashboard can be.
    pub enum DefaultTheme {
        /// Dark.
        Dark = "dark",
        /// Light.
        Light = "light",
    }
}

open_enum! {
    /// What the block type of an application dashboard can be.
    pub enum DashboardBlockType {
        /// Application list.
        ApplicationList = "application-list",
        /// Bar.
        Bar = "bar",
        /// Custom chart.
        CustomChart = "custom-chart",
        /// Custom html.
        CustomHtml = "custom-html",
        /// Dashboard list.
        DashboardList = "dashboard-list",
        /// Data table.
        DataTable = "data-table",
        /// Device count.
        DeviceCount = "device-count",
        /// Device list.
        DeviceList = "device-list",
        /// Device log.
        DeviceLog = "device-log",
        /// Device state table.
        DeviceStateTable = "device-state-table",
        /// Event list.
        EventList = "event-list",
        /// Gauge.
        Gauge = "gauge",
        /// Graph.
        Graph = "graph",
        /// Heatmap.
        Heatmap = "heatmap",
        /// Iframe.
        Iframe = "iframe",
        /// Image.
        Image = "image",
        /// Image overlay.
        ImageOverlay = "image-overlay",
        /// Indicator.
        Indicator = "indicator",
        /// Input.
        Input = "input",
        /// Map.
        Map = "map",
        /// Open event indicator.
        OpenEventIndicator = "open-event-indicator",
        /// Pie.
        Pie = "pie",
        /// Position chart.
        PositionChart = "position-chart",
        /// Section header.
        SectionHeader = "section-header",
        /// Workflow list.
        WorkflowList = "workflow-list",
    }
}

/// A new application dashboard.
#[losant_model(request)]
pub struct ApplicationDashboardPost {
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
    /// The password. Debug does not show it.
    #[secret]
    pub password: Option<Value>,
    /// Its context variables, at most 100 of them.
    pub context_configuration: Option<Value>,
}

/// One block of a dashboard.
#[losant_model(response)]
pub struct DashboardBlock {
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

/// The settings of a report of a dashboard.
#[losant_model(response)]
pub struct DashboardReportConfig {
    /// The id, at most 48 characters.
    pub id: Option<String>,
    /// When it runs, as a cron expression, at most 255 characters.
    pub cron: Option<String>,
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
    /// The time zone, by its IANA name, at most 255 characters.
    pub timezone: Option<String>,
    /// The language of numbers and dates, at most 5 characters.
    pub locale: Option<String>,
    /// The values of the context variables.
    pub ctx: Option<BTreeMap<String, Value>>,
    /// Whether it has the logo.
    pub branded: Option<bool>,
}
