//! Blocks of a dashboard, and code that Losant suggests for them.

use serde_json::Value;

use crate::models::patterns;
use crate::{losant_model, open_enum};

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

/// Request for AI-generated code of a dashboard block.
///
/// No action takes it.
#[losant_model(request)]
pub struct DashboardBlockSuggestCodePost {
    /// Prompt that describes the wanted code.
    #[limits(1..=8192)]
    pub text: String,
    /// Block to generate the code for.
    pub block_config: BlockConfig,
}

/// AI-generated code for a dashboard block.
///
/// No action returns it.
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
