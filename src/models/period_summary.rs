//! Usage of an application in past billing periods.

use crate::models::{
    ApplicationsSortField, DeviceCounts, NameFilterField, NotebookMinuteCounts,
    PayloadCountsBreakdown, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Usage of one application in a time range.
#[losant_model(response)]
pub struct PeriodSummary {
    /// Display name of the application.
    #[limits(1..=255)]
    pub name: String,
    /// Unique id of the application.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Devices, notebook minutes and payloads in the time range.
    pub summary: Option<PeriodUsage>,
}

/// A page of the usage of applications in a time range.
pub type PeriodSummaries = Page<PeriodSummary>;

/// Usage of an application in a time range.
#[losant_model(response)]
pub struct PeriodUsage {
    /// Number of devices on each day.
    pub device_counts: Option<DeviceCounts>,
    /// Minutes of notebook execution on each day.
    pub notebook_minute_counts: Option<NotebookMinuteCounts>,
    /// Number of payloads on each day.
    pub payload_counts: Option<PayloadCountsBreakdown>,
}

open_enum! {
    /// Length of the intervals in which payloads are counted.
    pub enum Resolution {
        /// One day (86400000 milliseconds).
        Day = "86400000",
        /// One hour (3600000 milliseconds).
        Hour = "3600000",
    }
}

/// Field that a list of usage summaries of applications can be filtered by.
pub type PeriodSummariesFilterField = NameFilterField;

/// Fields that a list of usage summaries of applications can be sorted by.
pub type PeriodSummariesSortField = ApplicationsSortField;
