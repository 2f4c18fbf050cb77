//! Typed calls of dashboards.

use super::table::typed_calls;

typed_calls! {
    |client, p|

    "dashboard.get" => client.dashboard(p.path("dashboardId")).get(), password: text;
    "dashboard.patch" => client.dashboard(p.path("dashboardId")).patch(p.need("dashboard"));
    "dashboard.delete" => client.dashboard(p.path("dashboardId")).delete();
    "dashboard.sendReport" =>
        client.dashboard(p.path("dashboardId")).send_report(p.need("reportConfig"));
    "dashboards.get" => client.dashboards().get(),
        sorted, paged, filtered, application_id: text, org_id: text;
}
