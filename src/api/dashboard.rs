//! `/dashboards/{dashboardId}`, `/dashboards`: all dashboards in reach.

use crate::scopes::{ORG_READ, ORG_WRITE};
use crate::{Client, losant_resource, models};

/// One dashboard.
#[losant_resource(path = "/dashboards/{dashboardId}", parent = Client, errors(400, 404))]
pub trait Dashboard {
    /// Delete the dashboard.
    #[delete(scopes = ORG_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the dashboard. A public one needs no token.
    #[get(scopes(none))]
    fn get(
        &self,
        /// The password of a dashboard that has one.
        password: Option<String>,
    ) -> models::Dashboard;

    /// Change the dashboard.
    #[patch(scopes = ORG_WRITE)]
    fn patch(&self, #[body] dashboard: models::DashboardPatch) -> models::Dashboard;

    /// Send the dashboard as a report by email, in a job.
    #[post(scopes = ORG_WRITE, ok(202), throttle(1, concurrent, per(dashboardId)))]
    fn send_report(
        &self,
        #[body] report_config: models::DashboardSendReport,
    ) -> models::JobEnqueuedResult;

    /// Check values for the dashboard's context variables.
    #[post("/validateContext", scopes(none), errors(400 = models::ValidateContextError))]
    fn validate_context(
        &self,
        #[body] ctx: models::DashboardContextInstance,
        /// The password of a dashboard that has one.
        password: Option<String>,
        /// The length of the span of time, in milliseconds.
        duration: Option<u64>,
        /// The length of an interval, in milliseconds.
        resolution: Option<u64>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::ValidateContextSuccess;
}

/// All dashboards in reach.
#[losant_resource(path = "/dashboards", parent = Client, errors(400))]
pub trait Dashboards {
    /// List the dashboards.
    #[get(
        scopes = ORG_READ,
        sorted(models::DashboardsSortField, "name"),
        paged,
        filtered(models::DashboardsFilterField)
    )]
    fn get(
        &self,
        /// The application that they belong to; an empty text stands for none.
        application_id: Option<String>,
        /// The organization that owns them; an empty text stands for the user.
        org_id: Option<String>,
    ) -> models::Dashboards;

    /// Creates a dashboard.
    #[post(scopes = ORG_WRITE, ok(201), errors(404))]
    fn post(&self, #[body] dashboard: models::DashboardPost) -> models::Dashboard;
}
