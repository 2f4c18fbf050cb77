//! `/applications/{applicationId}`, `/applications`: all applications in reach.

use crate::scopes::{
    APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE, APPLICATION_WRITE_CLI, ORG_READ,
    ORG_READ_CLI, ORG_WRITE,
};
use crate::{Client, losant_resource, models};

/// One application.
#[losant_resource(path = "/applications/{applicationId}", parent = Client, errors(400, 404))]
pub trait Application {
    /// Add what a template holds to the application, in a job if it is large.
    #[patch(
        "/applyTemplate",
        scopes = APPLICATION_WRITE,
        ok(200 = models::Application, 202 = models::JobEnqueuedResult)
    )]
    fn apply_template(&self, #[body] options: models::ApplicationApplyTemplatePatch);

    /// Write the data of a day to the application's archive, in a job.
    #[get(
        "/archiveData",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn archive_data(
        &self,
        /// A moment of the day to archive.
        #[query]
        date: crate::QueryTime,
    ) -> models::JobEnqueuedResult;

    /// Write all data that is not archived yet to the application's archive, in a job.
    #[get(
        "/backfillArchiveData",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn backfill_archive_data(&self) -> models::JobEnqueuedResult;

    /// Make another application like this one, in a job; or only say what that would need.
    #[doc(alias = "clone")]
    #[post(
        "/clone",
        scopes = APPLICATION_WRITE,
        ok(
            200 = models::ApplicationCloneDryRunResult,
            201 = models::ApplicationCreationByTemplateResult,
            202 = models::JobEnqueuedResult
        ),
        errors(422 = models::ValidationErrors),
        throttle(1, concurrent, shared = "clones and imports"),
        name = "clone"
    )]
    fn duplicate(
        &self,
        /// What the other application is to be like.
        #[body]
        options: Option<models::ApplicationClonePost>,
    );

    /// Delete the application.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Count the devices, day by day.
    #[get("/deviceCounts", scopes = APPLICATION_READ)]
    fn device_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Write the application to a file, in a job if it is large.
    #[post(
        "/export",
        scopes = APPLICATION_WRITE,
        ok(200 = models::ApplicationExportResult, 202 = models::JobEnqueuedResult),
        throttle(1, concurrent, per(applicationId))
    )]
    fn export(&self, #[body] options: models::ApplicationExportPost);

    /// Write all data tables to the application's archive, in a job.
    #[get(
        "/fullDataTablesArchive",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn full_data_tables_archive(&self) -> models::JobEnqueuedResult;

    /// Write all events to the application's archive, in a job.
    #[get(
        "/fullEventsArchive",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn full_events_archive(&self) -> models::JobEnqueuedResult;

    /// Read the application.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Application;

    /// Change the application's globals.
    #[patch("/globals", scopes = APPLICATION_WRITE_CLI, scope = "application.patch")]
    fn globals(&self, #[body] globals: models::ApplicationGlobalPatch) -> models::Application;

    /// Add what an exported file holds to the application, in a job if it is large.
    #[post(
        "/import",
        scopes = APPLICATION_WRITE,
        ok(200 = models::Application, 202 = models::JobEnqueuedResult),
        throttle(1, concurrent, per(applicationId))
    )]
    fn import(
        &self,
        /// The exported file.
        #[part]
        import_bundle: Option<crate::Part>,
        /// Where to send the result by email; to the caller by default.
        #[part]
        email: Option<String>,
        /// Settings of the import.
        #[part(json)]
        options: Option<models::ImportIntoApplicationOptions>,
    );

    /// Read how imports into the application went.
    #[get("/importLogs", scopes = APPLICATION_READ)]
    fn import_logs(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::ApplicationImportExecutions;

    /// Publish an MQTT message to a topic.
    #[post(
        "/mqttPublishMessage",
        scopes = APPLICATION_WRITE,
        throttle(30, "15s", per(applicationId))
    )]
    fn mqtt_publish_message(&self, #[body] payload: models::MqttPublishBody) -> models::Success;

    /// Follow the messages of an MQTT topic.
    #[get(
        "/mqttSubscriptionStream",
        scopes = APPLICATION_READ,
        events("mqttMessage" = models::MqttMessage)
    )]
    fn mqtt_subscription_stream(
        &self,
        /// Interval between keep-alive messages of the server, in seconds.
        #[query(default = "2")]
        keep_alive_interval: Option<u64>,
        /// The topic to follow, which may hold wildcards.
        #[query]
        topic: String,
    );

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = APPLICATION_READ)]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Change the application.
    #[patch(scopes = APPLICATION_WRITE_CLI)]
    fn patch(
        &self,
        #[body] application: models::ApplicationPatch,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Application;

    /// Count the payloads of a span of time, by where they came from.
    #[get("/payloadCounts", scopes = APPLICATION_READ)]
    fn payload_counts(
        &self,
        /// Start of the time range; -2592000000 is 30 days ago.
        #[query(default = "-2592000000")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Give bytes in place of counts.
        #[query(default = "false")]
        as_bytes: Option<bool>,
    ) -> models::PayloadStats;

    /// Count the payloads of a span of time, hour by hour or day by day.
    #[get("/payloadCountsBreakdown", scopes = APPLICATION_READ)]
    fn payload_counts_breakdown(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// Length of an interval, in milliseconds.
        #[query(default = "86400000")]
        resolution: Option<models::Resolution>,
        /// Give bytes in place of counts.
        #[query(default = "false")]
        as_bytes: Option<bool>,
        /// Count payloads too that are not charged for.
        #[query(default = "false")]
        include_non_billable: Option<bool>,
    ) -> models::PayloadCountsBreakdown;

    /// Read the application's readme.
    #[get("/readme", scopes = APPLICATION_READ_CLI, scope = "application.get")]
    fn readme(&self) -> models::ApplicationReadme;

    /// Change the application's readme.
    #[patch("/readme", scopes = APPLICATION_WRITE_CLI, scope = "application.patch")]
    fn readme_patch(
        &self,
        #[body] readme: models::ApplicationReadmePatch,
    ) -> models::ApplicationReadme;

    /// Look for the application's resources by their names.
    #[get("/search", scopes = APPLICATION_READ)]
    fn search(
        &self,
        /// What the names must be; `*` stands for any text.
        #[query]
        filter: String,
    ) -> models::ApplicationSearchResult;
}

/// All applications in reach.
#[losant_resource(path = "/applications", parent = Client, errors(400))]
pub trait Applications {
    /// List the applications.
    #[get(
        scopes = ORG_READ_CLI,
        sorted(models::ApplicationsSortField, "name"),
        paged,
        filtered(models::ApplicationsFilterField)
    )]
    fn get(
        &self,
        /// The organization that owns them; an empty text stands for the user.
        org_id: Option<String>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Applications;

    /// Make an application of an exported file, in a job if it is large.
    #[post(
        "/import",
        scopes = ORG_WRITE,
        ok(201 = models::ApplicationCreationByTemplateResult, 202 = models::JobEnqueuedResult),
        errors(404, 422 = models::ValidationErrors),
        throttle(1, concurrent, shared = "clones and imports")
    )]
    fn import(
        &self,
        /// The exported file.
        #[part]
        import_bundle: Option<crate::Part>,
        /// The id of the owner.
        #[part]
        owner_id: Option<String>,
        /// Kind of owner.
        #[part(default = "user")]
        owner_type: Option<models::ApplicationOwnerType>,
        /// Create the devices too.
        #[part]
        include_devices: Option<bool>,
        /// Create the rows of data tables too.
        #[part]
        include_data_table_rows: Option<bool>,
        /// Create the files too.
        #[part]
        include_files: Option<bool>,
        /// Where to send the result by email; to the caller by default.
        #[part]
        email: Option<String>,
        /// Settings of the import.
        #[part(json)]
        options: Option<models::ImportNewApplicationOptions>,
    );

    /// Sum up what each application used in a span of time.
    #[get(
        "/periodSummaries",
        scopes = ORG_READ,
        sorted(models::PeriodSummariesSortField, "name"),
        paged,
        filtered(models::PeriodSummariesFilterField)
    )]
    fn period_summaries(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// Give bytes in place of counts.
        #[query(default = "false")]
        as_bytes: Option<bool>,
        /// Count payloads too that are not charged for.
        #[query(default = "false", before_groups)]
        include_non_billable: Option<bool>,
        /// The organization that owns them; an empty text stands for the user.
        org_id: Option<String>,
        /// Counts to leave out of the summaries, separated by commas.
        exclude: Option<String>,
        /// Counts to put into the summaries, separated by commas.
        include: Option<String>,
    ) -> models::PeriodSummaries;

    /// Create an application.
    #[post(scopes = ORG_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application: models::ApplicationPost,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Application;
}
