//! `/dashboards/{dashboardId}`, `/dashboards`: all dashboards in reach.

use crate::scopes::{ORG_READ, ORG_WRITE};
use crate::{Client, losant_resource, models};

/// A dashboard of a user, an organization or an application.
///
/// ```no_run
/// use losant::models::{DashboardPatch, DefaultTheme};
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let dashboard = client.dashboard("575ece2b7ae143cd83dc4a9b");
/// for block in dashboard.get().password("…").await?.blocks {
///     println!("{:?} {:?}", block.block_type, block.title);
/// }
/// dashboard.patch(DashboardPatch::new().default_theme(DefaultTheme::Dark)).await?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/dashboards/{dashboardId}", parent = Client, errors(400, 404))]
pub trait Dashboard {
    /// Deletes the dashboard.
    #[delete(scopes = ORG_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the dashboard, with the configuration of its blocks.
    ///
    /// A public dashboard needs no token.
    #[get(scopes(none))]
    fn get(
        &self,
        /// Password of the dashboard, if it is protected by one.
        password: Option<String>,
    ) -> models::Dashboard;

    /// Updates the dashboard and returns it. Fields that are not set keep their values.
    #[patch(scopes = ORG_WRITE)]
    fn patch(&self, #[body] dashboard: models::DashboardPatch) -> models::Dashboard;

    /// Sends a snapshot of the dashboard by email or to a callback URL, in a background job.
    #[post(scopes = ORG_WRITE, ok(202), throttle(1, concurrent, per(dashboardId)))]
    fn send_report(
        &self,
        #[body] report_config: models::DashboardSendReport,
    ) -> models::JobEnqueuedResult;

    /// Validates values of context variables against the configuration of the dashboard.
    #[post("/validateContext", scopes(none), errors(400 = models::ValidateContextError))]
    fn validate_context(
        &self,
        #[body] ctx: models::DashboardContextInstance,
        /// Password of the dashboard, if it is protected by one.
        password: Option<String>,
        /// Length of the time range of the data to fetch, in milliseconds.
        duration: Option<u64>,
        /// Length of the interval between data points, in milliseconds.
        resolution: Option<u64>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::ValidateContextSuccess;
}

/// The dashboards that the caller has access to.
///
/// ```no_run
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let mut mine = client.dashboards().get().org_id("").filter("Pump*").items();
/// while let Some(dashboard) = mine.try_next().await? {
///     println!("{} {:?}", dashboard.name, dashboard.last_updated);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/dashboards", parent = Client, errors(400))]
pub trait Dashboards {
    /// Returns the dashboards that the caller has access to, in pages.
    #[get(
        scopes = ORG_READ,
        sorted(models::DashboardsSortField, "name"),
        paged,
        filtered(models::DashboardsFilterField)
    )]
    fn get(
        &self,
        /// Application that the dashboards belong to.
        ///
        /// An empty string selects dashboards that belong to none.
        application_id: Option<String>,
        /// Organization that owns the dashboards.
        ///
        /// An empty string selects the dashboards of the current user.
        org_id: Option<String>,
    ) -> models::Dashboards;

    /// Creates a dashboard of the user, an organization or an application, and returns it.
    #[post(scopes = ORG_WRITE, ok(201), errors(404))]
    fn post(&self, #[body] dashboard: models::DashboardPost) -> models::Dashboard;
}
