//! Typed calls of workflows.

use losant::Client;
use losant::api::Flow;
use losant::models;

use super::table::{application, typed_calls};
use crate::conformance::params::Params;

typed_calls! {
    |client, p|

    "flow.get" => flow(client, p).get(), include_custom_nodes: parsed;
    "flow.patch" => flow(client, p).patch(p.need("flow")),
        include_custom_nodes: parsed, strict_validation: parsed;
    "flow.delete" => flow(client, p).delete();
    "flow.pressVirtualButton" => flow(client, p).press_virtual_button(p.need("button"));
    "flows.get" => application(client, p).flows().get(),
        sorted, paged, filtered, flow_class: text, trigger_filter: json as models::FlowTriggerFilter,
        include_custom_nodes: parsed, query: json as models::AdvancedFlowQuery, all_versions: parsed;
    "flows.post" => application(client, p).flows().post(p.need("flow")),
        include_custom_nodes: parsed, strict_validation: parsed;
    "flowVersion.get" => flow(client, p).version(p.path("flowVersionId")).get(),
        include_custom_nodes: parsed;
    "flowVersion.patch" =>
        flow(client, p).version(p.path("flowVersionId")).patch(p.need("flowVersion")),
        include_custom_nodes: parsed;
    "flowVersion.delete" => flow(client, p).version(p.path("flowVersionId")).delete();
    "flowVersions.get" => flow(client, p).versions().get(),
        sorted, paged, filtered, include_custom_nodes: parsed, query: json as models::AdvancedFlowVersionQuery;
    "flowVersions.post" => flow(client, p).versions().post(p.need("flowVersion")),
        include_custom_nodes: parsed, allow_replacement: parsed, strict_validation: parsed;
}

fn flow(client: &Client, p: &Params) -> Flow {
    application(client, p).flow(p.path("flowId"))
}
