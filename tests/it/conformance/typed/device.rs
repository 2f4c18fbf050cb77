//! Typed calls of devices, their data and their deployments.

use losant::api::{DataTable, Device};
use losant::{Client, models};

use super::table::{application, typed_calls};
use crate::conformance::params::Params;

typed_calls! {
    |client, p|

    "data.export" => application(client, p).data().export(p.need("query"));
    "dataTable.get" => data_table(client, p).get();
    "dataTable.patch" => data_table(client, p).patch(p.need("dataTable"));
    "dataTable.delete" => data_table(client, p).delete();
    "dataTable.addColumn" => data_table(client, p).add_column(p.need("dataTableColumn"));
    "dataTables.get" => application(client, p).data_tables().get(), sorted, paged, filtered;
    "dataTableRow.get" => data_table(client, p).row(p.path("rowId")).get();
    "dataTableRow.patch" =>
        data_table(client, p).row(p.path("rowId")).patch(p.need("dataTableRow"));
    "dataTableRow.delete" => data_table(client, p).row(p.path("rowId")).delete();
    "dataTableRows.get" => data_table(client, p).rows().get(),
        sort_column: text, sort_direction: text, limit: parsed, offset: parsed,
        include_fields: text;
    "dataTableRows.post" =>
        data_table(client, p).rows().post(p.need::<models::DataTableRowInsert>("dataTableRow"));
    "dataTableRows.truncate" => data_table(client, p).rows().truncate();
    "device.get" => device(client, p).get(),
        exclude_connection_info: parsed, tags_as_object: parsed, attributes_as_object: parsed;
    "device.patch" => device(client, p).patch(p.need("device")),
        tags_as_object: parsed, attributes_as_object: parsed;
    "device.delete" => device(client, p).delete();
    "device.export" => device(client, p).export(),
        start: time, end: time, email: text, callback_url: text, include_blob_data: parsed,
        query: json as models::DeviceDataExport;
    "device.stateStream" => device(client, p).state_stream(), keep_alive_interval: parsed;
    "devices.get" => application(client, p).devices().get(),
        sorted, paged, filtered, device_class: json as models::DeviceClassFilter,
        tag_filter: json as models::DeviceTagFilter,
        exclude_connection_info: parsed, parent_id: text,
        query: json as models::AdvancedDeviceQuery, tags_as_object: parsed,
        attributes_as_object: parsed, query_deleted: parsed;
    "deviceAttribute.get" => device(client, p).attribute(p.path("name")).get();
    "deviceAttribute.patch" =>
        device(client, p).attribute(p.path("name")).patch(p.need("deviceAttribute"));
    "deviceAttribute.delete" => device(client, p).attribute(p.path("name")).delete();
    "deviceAttributes.post" => device(client, p).attributes().post(p.need("deviceAttribute"));
    "deviceRecipe.get" => application(client, p).device_recipe(p.path("deviceRecipeId")).get(),
        tags_as_object: parsed, attributes_as_object: parsed;
    "deviceRecipe.patch" =>
        application(client, p).device_recipe(p.path("deviceRecipeId")).patch(p.need("deviceRecipe")),
        tags_as_object: parsed, attributes_as_object: parsed;
    "deviceRecipe.delete" =>
        application(client, p).device_recipe(p.path("deviceRecipeId")).delete();
    "deviceRecipe.bulkCreate" =>
        application(client, p).device_recipe(p.path("deviceRecipeId")).bulk_create(p.need("bulkInfo"));
    "deviceRecipes.get" => application(client, p).device_recipes().get(),
        sorted, paged, filtered, tags_as_object: parsed, attributes_as_object: parsed;
    "edgeDeployment.get" =>
        application(client, p).edge_deployment(p.path("edgeDeploymentId")).get();
    "edgeDeployments.get" => application(client, p).edge_deployments().get(),
        sorted, paged, device_id: text, version: text, filter_empty: parsed, flow_id: text;
    "edgeDeployments.remove" =>
        application(client, p).edge_deployments().remove(p.need("deployment"));
    "embeddedDeployment.get" =>
        application(client, p).embedded_deployment(p.path("embeddedDeploymentId")).get();
    "embeddedDeployments.get" => application(client, p).embedded_deployments().get(),
        sorted, paged, device_id: text, version: text, flow_id: text;
    "embeddedDeployments.export" => application(client, p).embedded_deployments().export(),
        options: json as models::EmbeddedDeploymentExport;
}

fn device(client: &Client, p: &Params) -> Device {
    application(client, p).device(p.path("deviceId"))
}

fn data_table(client: &Client, p: &Params) -> DataTable {
    application(client, p).data_table(p.path("dataTableId"))
}
