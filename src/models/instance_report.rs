//! Usage reports of an instance.

use jiff::Timestamp;

use crate::{losant_model, open_enum};

/// Options of a CSV usage report that is generated on request.
#[losant_model(request)]
pub struct InstanceReportOptionsPost {
    /// Email address that receives the report.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that the report is delivered to.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether the report breaks usage down by application or organization.
    pub resource_group_by: Option<ResourceGroupBy>,
    /// Whether the report breaks usage down by day or month.
    pub date_group_by: Option<DateGroupBy>,
    /// Whether the report includes usage in sandboxes.
    pub include_sandbox: Option<bool>,
    /// Start of the time range that the report covers.
    pub start: Option<Timestamp>,
    /// End of the time range that the report covers.
    pub end: Option<Timestamp>,
}

/// Usage report of an instance that is sent on a schedule.
#[losant_model(request, response)]
pub struct InstanceReportConfig {
    /// Id of the scheduled report.
    #[limits(..=48)]
    pub id: Option<String>,
    /// Schedule as a cron expression, such as `0 4 1 * *`.
    #[limits(..=255)]
    pub cron: String,
    /// Time zone of the schedule as an IANA name.
    #[limits(..=255)]
    pub timezone: Option<String>,
    /// Email addresses that receive the report.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub emails: Option<Vec<String>>,
    /// URL that the report is delivered to.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether the report breaks usage down by application or organization.
    pub resource_group_by: Option<ResourceGroupBy>,
    /// Whether the report breaks usage down by day or month.
    pub date_group_by: Option<DateGroupBy>,
    /// Number of periods that the report covers.
    #[limits(1..=90)]
    pub periods: Option<i64>,
    /// Whether the report includes usage in sandboxes.
    pub include_sandbox: Option<bool>,
}

open_enum! {
    /// Resources that a usage report breaks usage down by.
    pub enum ResourceGroupBy {
        /// Usage of each application.
        Application = "application",
        /// Usage of each organization, with its tags.
        Organization = "organization",
    }
}

open_enum! {
    /// Time units that a usage report breaks usage down by.
    pub enum DateGroupBy {
        /// Usage on each day.
        Day = "day",
        /// Usage in each month.
        Month = "month",
    }
}
