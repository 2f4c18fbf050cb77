//! Dashboards that belong to an application, their blocks and their reports.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::{ReportTheme, patterns};
use crate::{losant_model, open_enum};

open_enum! {
    /// Colors of a dashboard for viewers without a preference of their own.
    pub enum DefaultTheme {
        /// Dark background.
        Dark = "dark",
        /// Light background.
        Light = "light",
    }
}

open_enum! {
    /// Kind of dashboard block. Losant's website names some of them differently.
    pub enum DashboardBlockType {
        /// Links to applications.
        ApplicationList = "application-list",
        /// Bars that compare attribute values.
        Bar = "bar",
        /// Chart that is defined in Vega-Lite.
        CustomChart = "custom-chart",
        /// HTML document that you write.
        CustomHtml = "custom-html",
        /// Links to dashboards.
        DashboardList = "dashboard-list",
        /// Rows of a data table.
        DataTable = "data-table",
        /// Number of devices that match a query.
        DeviceCount = "device-count",
        /// Devices and whether they are connected.
        DeviceList = "device-list",
        /// Connections and disconnections of devices.
        DeviceLog = "device-log",
        /// Attribute values of devices, as a table.
        DeviceStateTable = "device-state-table",
        /// Events with their level and time.
        EventList = "event-list",
        /// One attribute value, as a number or a dial.
        Gauge = "gauge",
        /// Attribute values over time.
        Graph = "graph",
        /// Distribution of GPS positions on a map.
        Heatmap = "heatmap",
        /// External website.
        Iframe = "iframe",
        /// Picture from a URL or a device attribute.
        Image = "image",
        /// Values on top of an image.
        ImageOverlay = "image-overlay",
        /// Color and message that depend on queried data.
        Indicator = "indicator",
        /// Controls that send commands to devices or trigger workflows.
        Input = "input",
        /// GPS positions of devices over time, as paths on a map.
        Map = "map",
        /// The most severe open event.
        OpenEventIndicator = "open-event-indicator",
        /// Proportions of attribute values, as slices of a circle.
        Pie = "pie",
        /// Positions of devices on an image, such as a floor plan.
        PositionChart = "position-chart",
        /// Heading with a description in Markdown.
        SectionHeader = "section-header",
        /// Workflows with their recent runs and errors.
        WorkflowList = "workflow-list",
    }
}

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

/// One block of a dashboard, on a grid of 4 columns.
#[losant_model(request, response)]
pub struct DashboardBlock {
    /// Id of the block, unique within the dashboard.
    ///
    /// Losant assigns one if it is absent.
    #[limits(..=48)]
    pub id: Option<String>,
    /// Title in the header bar. Without it, the bar is hidden.
    #[limits(..=255)]
    pub title: Option<String>,
    /// Tooltip of the header bar.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Application from which the block reads its data.
    ///
    /// On an application's dashboard, Losant sets it.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Column of the left edge, from 0, in steps of 0.5.
    pub start_x: f64,
    /// Row of the top edge, from 0, in steps of 0.5.
    pub start_y: f64,
    /// Width in grid columns, in steps of 0.5.
    pub width: f64,
    /// Height in grid rows, in steps of 0.5.
    pub height: f64,
    /// Kind of block, on which `config` depends.
    pub block_type: DashboardBlockType,
    /// Settings that depend on `block_type`.
    pub config: Option<Value>,
}

/// Report of a dashboard that is sent on a schedule.
///
/// `cron` is required, and `to_email` or `callback_url`.
#[losant_model(request, response)]
pub struct DashboardReportConfig {
    /// Id of the scheduled report.
    #[limits(..=48)]
    pub id: Option<String>,
    /// Schedule as a cron expression.
    #[limits(..=255)]
    pub cron: Option<String>,
    /// Recipients of the report.
    #[limits(1..=10, each(..=1024))]
    #[format(email)]
    pub to_email: Option<Vec<String>>,
    /// URL that is called when the report is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Subject of the email.
    #[limits(..=255)]
    pub subject: Option<String>,
    /// Body of the email.
    #[limits(..=32767)]
    pub message: Option<String>,
    /// Colors of the report.
    pub theme: Option<ReportTheme>,
    /// IANA name of the time zone, such as `Europe/Berlin`.
    #[limits(..=255)]
    pub timezone: Option<String>,
    /// Language of numbers and dates, such as `en-US`.
    #[limits(..=5)]
    pub locale: Option<String>,
    /// Values of the dashboard's context variables, by name.
    #[pattern(keys(patterns::KEY))]
    pub ctx: Option<BTreeMap<String, Value>>,
    /// Whether the report shows a logo.
    pub branded: Option<bool>,
}
