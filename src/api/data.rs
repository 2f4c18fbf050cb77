//! `/applications/{applicationId}/data`: the data of an application's devices.

use crate::api::Application;
use crate::scopes::DEVICE_READ;
use crate::{losant_resource, models};

/// The data of an application's devices.
#[losant_resource(
    path = "/applications/{applicationId}/data",
    parent = Application,
    errors(400, 404)
)]
pub trait Data {
    /// Write the data of devices to a file, in a job.
    #[post("/export", scopes = DEVICE_READ, ok(202), throttle(1, concurrent, per(applicationId)))]
    fn export(&self, #[body] query: models::DevicesDataExport) -> models::JobEnqueuedResult;

    /// Read the last value of each attribute of the devices.
    #[post("/last-value-query", scopes = DEVICE_READ, retry = "safe")]
    fn last_value_query(&self, #[body] query: models::LastValueQuery) -> models::LastValueData;

    /// Read the values of a span of time.
    #[post("/time-series-query", scopes = DEVICE_READ, retry = "safe")]
    fn time_series_query(&self, #[body] query: models::TimeSeriesQuery) -> models::TimeSeriesData;
}
