//! Reports of a dashboard, which are sent by email.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::patterns;
use crate::{losant_model, open_enum};

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

open_enum! {
    /// Color theme of a dashboard report.
    pub enum ReportTheme {
        /// Light content on a dark background.
        Dark = "dark",
        /// Dark content on a light background.
        Light = "light",
    }
}
