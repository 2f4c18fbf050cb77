//! `/applications/{applicationId}/dashboards/{dashboardId}`,
//! `/applications/{applicationId}/dashboards`: the dashboards of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One dashboard of an application.
#[losant_resource(
    path = "/applications/{applicationId}/dashboards/{dashboardId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationDashboard {
    /// Delete the dashboard.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the dashboard.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Dashboard;

    /// Change the dashboard.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] dashboard: models::DashboardPatch) -> models::Dashboard;

    /// Send the dashboard as a report by email, in a job.
    #[post(scopes = APPLICATION_READ, ok(202))]
    fn send_report(
        &self,
        #[body] report_config: models::DashboardSendReport,
    ) -> models::JobEnqueuedResult;
}

/// The dashboards of an application.
#[losant_resource(
    path = "/applications/{applicationId}/dashboards",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationDashboards {
    /// List the dashboards.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationDashboardsSortField, "name"),
        paged,
        filtered(models::ApplicationDashboardsFilterField)
    )]
    fn get(&self) -> models::Dashboards;

    /// Create a dashboard.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] dashboard: models::ApplicationDashboardPost) -> models::Dashboard;
}
