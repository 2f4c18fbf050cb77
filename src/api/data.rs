//! `/applications/{applicationId}/data`: the data of an application's devices.

use crate::api::Application;
use crate::scopes::DEVICE_READ;
use crate::{losant_resource, models};

/// The recorded data of an application's devices.
///
/// ```no_run
/// use losant::models::{AdvancedDeviceQuery, TimeSeriesQuery};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let north = AdvancedDeviceQuery::new().tag("site", "north");
/// let hours = TimeSeriesQuery::new().device_query(north).resolution(3_600_000.0);
/// for (id, device) in application.data().time_series_query(hours).await?.devices {
///     println!("{id} {}: {} points", device.name, device.points.len());
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/data",
    parent = Application,
    errors(400, 404)
)]
pub trait Data {
    /// Exports attributes of several devices over a time range to a CSV file, in a background job.
    #[post("/export", scopes = DEVICE_READ, ok(202), throttle(1, concurrent, per(applicationId)))]
    fn export(&self, #[body] query: models::DevicesDataExport) -> models::JobEnqueuedResult;

    /// Returns the last value of one attribute on each selected device.
    #[post("/last-value-query", scopes = DEVICE_READ, retry = "safe")]
    fn last_value_query(&self, #[body] query: models::LastValueQuery) -> models::LastValueData;

    /// Returns the values of attributes over a time range, aggregated by interval if requested.
    #[post("/time-series-query", scopes = DEVICE_READ, retry = "safe")]
    fn time_series_query(&self, #[body] query: models::TimeSeriesQuery) -> models::TimeSeriesData;
}
