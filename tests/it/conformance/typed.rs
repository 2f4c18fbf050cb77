//! One call of each kind in each family, made as a user would make it.

use losant::{Call, Client, api::*, models};

use super::wire::{Params, Wire, built};

/// The request of the typed call with these parameters; nothing for an action that has none here.
#[allow(deprecated, reason = "the official client sends deprecated parameters too")]
#[expect(clippy::too_many_lines, reason = "it is a table")]
pub(super) fn request(client: &Client, action: &str, p: &Params) -> Option<Wire> {
    Some(match action {
        "application.get" => built(
            client
                .application(p.path("applicationId"))
                .get()
                .maybe(p.text("summaryExclude"), ApplicationGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), ApplicationGetCall::summary_include),
            p,
        ),
        "application.clone" => built(
            client
                .application(p.path("applicationId"))
                .duplicate()
                .maybe(p.json("options"), ApplicationDuplicateCall::options),
            p,
        ),
        "application.patch" => built(
            client
                .application(p.path("applicationId"))
                .patch(p.need("application"))
                .maybe(p.text("summaryExclude"), ApplicationPatchCall::summary_exclude)
                .maybe(p.text("summaryInclude"), ApplicationPatchCall::summary_include),
            p,
        ),
        "application.delete" => built(client.application(p.path("applicationId")).delete(), p),
        "application.import" => built(
            client
                .application(p.path("applicationId"))
                .import()
                .maybe(p.file("importBundle"), ApplicationImportCall::import_bundle)
                .maybe(p.text("email"), ApplicationImportCall::email)
                .maybe(p.json("options"), ApplicationImportCall::options),
            p,
        ),
        "application.mqttSubscriptionStream" => built(
            client
                .application(p.path("applicationId"))
                .mqtt_subscription_stream(p.path("topic"))
                .maybe(
                    p.parsed("keepAliveInterval"),
                    ApplicationMqttSubscriptionStreamCall::keep_alive_interval,
                ),
            p,
        ),
        "applications.get" => built(
            client
                .applications()
                .get()
                .maybe(p.open("sortField"), ApplicationsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationsGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationsGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationsGetCall::per_page)
                .maybe(p.open("filterField"), ApplicationsGetCall::filter_field)
                .maybe(p.text("filter"), ApplicationsGetCall::filter)
                .maybe(p.text("orgId"), ApplicationsGetCall::org_id)
                .maybe(p.text("summaryExclude"), ApplicationsGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), ApplicationsGetCall::summary_include),
            p,
        ),
        "applicationApiToken.get" => built(
            client.application(p.path("applicationId")).api_token(p.path("apiTokenId")).get(),
            p,
        ),
        "applicationApiToken.patch" => built(
            client
                .application(p.path("applicationId"))
                .api_token(p.path("apiTokenId"))
                .patch(p.need("apiToken")),
            p,
        ),
        "applicationApiToken.delete" => built(
            client.application(p.path("applicationId")).api_token(p.path("apiTokenId")).delete(),
            p,
        ),
        "applicationApiTokens.get" => built(
            client
                .application(p.path("applicationId"))
                .api_tokens()
                .get()
                .maybe(p.open("sortField"), ApplicationApiTokensGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationApiTokensGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationApiTokensGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationApiTokensGetCall::per_page)
                .maybe(p.open("filterField"), ApplicationApiTokensGetCall::filter_field)
                .maybe(p.text("filter"), ApplicationApiTokensGetCall::filter),
            p,
        ),
        "applicationApiTokens.post" => built(
            client.application(p.path("applicationId")).api_tokens().post(p.need("apiToken")),
            p,
        ),
        "applicationCertificate.get" => built(
            client
                .application(p.path("applicationId"))
                .certificate(p.path("applicationCertificateId"))
                .get(),
            p,
        ),
        "applicationCertificate.patch" => built(
            client
                .application(p.path("applicationId"))
                .certificate(p.path("applicationCertificateId"))
                .patch(p.need("applicationCertificate")),
            p,
        ),
        "applicationCertificate.delete" => built(
            client
                .application(p.path("applicationId"))
                .certificate(p.path("applicationCertificateId"))
                .delete(),
            p,
        ),
        "applicationCertificates.get" => built(
            client
                .application(p.path("applicationId"))
                .certificates()
                .get()
                .maybe(p.open("sortField"), ApplicationCertificatesGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationCertificatesGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationCertificatesGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationCertificatesGetCall::per_page)
                .maybe(p.open("filterField"), ApplicationCertificatesGetCall::filter_field)
                .maybe(p.text("filter"), ApplicationCertificatesGetCall::filter),
            p,
        ),
        "applicationCertificates.post" => built(
            client
                .application(p.path("applicationId"))
                .certificates()
                .post(p.need("applicationCertificate")),
            p,
        ),
        "applicationCertificateAuthorities.get" => built(
            client
                .application(p.path("applicationId"))
                .certificate_authorities()
                .get()
                .maybe(p.open("sortField"), ApplicationCertificateAuthoritiesGetCall::sort_field)
                .maybe(
                    p.open("sortDirection"),
                    ApplicationCertificateAuthoritiesGetCall::sort_direction,
                )
                .maybe(p.parsed("page"), ApplicationCertificateAuthoritiesGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationCertificateAuthoritiesGetCall::per_page)
                .maybe(
                    p.open("filterField"),
                    ApplicationCertificateAuthoritiesGetCall::filter_field,
                )
                .maybe(p.text("filter"), ApplicationCertificateAuthoritiesGetCall::filter),
            p,
        ),
        "applicationCertificateAuthorities.post" => built(
            client
                .application(p.path("applicationId"))
                .certificate_authorities()
                .post(p.need("applicationCertificateAuthority")),
            p,
        ),
        "applicationCertificateAuthority.get" => built(
            client
                .application(p.path("applicationId"))
                .certificate_authority(p.path("applicationCertificateAuthorityId"))
                .get(),
            p,
        ),
        "applicationCertificateAuthority.patch" => built(
            client
                .application(p.path("applicationId"))
                .certificate_authority(p.path("applicationCertificateAuthorityId"))
                .patch(p.need("applicationCertificateAuthority")),
            p,
        ),
        "applicationCertificateAuthority.delete" => built(
            client
                .application(p.path("applicationId"))
                .certificate_authority(p.path("applicationCertificateAuthorityId"))
                .delete(),
            p,
        ),
        "applicationDashboard.get" => built(
            client.application(p.path("applicationId")).dashboard(p.path("dashboardId")).get(),
            p,
        ),
        "applicationDashboard.patch" => built(
            client
                .application(p.path("applicationId"))
                .dashboard(p.path("dashboardId"))
                .patch(p.need("dashboard")),
            p,
        ),
        "applicationDashboard.delete" => built(
            client.application(p.path("applicationId")).dashboard(p.path("dashboardId")).delete(),
            p,
        ),
        "applicationDashboard.sendReport" => built(
            client
                .application(p.path("applicationId"))
                .dashboard(p.path("dashboardId"))
                .send_report(p.need("reportConfig")),
            p,
        ),
        "applicationDashboards.get" => built(
            client
                .application(p.path("applicationId"))
                .dashboards()
                .get()
                .maybe(p.open("sortField"), ApplicationDashboardsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationDashboardsGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationDashboardsGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationDashboardsGetCall::per_page)
                .maybe(p.open("filterField"), ApplicationDashboardsGetCall::filter_field)
                .maybe(p.text("filter"), ApplicationDashboardsGetCall::filter),
            p,
        ),
        "applicationJobLog.get" => {
            built(client.application(p.path("applicationId")).job_log(p.path("jobId")).get(), p)
        }
        "applicationJobLogs.get" => built(
            client
                .application(p.path("applicationId"))
                .job_logs()
                .get()
                .maybe(p.open("sortField"), ApplicationJobLogsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationJobLogsGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationJobLogsGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationJobLogsGetCall::per_page)
                .maybe(p.json("query"), ApplicationJobLogsGetCall::query),
            p,
        ),
        "applicationKey.get" => built(
            client.application(p.path("applicationId")).key(p.path("applicationKeyId")).get(),
            p,
        ),
        "applicationKey.patch" => built(
            client
                .application(p.path("applicationId"))
                .key(p.path("applicationKeyId"))
                .patch(p.need("applicationKey")),
            p,
        ),
        "applicationKey.delete" => built(
            client.application(p.path("applicationId")).key(p.path("applicationKeyId")).delete(),
            p,
        ),
        "applicationKeys.get" => built(
            client
                .application(p.path("applicationId"))
                .keys()
                .get()
                .maybe(p.open("sortField"), ApplicationKeysGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationKeysGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationKeysGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationKeysGetCall::per_page)
                .maybe(p.open("filterField"), ApplicationKeysGetCall::filter_field)
                .maybe(p.text("filter"), ApplicationKeysGetCall::filter)
                .maybe(p.json("query"), ApplicationKeysGetCall::query),
            p,
        ),
        "applicationKeys.post" => built(
            client.application(p.path("applicationId")).keys().post(p.need("applicationKey")),
            p,
        ),
        "applicationTemplate.get" => {
            built(client.application_template(p.path("templateId")).get(), p)
        }
        "applicationTemplates.get" => built(
            client
                .application_templates()
                .get()
                .maybe(p.open("sortField"), ApplicationTemplatesGetCall::sort_field)
                .maybe(p.open("sortDirection"), ApplicationTemplatesGetCall::sort_direction)
                .maybe(p.parsed("page"), ApplicationTemplatesGetCall::page)
                .maybe(p.parsed("perPage"), ApplicationTemplatesGetCall::per_page)
                .maybe(p.open("filterField"), ApplicationTemplatesGetCall::filter_field)
                .maybe(p.text("filter"), ApplicationTemplatesGetCall::filter)
                .maybe(p.json::<Vec<String>>("keywords"), ApplicationTemplatesGetCall::keywords)
                .maybe(p.text("categoryId"), ApplicationTemplatesGetCall::category_id),
            p,
        ),
        "auditLog.get" => {
            built(client.org(p.path("orgId")).audit_log(p.path("auditLogId")).get(), p)
        }
        "auditLogs.get" => built(
            client
                .org(p.path("orgId"))
                .audit_logs()
                .get()
                .maybe(p.open("sortField"), AuditLogsGetCall::sort_field)
                .maybe(p.open("sortDirection"), AuditLogsGetCall::sort_direction)
                .maybe(p.parsed("page"), AuditLogsGetCall::page)
                .maybe(p.parsed("perPage"), AuditLogsGetCall::per_page)
                .maybe(p.when("start"), AuditLogsGetCall::start)
                .maybe(p.when("end"), AuditLogsGetCall::end)
                .maybe(p.json("auditLogFilter"), AuditLogsGetCall::audit_log_filter),
            p,
        ),
        "auth.ssoDomain" => built(client.auth().sso_domain(p.path("email")), p),
        "auth.authenticateUser" => built(client.auth().authenticate_user(p.need("credentials")), p),
        "credential.get" => built(
            client.application(p.path("applicationId")).credential(p.path("credentialId")).get(),
            p,
        ),
        "credential.patch" => built(
            client
                .application(p.path("applicationId"))
                .credential(p.path("credentialId"))
                .patch(p.need("credential")),
            p,
        ),
        "credential.delete" => built(
            client.application(p.path("applicationId")).credential(p.path("credentialId")).delete(),
            p,
        ),
        "credentials.get" => built(
            client
                .application(p.path("applicationId"))
                .credentials()
                .get()
                .maybe(p.open("sortField"), CredentialsGetCall::sort_field)
                .maybe(p.open("sortDirection"), CredentialsGetCall::sort_direction)
                .maybe(p.parsed("page"), CredentialsGetCall::page)
                .maybe(p.parsed("perPage"), CredentialsGetCall::per_page)
                .maybe(p.open("filterField"), CredentialsGetCall::filter_field)
                .maybe(p.text("filter"), CredentialsGetCall::filter),
            p,
        ),
        "credentials.post" => built(
            client.application(p.path("applicationId")).credentials().post(p.need("credential")),
            p,
        ),
        "dashboard.get" => built(
            client
                .dashboard(p.path("dashboardId"))
                .get()
                .maybe(p.text("password"), DashboardGetCall::password),
            p,
        ),
        "dashboard.patch" => {
            built(client.dashboard(p.path("dashboardId")).patch(p.need("dashboard")), p)
        }
        "dashboard.delete" => built(client.dashboard(p.path("dashboardId")).delete(), p),
        "dashboard.sendReport" => {
            built(client.dashboard(p.path("dashboardId")).send_report(p.need("reportConfig")), p)
        }
        "dashboards.get" => built(
            client
                .dashboards()
                .get()
                .maybe(p.open("sortField"), DashboardsGetCall::sort_field)
                .maybe(p.open("sortDirection"), DashboardsGetCall::sort_direction)
                .maybe(p.parsed("page"), DashboardsGetCall::page)
                .maybe(p.parsed("perPage"), DashboardsGetCall::per_page)
                .maybe(p.open("filterField"), DashboardsGetCall::filter_field)
                .maybe(p.text("filter"), DashboardsGetCall::filter)
                .maybe(p.text("applicationId"), DashboardsGetCall::application_id)
                .maybe(p.text("orgId"), DashboardsGetCall::org_id),
            p,
        ),
        "data.export" => {
            built(client.application(p.path("applicationId")).data().export(p.need("query")), p)
        }
        "dataTable.get" => built(
            client.application(p.path("applicationId")).data_table(p.path("dataTableId")).get(),
            p,
        ),
        "dataTable.patch" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .patch(p.need("dataTable")),
            p,
        ),
        "dataTable.delete" => built(
            client.application(p.path("applicationId")).data_table(p.path("dataTableId")).delete(),
            p,
        ),
        "dataTable.addColumn" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .add_column(p.need("dataTableColumn")),
            p,
        ),
        "dataTables.get" => built(
            client
                .application(p.path("applicationId"))
                .data_tables()
                .get()
                .maybe(p.open("sortField"), DataTablesGetCall::sort_field)
                .maybe(p.open("sortDirection"), DataTablesGetCall::sort_direction)
                .maybe(p.parsed("page"), DataTablesGetCall::page)
                .maybe(p.parsed("perPage"), DataTablesGetCall::per_page)
                .maybe(p.open("filterField"), DataTablesGetCall::filter_field)
                .maybe(p.text("filter"), DataTablesGetCall::filter),
            p,
        ),
        "dataTableRow.get" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .row(p.path("rowId"))
                .get(),
            p,
        ),
        "dataTableRow.patch" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .row(p.path("rowId"))
                .patch(p.need("dataTableRow")),
            p,
        ),
        "dataTableRow.delete" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .row(p.path("rowId"))
                .delete(),
            p,
        ),
        "dataTableRows.get" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .rows()
                .get()
                .maybe(p.text("sortColumn"), DataTableRowsGetCall::sort_column)
                .maybe(p.open("sortDirection"), DataTableRowsGetCall::sort_direction)
                .maybe(p.parsed("limit"), DataTableRowsGetCall::limit)
                .maybe(p.parsed("offset"), DataTableRowsGetCall::offset)
                .maybe(p.text("includeFields"), DataTableRowsGetCall::include_fields),
            p,
        ),
        "dataTableRows.post" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .rows()
                .post(p.need::<models::DataTableRowInsert>("dataTableRow")),
            p,
        ),
        "dataTableRows.truncate" => built(
            client
                .application(p.path("applicationId"))
                .data_table(p.path("dataTableId"))
                .rows()
                .truncate(),
            p,
        ),
        "device.get" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .get()
                .maybe(p.parsed("excludeConnectionInfo"), DeviceGetCall::exclude_connection_info)
                .maybe(p.parsed("tagsAsObject"), DeviceGetCall::tags_as_object)
                .maybe(p.parsed("attributesAsObject"), DeviceGetCall::attributes_as_object),
            p,
        ),
        "device.patch" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .patch(p.need("device"))
                .maybe(p.parsed("tagsAsObject"), DevicePatchCall::tags_as_object)
                .maybe(p.parsed("attributesAsObject"), DevicePatchCall::attributes_as_object),
            p,
        ),
        "device.delete" => built(
            client.application(p.path("applicationId")).device(p.path("deviceId")).delete(),
            p,
        ),
        "device.export" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .export()
                .maybe(p.when("start"), DeviceExportCall::start)
                .maybe(p.when("end"), DeviceExportCall::end)
                .maybe(p.text("email"), DeviceExportCall::email)
                .maybe(p.text("callbackUrl"), DeviceExportCall::callback_url)
                .maybe(p.parsed("includeBlobData"), DeviceExportCall::include_blob_data)
                .maybe(p.json("query"), DeviceExportCall::query),
            p,
        ),
        "device.stateStream" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .state_stream()
                .maybe(p.parsed("keepAliveInterval"), DeviceStateStreamCall::keep_alive_interval),
            p,
        ),
        "devices.get" => built(
            client
                .application(p.path("applicationId"))
                .devices()
                .get()
                .maybe(p.open("sortField"), DevicesGetCall::sort_field)
                .maybe(p.open("sortDirection"), DevicesGetCall::sort_direction)
                .maybe(p.parsed("page"), DevicesGetCall::page)
                .maybe(p.parsed("perPage"), DevicesGetCall::per_page)
                .maybe(p.open("filterField"), DevicesGetCall::filter_field)
                .maybe(p.text("filter"), DevicesGetCall::filter)
                .maybe(p.json("deviceClass"), DevicesGetCall::device_class)
                .maybe(p.json("tagFilter"), DevicesGetCall::tag_filter)
                .maybe(p.parsed("excludeConnectionInfo"), DevicesGetCall::exclude_connection_info)
                .maybe(p.text("parentId"), DevicesGetCall::parent_id)
                .maybe(p.json("query"), DevicesGetCall::query)
                .maybe(p.parsed("tagsAsObject"), DevicesGetCall::tags_as_object)
                .maybe(p.parsed("attributesAsObject"), DevicesGetCall::attributes_as_object)
                .maybe(p.parsed("queryDeleted"), DevicesGetCall::query_deleted),
            p,
        ),
        "deviceAttribute.get" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .attribute(p.path("name"))
                .get(),
            p,
        ),
        "deviceAttribute.patch" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .attribute(p.path("name"))
                .patch(p.need("deviceAttribute")),
            p,
        ),
        "deviceAttribute.delete" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .attribute(p.path("name"))
                .delete(),
            p,
        ),
        "deviceAttributes.post" => built(
            client
                .application(p.path("applicationId"))
                .device(p.path("deviceId"))
                .attributes()
                .post(p.need("deviceAttribute")),
            p,
        ),
        "deviceRecipe.get" => built(
            client
                .application(p.path("applicationId"))
                .device_recipe(p.path("deviceRecipeId"))
                .get()
                .maybe(p.parsed("tagsAsObject"), DeviceRecipeGetCall::tags_as_object)
                .maybe(p.parsed("attributesAsObject"), DeviceRecipeGetCall::attributes_as_object),
            p,
        ),
        "deviceRecipe.patch" => built(
            client
                .application(p.path("applicationId"))
                .device_recipe(p.path("deviceRecipeId"))
                .patch(p.need("deviceRecipe"))
                .maybe(p.parsed("tagsAsObject"), DeviceRecipePatchCall::tags_as_object)
                .maybe(p.parsed("attributesAsObject"), DeviceRecipePatchCall::attributes_as_object),
            p,
        ),
        "deviceRecipe.delete" => built(
            client
                .application(p.path("applicationId"))
                .device_recipe(p.path("deviceRecipeId"))
                .delete(),
            p,
        ),
        "deviceRecipe.bulkCreate" => built(
            client
                .application(p.path("applicationId"))
                .device_recipe(p.path("deviceRecipeId"))
                .bulk_create(p.need("bulkInfo")),
            p,
        ),
        "deviceRecipes.get" => built(
            client
                .application(p.path("applicationId"))
                .device_recipes()
                .get()
                .maybe(p.open("sortField"), DeviceRecipesGetCall::sort_field)
                .maybe(p.open("sortDirection"), DeviceRecipesGetCall::sort_direction)
                .maybe(p.parsed("page"), DeviceRecipesGetCall::page)
                .maybe(p.parsed("perPage"), DeviceRecipesGetCall::per_page)
                .maybe(p.open("filterField"), DeviceRecipesGetCall::filter_field)
                .maybe(p.text("filter"), DeviceRecipesGetCall::filter)
                .maybe(p.parsed("tagsAsObject"), DeviceRecipesGetCall::tags_as_object)
                .maybe(p.parsed("attributesAsObject"), DeviceRecipesGetCall::attributes_as_object),
            p,
        ),
        "edgeDeployment.get" => built(
            client
                .application(p.path("applicationId"))
                .edge_deployment(p.path("edgeDeploymentId"))
                .get(),
            p,
        ),
        "edgeDeployments.get" => built(
            client
                .application(p.path("applicationId"))
                .edge_deployments()
                .get()
                .maybe(p.open("sortField"), EdgeDeploymentsGetCall::sort_field)
                .maybe(p.open("sortDirection"), EdgeDeploymentsGetCall::sort_direction)
                .maybe(p.parsed("page"), EdgeDeploymentsGetCall::page)
                .maybe(p.parsed("perPage"), EdgeDeploymentsGetCall::per_page)
                .maybe(p.text("deviceId"), EdgeDeploymentsGetCall::device_id)
                .maybe(p.text("version"), EdgeDeploymentsGetCall::version)
                .maybe(p.parsed("filterEmpty"), EdgeDeploymentsGetCall::filter_empty)
                .maybe(p.text("flowId"), EdgeDeploymentsGetCall::flow_id),
            p,
        ),
        "edgeDeployments.remove" => built(
            client
                .application(p.path("applicationId"))
                .edge_deployments()
                .remove(p.need("deployment")),
            p,
        ),
        "embeddedDeployment.get" => built(
            client
                .application(p.path("applicationId"))
                .embedded_deployment(p.path("embeddedDeploymentId"))
                .get(),
            p,
        ),
        "embeddedDeployments.get" => built(
            client
                .application(p.path("applicationId"))
                .embedded_deployments()
                .get()
                .maybe(p.open("sortField"), EmbeddedDeploymentsGetCall::sort_field)
                .maybe(p.open("sortDirection"), EmbeddedDeploymentsGetCall::sort_direction)
                .maybe(p.parsed("page"), EmbeddedDeploymentsGetCall::page)
                .maybe(p.parsed("perPage"), EmbeddedDeploymentsGetCall::per_page)
                .maybe(p.text("deviceId"), EmbeddedDeploymentsGetCall::device_id)
                .maybe(p.text("version"), EmbeddedDeploymentsGetCall::version)
                .maybe(p.text("flowId"), EmbeddedDeploymentsGetCall::flow_id),
            p,
        ),
        "embeddedDeployments.export" => built(
            client
                .application(p.path("applicationId"))
                .embedded_deployments()
                .export()
                .maybe(p.json("options"), EmbeddedDeploymentsExportCall::options),
            p,
        ),
        "event.get" => {
            built(client.application(p.path("applicationId")).event(p.path("eventId")).get(), p)
        }
        "event.patch" => built(
            client
                .application(p.path("applicationId"))
                .event(p.path("eventId"))
                .patch(p.need("event")),
            p,
        ),
        "event.delete" => {
            built(client.application(p.path("applicationId")).event(p.path("eventId")).delete(), p)
        }
        "events.get" => built(
            client
                .application(p.path("applicationId"))
                .events()
                .get()
                .maybe(p.open("sortField"), EventsGetCall::sort_field)
                .maybe(p.open("sortDirection"), EventsGetCall::sort_direction)
                .maybe(p.parsed("page"), EventsGetCall::page)
                .maybe(p.parsed("perPage"), EventsGetCall::per_page)
                .maybe(p.open("filterField"), EventsGetCall::filter_field)
                .maybe(p.text("filter"), EventsGetCall::filter)
                .maybe(p.open("state"), EventsGetCall::state)
                .maybe(p.json("query"), EventsGetCall::query),
            p,
        ),
        "events.post" => {
            built(client.application(p.path("applicationId")).events().post(p.need("event")), p)
        }
        "experience.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .delete()
                .maybe(p.parsed("keepUsers"), ExperienceDeleteCall::keep_users)
                .maybe(p.parsed("keepGroups"), ExperienceDeleteCall::keep_groups)
                .maybe(p.parsed("keepSlugs"), ExperienceDeleteCall::keep_slugs)
                .maybe(p.parsed("keepDomains"), ExperienceDeleteCall::keep_domains)
                .maybe(p.parsed("removeVersions"), ExperienceDeleteCall::remove_versions)
                .maybe(p.parsed("keepViews"), ExperienceDeleteCall::keep_views)
                .maybe(p.parsed("keepEndpoints"), ExperienceDeleteCall::keep_endpoints)
                .maybe(p.parsed("removeWorkflows"), ExperienceDeleteCall::remove_workflows),
            p,
        ),
        "experience.bootstrap" => built(
            client.application(p.path("applicationId")).experience().bootstrap(p.need("options")),
            p,
        ),
        "experienceDomain.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .domain(p.path("experienceDomainId"))
                .get(),
            p,
        ),
        "experienceDomain.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .domain(p.path("experienceDomainId"))
                .patch(p.need("experienceDomain")),
            p,
        ),
        "experienceDomain.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .domain(p.path("experienceDomainId"))
                .delete(),
            p,
        ),
        "experienceDomains.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .domains()
                .post(p.need("experienceDomain")),
            p,
        ),
        "experienceEndpoint.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .endpoint(p.path("experienceEndpointId"))
                .get()
                .maybe(p.text("version"), ExperienceEndpointGetCall::version),
            p,
        ),
        "experienceEndpoint.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .endpoint(p.path("experienceEndpointId"))
                .patch(p.need("experienceEndpoint")),
            p,
        ),
        "experienceEndpoint.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .endpoint(p.path("experienceEndpointId"))
                .delete()
                .maybe(
                    p.parsed("includeWorkflows"),
                    ExperienceEndpointDeleteCall::include_workflows,
                ),
            p,
        ),
        "experienceEndpoints.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .endpoints()
                .post(p.need("experienceEndpoint")),
            p,
        ),
        "experienceGroup.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .group(p.path("experienceGroupId"))
                .get()
                .maybe(
                    p.parsed("includeDirectDeviceCount"),
                    ExperienceGroupGetCall::include_direct_device_count,
                )
                .maybe(
                    p.parsed("includeTotalDeviceCount"),
                    ExperienceGroupGetCall::include_total_device_count,
                ),
            p,
        ),
        "experienceGroup.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .group(p.path("experienceGroupId"))
                .patch(p.need("experienceGroup")),
            p,
        ),
        "experienceGroup.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .group(p.path("experienceGroupId"))
                .delete(),
            p,
        ),
        "experienceGroups.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .groups()
                .get()
                .maybe(p.open("sortField"), ExperienceGroupsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ExperienceGroupsGetCall::sort_direction)
                .maybe(p.parsed("page"), ExperienceGroupsGetCall::page)
                .maybe(p.parsed("perPage"), ExperienceGroupsGetCall::per_page)
                .maybe(p.open("filterField"), ExperienceGroupsGetCall::filter_field)
                .maybe(p.text("filter"), ExperienceGroupsGetCall::filter)
                .maybe(p.json("query"), ExperienceGroupsGetCall::query),
            p,
        ),
        "experienceGroups.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .groups()
                .post(p.need("experienceGroup")),
            p,
        ),
        "experienceSlug.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .slug(p.path("experienceSlugId"))
                .get(),
            p,
        ),
        "experienceSlug.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .slug(p.path("experienceSlugId"))
                .patch(p.need("experienceSlug")),
            p,
        ),
        "experienceSlug.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .slug(p.path("experienceSlugId"))
                .delete(),
            p,
        ),
        "experienceSlugs.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .slugs()
                .post(p.need("experienceSlug")),
            p,
        ),
        "experienceUser.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .user(p.path("experienceUserId"))
                .get(),
            p,
        ),
        "experienceUser.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .user(p.path("experienceUserId"))
                .patch(p.need("experienceUser")),
            p,
        ),
        "experienceUser.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .user(p.path("experienceUserId"))
                .delete(),
            p,
        ),
        "experienceUsers.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .users()
                .get()
                .maybe(p.open("sortField"), ExperienceUsersGetCall::sort_field)
                .maybe(p.open("sortDirection"), ExperienceUsersGetCall::sort_direction)
                .maybe(p.parsed("page"), ExperienceUsersGetCall::page)
                .maybe(p.parsed("perPage"), ExperienceUsersGetCall::per_page)
                .maybe(p.open("filterField"), ExperienceUsersGetCall::filter_field)
                .maybe(p.text("filter"), ExperienceUsersGetCall::filter)
                .maybe(p.text("experienceGroupId"), ExperienceUsersGetCall::experience_group_id)
                .maybe(
                    p.parsed("includeAncestorGroups"),
                    ExperienceUsersGetCall::include_ancestor_groups,
                )
                .maybe(p.json("query"), ExperienceUsersGetCall::query),
            p,
        ),
        "experienceUsers.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .users()
                .post(p.need("experienceUser")),
            p,
        ),
        "experienceVersion.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .version(p.path("experienceVersionIdOrName"))
                .get(),
            p,
        ),
        "experienceVersion.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .version(p.path("experienceVersionIdOrName"))
                .patch(p.need("experienceVersion")),
            p,
        ),
        "experienceVersion.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .version(p.path("experienceVersionIdOrName"))
                .delete(),
            p,
        ),
        "experienceVersions.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .versions()
                .get()
                .maybe(p.open("sortField"), ExperienceVersionsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ExperienceVersionsGetCall::sort_direction)
                .maybe(p.parsed("page"), ExperienceVersionsGetCall::page)
                .maybe(p.parsed("perPage"), ExperienceVersionsGetCall::per_page)
                .maybe(p.open("filterField"), ExperienceVersionsGetCall::filter_field)
                .maybe(p.text("filter"), ExperienceVersionsGetCall::filter),
            p,
        ),
        "experienceVersions.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .versions()
                .post(p.need("experienceVersion")),
            p,
        ),
        "experienceView.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .view(p.path("experienceViewId"))
                .get()
                .maybe(p.text("version"), ExperienceViewGetCall::version),
            p,
        ),
        "experienceView.patch" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .view(p.path("experienceViewId"))
                .patch(p.need("experienceView")),
            p,
        ),
        "experienceView.delete" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .view(p.path("experienceViewId"))
                .delete(),
            p,
        ),
        "experienceViews.get" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .views()
                .get()
                .maybe(p.open("sortField"), ExperienceViewsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ExperienceViewsGetCall::sort_direction)
                .maybe(p.parsed("page"), ExperienceViewsGetCall::page)
                .maybe(p.parsed("perPage"), ExperienceViewsGetCall::per_page)
                .maybe(p.open("filterField"), ExperienceViewsGetCall::filter_field)
                .maybe(p.text("filter"), ExperienceViewsGetCall::filter)
                .maybe(p.open("viewType"), ExperienceViewsGetCall::view_type)
                .maybe(p.text("version"), ExperienceViewsGetCall::version),
            p,
        ),
        "experienceViews.post" => built(
            client
                .application(p.path("applicationId"))
                .experience()
                .views()
                .post(p.need("experienceView")),
            p,
        ),
        "file.get" => {
            built(client.application(p.path("applicationId")).file(p.path("fileId")).get(), p)
        }
        "file.move" => built(
            client
                .application(p.path("applicationId"))
                .file(p.path("fileId"))
                .move_to()
                .maybe(p.text("name"), FileMoveToCall::name)
                .maybe(p.text("parentDirectory"), FileMoveToCall::parent_directory),
            p,
        ),
        "file.patch" => built(
            client
                .application(p.path("applicationId"))
                .file(p.path("fileId"))
                .patch(p.need("updates")),
            p,
        ),
        "file.delete" => {
            built(client.application(p.path("applicationId")).file(p.path("fileId")).delete(), p)
        }
        "file.upload" => built(
            client
                .application(p.path("applicationId"))
                .file(p.path("fileId"))
                .upload(p.file("file").unwrap()),
            p,
        ),
        "files.get" => built(
            client
                .application(p.path("applicationId"))
                .files()
                .get()
                .maybe(p.open("sortField"), FilesGetCall::sort_field)
                .maybe(p.open("sortDirection"), FilesGetCall::sort_direction)
                .maybe(p.parsed("page"), FilesGetCall::page)
                .maybe(p.parsed("perPage"), FilesGetCall::per_page)
                .maybe(p.open("filterField"), FilesGetCall::filter_field)
                .maybe(p.text("filter"), FilesGetCall::filter)
                .maybe(p.open("type"), FilesGetCall::file_type)
                .maybe(p.open("status"), FilesGetCall::status)
                .maybe(p.text("directory"), FilesGetCall::directory),
            p,
        ),
        "files.post" => {
            built(client.application(p.path("applicationId")).files().post(p.need("file")), p)
        }
        "flow.get" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .get()
                .maybe(p.parsed("includeCustomNodes"), FlowGetCall::include_custom_nodes),
            p,
        ),
        "flow.patch" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .patch(p.need("flow"))
                .maybe(p.parsed("includeCustomNodes"), FlowPatchCall::include_custom_nodes),
            p,
        ),
        "flow.delete" => {
            built(client.application(p.path("applicationId")).flow(p.path("flowId")).delete(), p)
        }
        "flow.pressVirtualButton" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .press_virtual_button(p.need("button")),
            p,
        ),
        "flows.get" => built(
            client
                .application(p.path("applicationId"))
                .flows()
                .get()
                .maybe(p.open("sortField"), FlowsGetCall::sort_field)
                .maybe(p.open("sortDirection"), FlowsGetCall::sort_direction)
                .maybe(p.parsed("page"), FlowsGetCall::page)
                .maybe(p.parsed("perPage"), FlowsGetCall::per_page)
                .maybe(p.open("filterField"), FlowsGetCall::filter_field)
                .maybe(p.text("filter"), FlowsGetCall::filter)
                .maybe(p.open("flowClass"), FlowsGetCall::flow_class)
                .maybe(p.json("triggerFilter"), FlowsGetCall::trigger_filter)
                .maybe(p.parsed("includeCustomNodes"), FlowsGetCall::include_custom_nodes)
                .maybe(p.json("query"), FlowsGetCall::query)
                .maybe(p.parsed("allVersions"), FlowsGetCall::all_versions),
            p,
        ),
        "flowVersion.get" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .version(p.path("flowVersionId"))
                .get()
                .maybe(p.parsed("includeCustomNodes"), FlowVersionGetCall::include_custom_nodes),
            p,
        ),
        "flowVersion.patch" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .version(p.path("flowVersionId"))
                .patch(p.need("flowVersion"))
                .maybe(p.parsed("includeCustomNodes"), FlowVersionPatchCall::include_custom_nodes),
            p,
        ),
        "flowVersion.delete" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .version(p.path("flowVersionId"))
                .delete(),
            p,
        ),
        "flowVersions.get" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .versions()
                .get()
                .maybe(p.open("sortField"), FlowVersionsGetCall::sort_field)
                .maybe(p.open("sortDirection"), FlowVersionsGetCall::sort_direction)
                .maybe(p.parsed("page"), FlowVersionsGetCall::page)
                .maybe(p.parsed("perPage"), FlowVersionsGetCall::per_page)
                .maybe(p.open("filterField"), FlowVersionsGetCall::filter_field)
                .maybe(p.text("filter"), FlowVersionsGetCall::filter)
                .maybe(p.parsed("includeCustomNodes"), FlowVersionsGetCall::include_custom_nodes)
                .maybe(p.json("query"), FlowVersionsGetCall::query),
            p,
        ),
        "flowVersions.post" => built(
            client
                .application(p.path("applicationId"))
                .flow(p.path("flowId"))
                .versions()
                .post(p.need("flowVersion"))
                .maybe(p.parsed("includeCustomNodes"), FlowVersionsPostCall::include_custom_nodes)
                .maybe(p.parsed("allowReplacement"), FlowVersionsPostCall::allow_replacement),
            p,
        ),
        "instance.get" => built(client.instance(p.path("instanceId")).get(), p),
        "instance.patch" => {
            built(client.instance(p.path("instanceId")).patch(p.need("instance")), p)
        }
        "instance.generateReport" => built(
            client
                .instance(p.path("instanceId"))
                .generate_report()
                .maybe(p.json("options"), InstanceGenerateReportCall::options),
            p,
        ),
        "instance.historicalSummaries" => built(
            client
                .instance(p.path("instanceId"))
                .historical_summaries()
                .maybe(p.text("month"), InstanceHistoricalSummariesCall::month)
                .maybe(p.open("sortField"), InstanceHistoricalSummariesCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceHistoricalSummariesCall::sort_direction)
                .maybe(p.parsed("page"), InstanceHistoricalSummariesCall::page)
                .maybe(p.parsed("perPage"), InstanceHistoricalSummariesCall::per_page)
                .maybe(p.open("filterField"), InstanceHistoricalSummariesCall::filter_field)
                .maybe(p.text("filter"), InstanceHistoricalSummariesCall::filter),
            p,
        ),
        "instanceApiToken.get" => {
            built(client.instance(p.path("instanceId")).api_token(p.path("apiTokenId")).get(), p)
        }
        "instanceApiToken.patch" => built(
            client
                .instance(p.path("instanceId"))
                .api_token(p.path("apiTokenId"))
                .patch(p.need("apiToken")),
            p,
        ),
        "instanceApiToken.delete" => {
            built(client.instance(p.path("instanceId")).api_token(p.path("apiTokenId")).delete(), p)
        }
        "instanceApiTokens.get" => built(
            client
                .instance(p.path("instanceId"))
                .api_tokens()
                .get()
                .maybe(p.open("sortField"), InstanceApiTokensGetCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceApiTokensGetCall::sort_direction)
                .maybe(p.parsed("page"), InstanceApiTokensGetCall::page)
                .maybe(p.parsed("perPage"), InstanceApiTokensGetCall::per_page)
                .maybe(p.open("filterField"), InstanceApiTokensGetCall::filter_field)
                .maybe(p.text("filter"), InstanceApiTokensGetCall::filter),
            p,
        ),
        "instanceApiTokens.post" => {
            built(client.instance(p.path("instanceId")).api_tokens().post(p.need("apiToken")), p)
        }
        "instanceAuditLog.get" => built(
            client.instance(p.path("instanceId")).audit_log(p.path("instanceAuditLogId")).get(),
            p,
        ),
        "instanceAuditLogs.get" => built(
            client
                .instance(p.path("instanceId"))
                .audit_logs()
                .get()
                .maybe(p.open("sortField"), InstanceAuditLogsGetCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceAuditLogsGetCall::sort_direction)
                .maybe(p.parsed("page"), InstanceAuditLogsGetCall::page)
                .maybe(p.parsed("perPage"), InstanceAuditLogsGetCall::per_page)
                .maybe(p.when("start"), InstanceAuditLogsGetCall::start)
                .maybe(p.when("end"), InstanceAuditLogsGetCall::end)
                .maybe(p.json("auditLogFilter"), InstanceAuditLogsGetCall::audit_log_filter),
            p,
        ),
        "instanceCustomNode.get" => built(
            client.instance(p.path("instanceId")).custom_node(p.path("instanceCustomNodeId")).get(),
            p,
        ),
        "instanceCustomNode.patch" => built(
            client
                .instance(p.path("instanceId"))
                .custom_node(p.path("instanceCustomNodeId"))
                .patch(p.need("instanceCustomNode")),
            p,
        ),
        "instanceCustomNode.delete" => built(
            client
                .instance(p.path("instanceId"))
                .custom_node(p.path("instanceCustomNodeId"))
                .delete(),
            p,
        ),
        "instanceCustomNodes.get" => built(
            client
                .instance(p.path("instanceId"))
                .custom_nodes()
                .get()
                .maybe(p.open("sortField"), InstanceCustomNodesGetCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceCustomNodesGetCall::sort_direction)
                .maybe(p.parsed("page"), InstanceCustomNodesGetCall::page)
                .maybe(p.parsed("perPage"), InstanceCustomNodesGetCall::per_page)
                .maybe(p.open("filterField"), InstanceCustomNodesGetCall::filter_field)
                .maybe(p.text("filter"), InstanceCustomNodesGetCall::filter),
            p,
        ),
        "instanceCustomNodes.post" => built(
            client.instance(p.path("instanceId")).custom_nodes().post(p.need("instanceCustomNode")),
            p,
        ),
        "instanceMember.get" => {
            built(client.instance(p.path("instanceId")).member(p.path("userId")).get(), p)
        }
        "instanceMember.patch" => built(
            client.instance(p.path("instanceId")).member(p.path("userId")).patch(p.need("member")),
            p,
        ),
        "instanceMember.delete" => {
            built(client.instance(p.path("instanceId")).member(p.path("userId")).delete(), p)
        }
        "instanceMembers.post" => {
            built(client.instance(p.path("instanceId")).members().post(p.need("member")), p)
        }
        "instanceNotificationRule.get" => built(
            client
                .instance(p.path("instanceId"))
                .notification_rule(p.path("notificationRuleId"))
                .get(),
            p,
        ),
        "instanceNotificationRule.patch" => built(
            client
                .instance(p.path("instanceId"))
                .notification_rule(p.path("notificationRuleId"))
                .patch(p.need("notificationRule")),
            p,
        ),
        "instanceNotificationRule.delete" => built(
            client
                .instance(p.path("instanceId"))
                .notification_rule(p.path("notificationRuleId"))
                .delete(),
            p,
        ),
        "instanceNotificationRule.evaluate" => built(
            client
                .instance(p.path("instanceId"))
                .notification_rule(p.path("notificationRuleId"))
                .evaluate(p.need("evaluationOptions")),
            p,
        ),
        "instanceNotificationRules.get" => built(
            client
                .instance(p.path("instanceId"))
                .notification_rules()
                .get()
                .maybe(p.open("sortField"), InstanceNotificationRulesGetCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceNotificationRulesGetCall::sort_direction)
                .maybe(p.parsed("page"), InstanceNotificationRulesGetCall::page)
                .maybe(p.parsed("perPage"), InstanceNotificationRulesGetCall::per_page)
                .maybe(p.open("filterField"), InstanceNotificationRulesGetCall::filter_field)
                .maybe(p.text("filter"), InstanceNotificationRulesGetCall::filter),
            p,
        ),
        "instanceOrg.get" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .get()
                .maybe(p.text("summaryInclude"), InstanceOrgGetCall::summary_include),
            p,
        ),
        "instanceOrg.patch" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .patch(p.need("organization"))
                .maybe(p.text("summaryInclude"), InstanceOrgPatchCall::summary_include),
            p,
        ),
        "instanceOrg.delete" => {
            built(client.instance(p.path("instanceId")).org(p.path("orgId")).delete(), p)
        }
        "instanceOrgs.get" => built(
            client
                .instance(p.path("instanceId"))
                .orgs()
                .get()
                .maybe(p.open("sortField"), InstanceOrgsGetCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceOrgsGetCall::sort_direction)
                .maybe(p.parsed("page"), InstanceOrgsGetCall::page)
                .maybe(p.parsed("perPage"), InstanceOrgsGetCall::per_page)
                .maybe(p.open("filterField"), InstanceOrgsGetCall::filter_field)
                .maybe(p.text("filter"), InstanceOrgsGetCall::filter)
                .maybe(p.text("summaryInclude"), InstanceOrgsGetCall::summary_include)
                .maybe(p.json("query"), InstanceOrgsGetCall::query),
            p,
        ),
        "instanceOrgs.post" => built(
            client
                .instance(p.path("instanceId"))
                .orgs()
                .post()
                .maybe(p.text("summaryInclude"), InstanceOrgsPostCall::summary_include)
                .maybe(p.json("orgConfig"), InstanceOrgsPostCall::org_config),
            p,
        ),
        "instanceOrgInvite.get" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .invite(p.path("inviteId"))
                .get(),
            p,
        ),
        "instanceOrgInvite.delete" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .invite(p.path("inviteId"))
                .delete(),
            p,
        ),
        "instanceOrgInvite.resendInvite" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .invite(p.path("inviteId"))
                .resend_invite(p.need("roleInfo")),
            p,
        ),
        "instanceOrgMember.get" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .member(p.path("userId"))
                .get(),
            p,
        ),
        "instanceOrgMember.patch" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .member(p.path("userId"))
                .patch(p.need("member")),
            p,
        ),
        "instanceOrgMember.delete" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .member(p.path("userId"))
                .delete(),
            p,
        ),
        "instanceOrgMembers.post" => built(
            client
                .instance(p.path("instanceId"))
                .org(p.path("orgId"))
                .members()
                .post(p.need("member")),
            p,
        ),
        "instanceSandbox.get" => built(
            client
                .instance(p.path("instanceId"))
                .sandbox(p.path("instanceSandboxId"))
                .get()
                .maybe(p.text("summaryExclude"), InstanceSandboxGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), InstanceSandboxGetCall::summary_include),
            p,
        ),
        "instanceSandbox.delete" => built(
            client.instance(p.path("instanceId")).sandbox(p.path("instanceSandboxId")).delete(),
            p,
        ),
        "instanceSandbox.undelete" => built(
            client
                .instance(p.path("instanceId"))
                .sandbox(p.path("instanceSandboxId"))
                .undelete()
                .maybe(p.text("summaryExclude"), InstanceSandboxUndeleteCall::summary_exclude)
                .maybe(p.text("summaryInclude"), InstanceSandboxUndeleteCall::summary_include),
            p,
        ),
        "instanceSandboxes.get" => built(
            client
                .instance(p.path("instanceId"))
                .sandboxes()
                .get()
                .maybe(p.text("summaryExclude"), InstanceSandboxesGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), InstanceSandboxesGetCall::summary_include)
                .maybe(p.open("sortField"), InstanceSandboxesGetCall::sort_field)
                .maybe(p.open("sortDirection"), InstanceSandboxesGetCall::sort_direction)
                .maybe(p.text("startingAfterId"), InstanceSandboxesGetCall::starting_after_id)
                .maybe(p.text("endingBeforeId"), InstanceSandboxesGetCall::ending_before_id)
                .maybe(p.parsed("limit"), InstanceSandboxesGetCall::limit)
                .maybe(p.open("filterField"), InstanceSandboxesGetCall::filter_field)
                .maybe(p.text("filter"), InstanceSandboxesGetCall::filter)
                .maybe(p.parsed("includeDeleted"), InstanceSandboxesGetCall::include_deleted),
            p,
        ),
        "integration.get" => built(
            client.application(p.path("applicationId")).integration(p.path("integrationId")).get(),
            p,
        ),
        "integration.patch" => built(
            client
                .application(p.path("applicationId"))
                .integration(p.path("integrationId"))
                .patch(p.need("integration")),
            p,
        ),
        "integration.delete" => built(
            client
                .application(p.path("applicationId"))
                .integration(p.path("integrationId"))
                .delete()
                .maybe(p.parsed("includeWorkflows"), IntegrationDeleteCall::include_workflows),
            p,
        ),
        "integrations.get" => built(
            client
                .application(p.path("applicationId"))
                .integrations()
                .get()
                .maybe(p.open("sortField"), IntegrationsGetCall::sort_field)
                .maybe(p.open("sortDirection"), IntegrationsGetCall::sort_direction)
                .maybe(p.parsed("page"), IntegrationsGetCall::page)
                .maybe(p.parsed("perPage"), IntegrationsGetCall::per_page)
                .maybe(p.open("filterField"), IntegrationsGetCall::filter_field)
                .maybe(p.text("filter"), IntegrationsGetCall::filter),
            p,
        ),
        "integrations.post" => built(
            client.application(p.path("applicationId")).integrations().post(p.need("integration")),
            p,
        ),
        "me.get" => built(
            client
                .me()
                .get()
                .maybe(p.parsed("includeRecent"), MeGetCall::include_recent)
                .maybe(p.text("summaryExclude"), MeGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), MeGetCall::summary_include),
            p,
        ),
        "me.patch" => built(
            client
                .me()
                .patch(p.need("user"))
                .maybe(p.parsed("includeRecent"), MePatchCall::include_recent)
                .maybe(p.text("summaryExclude"), MePatchCall::summary_exclude)
                .maybe(p.text("summaryInclude"), MePatchCall::summary_include),
            p,
        ),
        "me.delete" => built(client.me().delete(p.need("credentials")), p),
        "me.verifyEmail" => built(client.me().verify_email(), p),
        "me.disconnectGithub" => built(
            client
                .me()
                .disconnect_github()
                .maybe(p.parsed("includeRecent"), MeDisconnectGithubCall::include_recent)
                .maybe(p.text("summaryExclude"), MeDisconnectGithubCall::summary_exclude)
                .maybe(p.text("summaryInclude"), MeDisconnectGithubCall::summary_include),
            p,
        ),
        "notebook.get" => built(
            client.application(p.path("applicationId")).notebook(p.path("notebookId")).get(),
            p,
        ),
        "notebook.patch" => built(
            client
                .application(p.path("applicationId"))
                .notebook(p.path("notebookId"))
                .patch(p.need("notebook")),
            p,
        ),
        "notebook.delete" => built(
            client.application(p.path("applicationId")).notebook(p.path("notebookId")).delete(),
            p,
        ),
        "notebook.upload" => built(
            client
                .application(p.path("applicationId"))
                .notebook(p.path("notebookId"))
                .upload(p.file("jupyterFile").unwrap()),
            p,
        ),
        "notebook.execute" => built(
            client
                .application(p.path("applicationId"))
                .notebook(p.path("notebookId"))
                .execute(p.need("executionOptions")),
            p,
        ),
        "notebook.cancelExecution" => built(
            client
                .application(p.path("applicationId"))
                .notebook(p.path("notebookId"))
                .cancel_execution(p.path("executionId")),
            p,
        ),
        "notebooks.get" => built(
            client
                .application(p.path("applicationId"))
                .notebooks()
                .get()
                .maybe(p.open("sortField"), NotebooksGetCall::sort_field)
                .maybe(p.open("sortDirection"), NotebooksGetCall::sort_direction)
                .maybe(p.parsed("page"), NotebooksGetCall::page)
                .maybe(p.parsed("perPage"), NotebooksGetCall::per_page)
                .maybe(p.open("filterField"), NotebooksGetCall::filter_field)
                .maybe(p.text("filter"), NotebooksGetCall::filter),
            p,
        ),
        "org.get" => built(
            client
                .org(p.path("orgId"))
                .get()
                .maybe(p.text("summaryExclude"), OrgGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), OrgGetCall::summary_include),
            p,
        ),
        "org.patch" => built(
            client
                .org(p.path("orgId"))
                .patch(p.need("organization"))
                .maybe(p.text("summaryExclude"), OrgPatchCall::summary_exclude)
                .maybe(p.text("summaryInclude"), OrgPatchCall::summary_include),
            p,
        ),
        "org.delete" => built(client.org(p.path("orgId")).delete(), p),
        "org.inviteMember" => built(client.org(p.path("orgId")).invite_member(p.need("invite")), p),
        "orgs.get" => built(
            client
                .orgs()
                .get()
                .maybe(p.open("sortField"), OrgsGetCall::sort_field)
                .maybe(p.open("sortDirection"), OrgsGetCall::sort_direction)
                .maybe(p.parsed("page"), OrgsGetCall::page)
                .maybe(p.parsed("perPage"), OrgsGetCall::per_page)
                .maybe(p.open("filterField"), OrgsGetCall::filter_field)
                .maybe(p.text("filter"), OrgsGetCall::filter)
                .maybe(p.text("summaryExclude"), OrgsGetCall::summary_exclude)
                .maybe(p.text("summaryInclude"), OrgsGetCall::summary_include),
            p,
        ),
        "orgInvites.get" => built(client.org_invites().get(p.path("token"), p.path("email")), p),
        "orgInvites.post" => built(client.org_invites().post(p.need("invite")), p),
        "privateFile.get" => built(
            client
                .application(p.path("applicationId"))
                .private_file(p.path("privateFileId"))
                .get()
                .maybe(p.parsed("urlTTL"), PrivateFileGetCall::url_ttl),
            p,
        ),
        "privateFile.move" => built(
            client
                .application(p.path("applicationId"))
                .private_file(p.path("privateFileId"))
                .move_to()
                .maybe(p.text("name"), PrivateFileMoveToCall::name)
                .maybe(p.text("parentDirectory"), PrivateFileMoveToCall::parent_directory)
                .maybe(p.parsed("urlTTL"), PrivateFileMoveToCall::url_ttl),
            p,
        ),
        "privateFile.patch" => built(
            client
                .application(p.path("applicationId"))
                .private_file(p.path("privateFileId"))
                .patch(p.need("updates")),
            p,
        ),
        "privateFile.delete" => built(
            client
                .application(p.path("applicationId"))
                .private_file(p.path("privateFileId"))
                .delete(),
            p,
        ),
        "privateFile.upload" => built(
            client
                .application(p.path("applicationId"))
                .private_file(p.path("privateFileId"))
                .upload(p.file("privateFile").unwrap())
                .maybe(p.parsed("urlTTL"), PrivateFileUploadCall::url_ttl),
            p,
        ),
        "privateFiles.get" => built(
            client
                .application(p.path("applicationId"))
                .private_files()
                .get()
                .maybe(p.open("sortField"), PrivateFilesGetCall::sort_field)
                .maybe(p.open("sortDirection"), PrivateFilesGetCall::sort_direction)
                .maybe(p.parsed("page"), PrivateFilesGetCall::page)
                .maybe(p.parsed("perPage"), PrivateFilesGetCall::per_page)
                .maybe(p.open("filterField"), PrivateFilesGetCall::filter_field)
                .maybe(p.text("filter"), PrivateFilesGetCall::filter)
                .maybe(p.open("type"), PrivateFilesGetCall::file_type)
                .maybe(p.open("status"), PrivateFilesGetCall::status)
                .maybe(p.text("directory"), PrivateFilesGetCall::directory)
                .maybe(p.parsed("urlTTL"), PrivateFilesGetCall::url_ttl),
            p,
        ),
        "privateFiles.post" => built(
            client.application(p.path("applicationId")).private_files().post(p.need("privateFile")),
            p,
        ),
        "resourceJob.get" => built(
            client.application(p.path("applicationId")).resource_job(p.path("resourceJobId")).get(),
            p,
        ),
        "resourceJob.patch" => built(
            client
                .application(p.path("applicationId"))
                .resource_job(p.path("resourceJobId"))
                .patch(p.need("resourceJob")),
            p,
        ),
        "resourceJob.delete" => built(
            client
                .application(p.path("applicationId"))
                .resource_job(p.path("resourceJobId"))
                .delete()
                .maybe(p.parsed("includeWorkflows"), ResourceJobDeleteCall::include_workflows),
            p,
        ),
        "resourceJob.execute" => built(
            client
                .application(p.path("applicationId"))
                .resource_job(p.path("resourceJobId"))
                .execute(p.need("executionOptions")),
            p,
        ),
        "resourceJob.cancelExecution" => built(
            client
                .application(p.path("applicationId"))
                .resource_job(p.path("resourceJobId"))
                .cancel_execution(p.path("executionId")),
            p,
        ),
        "resourceJobs.get" => built(
            client
                .application(p.path("applicationId"))
                .resource_jobs()
                .get()
                .maybe(p.open("sortField"), ResourceJobsGetCall::sort_field)
                .maybe(p.open("sortDirection"), ResourceJobsGetCall::sort_direction)
                .maybe(p.parsed("page"), ResourceJobsGetCall::page)
                .maybe(p.parsed("perPage"), ResourceJobsGetCall::per_page)
                .maybe(p.open("filterField"), ResourceJobsGetCall::filter_field)
                .maybe(p.text("filter"), ResourceJobsGetCall::filter),
            p,
        ),
        "userApiToken.get" => built(client.user_api_token(p.path("apiTokenId")).get(), p),
        "userApiToken.patch" => {
            built(client.user_api_token(p.path("apiTokenId")).patch(p.need("apiToken")), p)
        }
        "userApiToken.delete" => built(client.user_api_token(p.path("apiTokenId")).delete(), p),
        "userApiTokens.get" => built(
            client
                .user_api_tokens()
                .get()
                .maybe(p.open("sortField"), UserApiTokensGetCall::sort_field)
                .maybe(p.open("sortDirection"), UserApiTokensGetCall::sort_direction)
                .maybe(p.parsed("page"), UserApiTokensGetCall::page)
                .maybe(p.parsed("perPage"), UserApiTokensGetCall::per_page)
                .maybe(p.open("filterField"), UserApiTokensGetCall::filter_field)
                .maybe(p.text("filter"), UserApiTokensGetCall::filter),
            p,
        ),
        "userApiTokens.post" => built(client.user_api_tokens().post(p.need("apiToken")), p),
        "userOauthToken.get" => built(client.user_oauth_token(p.path("oauthTokenId")).get(), p),
        "userOauthToken.patch" => {
            built(client.user_oauth_token(p.path("oauthTokenId")).patch(p.need("oauthToken")), p)
        }
        "userOauthToken.delete" => {
            built(client.user_oauth_token(p.path("oauthTokenId")).delete(), p)
        }
        "userOauthTokens.get" => built(
            client
                .user_oauth_tokens()
                .get()
                .maybe(p.open("sortField"), UserOauthTokensGetCall::sort_field)
                .maybe(p.open("sortDirection"), UserOauthTokensGetCall::sort_direction)
                .maybe(p.parsed("page"), UserOauthTokensGetCall::page)
                .maybe(p.parsed("perPage"), UserOauthTokensGetCall::per_page)
                .maybe(p.open("filterField"), UserOauthTokensGetCall::filter_field)
                .maybe(p.text("filter"), UserOauthTokensGetCall::filter),
            p,
        ),
        "userOauthTokens.post" => built(client.user_oauth_tokens().post(p.need("oauthToken")), p),
        "webhook.get" => {
            built(client.application(p.path("applicationId")).webhook(p.path("webhookId")).get(), p)
        }
        "webhook.patch" => built(
            client
                .application(p.path("applicationId"))
                .webhook(p.path("webhookId"))
                .patch(p.need("webhook")),
            p,
        ),
        "webhook.delete" => built(
            client
                .application(p.path("applicationId"))
                .webhook(p.path("webhookId"))
                .delete()
                .maybe(p.parsed("includeWorkflows"), WebhookDeleteCall::include_workflows),
            p,
        ),
        "webhooks.get" => built(
            client
                .application(p.path("applicationId"))
                .webhooks()
                .get()
                .maybe(p.open("sortField"), WebhooksGetCall::sort_field)
                .maybe(p.open("sortDirection"), WebhooksGetCall::sort_direction)
                .maybe(p.parsed("page"), WebhooksGetCall::page)
                .maybe(p.parsed("perPage"), WebhooksGetCall::per_page)
                .maybe(p.open("filterField"), WebhooksGetCall::filter_field)
                .maybe(p.text("filter"), WebhooksGetCall::filter),
            p,
        ),
        "webhooks.post" => {
            built(client.application(p.path("applicationId")).webhooks().post(p.need("webhook")), p)
        }
        _ => return None,
    })
}
