//! Typed calls of applications and what they contain.

use losant::models;

use super::table::{application, typed_calls};

typed_calls! {
    |client, p|

    "application.get" => application(client, p).get(), summary_exclude: text, summary_include: text;
    "application.clone" => application(client, p).duplicate(), options: json as models::ApplicationClonePost;
    "application.patch" => application(client, p).patch(p.need("application")),
        summary_exclude: text, summary_include: text;
    "application.delete" => application(client, p).delete();
    "application.import" => application(client, p).import(),
        import_bundle: file, email: text, options: json as models::ImportIntoApplicationOptions;
    "application.mqttSubscriptionStream" =>
        application(client, p).mqtt_subscription_stream(p.path("topic")),
        keep_alive_interval: parsed;
    "applications.get" => client.applications().get(),
        sorted, paged, filtered, org_id: text, summary_exclude: text, summary_include: text;
    "applicationApiToken.get" => application(client, p).api_token(p.path("apiTokenId")).get();
    "applicationApiToken.patch" =>
        application(client, p).api_token(p.path("apiTokenId")).patch(p.need("apiToken"));
    "applicationApiToken.delete" => application(client, p).api_token(p.path("apiTokenId")).delete();
    "applicationApiTokens.get" => application(client, p).api_tokens().get(),
        sorted, paged, filtered;
    "applicationApiTokens.post" => application(client, p).api_tokens().post(p.need("apiToken"));
    "applicationCertificate.get" =>
        application(client, p).certificate(p.path("applicationCertificateId")).get();
    "applicationCertificate.patch" =>
        application(client, p).certificate(p.path("applicationCertificateId")).patch(p.need("applicationCertificate"));
    "applicationCertificate.delete" =>
        application(client, p).certificate(p.path("applicationCertificateId")).delete();
    "applicationCertificates.get" => application(client, p).certificates().get(),
        sorted, paged, filtered, query: json as models::AdvancedApplicationCertQuery;
    "applicationCertificates.post" =>
        application(client, p).certificates().post(p.need("applicationCertificate"));
    "applicationCertificateAuthorities.get" =>
        application(client, p).certificate_authorities().get(),
        sorted, paged, filtered;
    "applicationCertificateAuthorities.post" =>
        application(client, p).certificate_authorities().post(p.need("applicationCertificateAuthority"));
    "applicationCertificateAuthority.get" =>
        application(client, p).certificate_authority(p.path("applicationCertificateAuthorityId")).get();
    "applicationCertificateAuthority.patch" =>
        application(client, p).certificate_authority(p.path("applicationCertificateAuthorityId")).patch(p.need("applicationCertificateAuthority"));
    "applicationCertificateAuthority.delete" =>
        application(client, p).certificate_authority(p.path("applicationCertificateAuthorityId")).delete();
    "applicationDashboard.get" => application(client, p).dashboard(p.path("dashboardId")).get();
    "applicationDashboard.patch" =>
        application(client, p).dashboard(p.path("dashboardId")).patch(p.need("dashboard"));
    "applicationDashboard.delete" =>
        application(client, p).dashboard(p.path("dashboardId")).delete();
    "applicationDashboard.sendReport" =>
        application(client, p).dashboard(p.path("dashboardId")).send_report(p.need("reportConfig"));
    "applicationDashboards.get" => application(client, p).dashboards().get(),
        sorted, paged, filtered;
    "applicationJobLog.get" => application(client, p).job_log(p.path("jobId")).get();
    "applicationJobLogs.get" => application(client, p).job_logs().get(), sorted, paged, query: json as models::AdvancedApplicationJobLogQuery;
    "applicationKey.get" => application(client, p).key(p.path("applicationKeyId")).get();
    "applicationKey.patch" =>
        application(client, p).key(p.path("applicationKeyId")).patch(p.need("applicationKey"));
    "applicationKey.delete" => application(client, p).key(p.path("applicationKeyId")).delete();
    "applicationKeys.get" => application(client, p).keys().get(),
        sorted, paged, filtered, query: json as models::AdvancedApplicationKeyQuery;
    "applicationKeys.post" => application(client, p).keys().post(p.need("applicationKey"));
    "applicationTemplate.get" => client.application_template(p.path("templateId")).get();
    "applicationTemplates.get" => client.application_templates().get(),
        sorted, paged, filtered, keywords: list, category_id: text;
    "credential.get" => application(client, p).credential(p.path("credentialId")).get();
    "credential.patch" =>
        application(client, p).credential(p.path("credentialId")).patch(p.need("credential"));
    "credential.delete" => application(client, p).credential(p.path("credentialId")).delete();
    "credentials.get" => application(client, p).credentials().get(), sorted, paged, filtered;
    "credentials.post" => application(client, p).credentials().post(p.need("credential"));
    "event.get" => application(client, p).event(p.path("eventId")).get();
    "event.patch" => application(client, p).event(p.path("eventId")).patch(p.need("event"));
    "event.delete" => application(client, p).event(p.path("eventId")).delete();
    "events.get" => application(client, p).events().get(),
        sorted, paged, filtered, state: text, query: json as models::AdvancedEventQuery;
    "events.post" => application(client, p).events().post(p.need("event"));
    "file.get" => application(client, p).file(p.path("fileId")).get();
    "file.move" => application(client, p).file(p.path("fileId")).move_to(),
        name: text, parent_directory: text;
    "file.patch" => application(client, p).file(p.path("fileId")).patch(p.need("updates"));
    "file.delete" => application(client, p).file(p.path("fileId")).delete();
    "file.upload" => application(client, p).file(p.path("fileId")).upload(p.file("file").unwrap());
    "files.get" => application(client, p).files().get(),
        sorted, paged, filtered, file_type: text("type"), status: text, directory: text;
    "files.post" => application(client, p).files().post(p.need("file"));
    "integration.get" => application(client, p).integration(p.path("integrationId")).get();
    "integration.patch" =>
        application(client, p).integration(p.path("integrationId")).patch(p.need("integration"));
    "integration.delete" => application(client, p).integration(p.path("integrationId")).delete(),
        include_workflows: parsed;
    "integrations.get" => application(client, p).integrations().get(), sorted, paged, filtered;
    "integrations.post" => application(client, p).integrations().post(p.need("integration"));
    "notebook.get" => application(client, p).notebook(p.path("notebookId")).get();
    "notebook.patch" =>
        application(client, p).notebook(p.path("notebookId")).patch(p.need("notebook"));
    "notebook.delete" => application(client, p).notebook(p.path("notebookId")).delete();
    "notebook.upload" =>
        application(client, p).notebook(p.path("notebookId")).upload(p.file("jupyterFile").unwrap());
    "notebook.execute" =>
        application(client, p).notebook(p.path("notebookId")).execute(p.need("executionOptions"));
    "notebook.cancelExecution" =>
        application(client, p).notebook(p.path("notebookId")).cancel_execution(p.path("executionId"));
    "notebooks.get" => application(client, p).notebooks().get(), sorted, paged, filtered;
    "privateFile.get" => application(client, p).private_file(p.path("privateFileId")).get(),
        url_ttl: parsed("urlTTL");
    "privateFile.move" => application(client, p).private_file(p.path("privateFileId")).move_to(),
        name: text, parent_directory: text, url_ttl: parsed("urlTTL");
    "privateFile.patch" =>
        application(client, p).private_file(p.path("privateFileId")).patch(p.need("updates"));
    "privateFile.delete" => application(client, p).private_file(p.path("privateFileId")).delete();
    "privateFile.upload" =>
        application(client, p).private_file(p.path("privateFileId")).upload(p.file("privateFile").unwrap()),
        url_ttl: parsed("urlTTL");
    "privateFiles.get" => application(client, p).private_files().get(),
        sorted, paged, filtered, file_type: text("type"), status: text, directory: text,
        url_ttl: parsed("urlTTL");
    "privateFiles.post" => application(client, p).private_files().post(p.need("privateFile"));
    "resourceJob.get" => application(client, p).resource_job(p.path("resourceJobId")).get();
    "resourceJob.patch" =>
        application(client, p).resource_job(p.path("resourceJobId")).patch(p.need("resourceJob"));
    "resourceJob.delete" => application(client, p).resource_job(p.path("resourceJobId")).delete(),
        include_workflows: parsed;
    "resourceJob.execute" =>
        application(client, p).resource_job(p.path("resourceJobId")).execute(p.need("executionOptions"));
    "resourceJob.cancelExecution" =>
        application(client, p).resource_job(p.path("resourceJobId")).cancel_execution(p.path("executionId"));
    "resourceJobs.get" => application(client, p).resource_jobs().get(), sorted, paged, filtered;
    "webhook.get" => application(client, p).webhook(p.path("webhookId")).get();
    "webhook.patch" => application(client, p).webhook(p.path("webhookId")).patch(p.need("webhook"));
    "webhook.delete" => application(client, p).webhook(p.path("webhookId")).delete(),
        include_workflows: parsed;
    "webhooks.get" => application(client, p).webhooks().get(), sorted, paged, filtered;
    "webhooks.post" => application(client, p).webhooks().post(p.need("webhook"));
}
