//! `/applications/{applicationId}/dashboards/{dashboardId}`,
//! `/applications/{applicationId}/dashboards`: the dashboards of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A dashboard that belongs to an application.
///
/// ```no_run
/// use losant::models::{DashboardSendReport, ReportTheme};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let report = DashboardSendReport::new()
///     .to_email(["operations@example.com"])
///     .subject("Pumps of this week")
///     .theme(ReportTheme::Light);
/// application.dashboard("575ece2b7ae143cd83dc4a9b").send_report(report).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/dashboards/{dashboardId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationDashboard {
    /// Deletes the dashboard.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the dashboard, with the configuration of its blocks.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Dashboard;

    /// Updates the dashboard and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] dashboard: models::DashboardPatch) -> models::Dashboard;

    /// Sends a snapshot of the dashboard by email or to a callback URL, in a background job.
    #[post(scopes = APPLICATION_READ, ok(202))]
    fn send_report(
        &self,
        #[body] report_config: models::DashboardSendReport,
    ) -> models::JobEnqueuedResult;
}

/// The dashboards that belong to an application.
///
/// ```no_run
/// use losant::models::{ApplicationDashboardPost, DashboardBlock, DashboardBlockType};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let alarms = DashboardBlock::new(0.0, 0.0, 4.0, 3.0, DashboardBlockType::EventList).title("Alarms");
/// let post = ApplicationDashboardPost::new("Pumps").blocks([alarms]);
/// application.dashboards().post(post).await?;
///
/// let mut dashboards = application.dashboards().get().items();
/// while let Some(dashboard) = dashboards.try_next().await? {
///     println!("{} {}", dashboard.id, dashboard.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/dashboards",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationDashboards {
    /// Returns the dashboards of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationDashboardsSortField, "name"),
        paged,
        filtered(models::ApplicationDashboardsFilterField)
    )]
    fn get(&self) -> models::Dashboards;

    /// Creates a dashboard in the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] dashboard: models::ApplicationDashboardPost) -> models::Dashboard;
}
