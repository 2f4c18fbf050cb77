//! `/applications/{applicationId}`, `/applications`: all applications in reach.

use crate::scopes::{
    APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE, APPLICATION_WRITE_CLI, ORG_READ,
    ORG_READ_CLI, ORG_WRITE,
};
use crate::{Client, losant_resource, models};

/// An application, which contains devices, workflows and related resources.
///
/// ```no_run
/// use losant::models::{ApplicationPatch, MqttPublishBody};
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let application = client.application("575ec8687ae143cd83dc4a97");
/// let summary = application.get().await?.summary.unwrap_or_default();
/// println!("{:?} devices, {:?} workflows", summary.device_count, summary.flow_count);
///
/// application.mqtt_publish_message(MqttPublishBody::new("site/north/alarm", "off")).await?;
/// application.patch(ApplicationPatch::new().description("Pumps of the northern sites")).await?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/applications/{applicationId}", parent = Client, errors(400, 404))]
pub trait Application {
    /// Adds the resources of a template to the application.
    ///
    /// Returns the updated application, or the background job if the work is queued.
    #[patch(
        "/applyTemplate",
        scopes = APPLICATION_WRITE,
        ok(200 = models::Application, 202 = models::JobEnqueuedResult)
    )]
    fn apply_template(&self, #[body] options: models::ApplicationApplyTemplatePatch);

    /// Archives the device data of one day, in a background job.
    #[get(
        "/archiveData",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn archive_data(
        &self,
        /// Time within the day to archive, in milliseconds since the Unix epoch.
        ///
        /// Must be more than 31 days ago, and within the data retention period of the organization.
        #[query]
        date: crate::QueryTime,
    ) -> models::JobEnqueuedResult;

    /// Archives all current device data, in a background job.
    #[get(
        "/backfillArchiveData",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn backfill_archive_data(&self) -> models::JobEnqueuedResult;

    /// Copies the application to a new one.
    ///
    /// Returns the new application, or the background job if the work is queued. A dry run only
    /// reports whether the application can be cloned.
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
        /// Owner of the copy, and which kinds of resources to copy. Can request a dry run.
        #[body]
        options: Option<models::ApplicationClonePost>,
    );

    /// Deletes the application with its devices, their data and its workflows. This cannot be undone.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns how many devices existed, were created and were deleted on each day.
    #[get("/deviceCounts", scopes = APPLICATION_READ)]
    fn device_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Exports the application and its resources to a zip file or a Git repository.
    ///
    /// Returns the URL of the zip file, or the background job if the work is queued.
    #[post(
        "/export",
        scopes = APPLICATION_WRITE,
        ok(200 = models::ApplicationExportResult, 202 = models::JobEnqueuedResult),
        throttle(1, concurrent, per(applicationId))
    )]
    fn export(&self, #[body] options: models::ApplicationExportPost);

    /// Archives the data tables that the archive configuration selects, in a background job.
    #[get(
        "/fullDataTablesArchive",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn full_data_tables_archive(&self) -> models::JobEnqueuedResult;

    /// Archives all current events, in a background job.
    #[get(
        "/fullEventsArchive",
        scopes = APPLICATION_WRITE,
        ok(202),
        retry = "never",
        throttle(1, concurrent, per(applicationId))
    )]
    fn full_events_archive(&self) -> models::JobEnqueuedResult;

    /// Returns the application, with a summary that counts its resources.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(
        &self,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Application;

    /// Updates application globals, each by its key, and returns the application.
    #[patch("/globals", scopes = APPLICATION_WRITE_CLI, scope = "application.patch")]
    fn globals(&self, #[body] globals: models::ApplicationGlobalPatch) -> models::Application;

    /// Adds resources from a zip file or another source to the application.
    ///
    /// Returns the updated application, or the background job if the work is queued.
    ///
    /// ```no_run
    /// use losant::Part;
    /// use losant::api::ApplicationImportOk;
    /// use losant::models::{ConflictBehavior, ImportIntoApplicationOptions};
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), Box<dyn std::error::Error>> {
    /// let options = ImportIntoApplicationOptions::new().conflict_behavior(ConflictBehavior::Retain);
    /// let call = application.import().import_bundle(Part::file("pumps.zip")).options(options);
    /// if let ApplicationImportOk::Accepted(job) = call.await? {
    ///     application.follow_import(&job).await?;
    /// }
    /// # Ok(()) }
    /// ```
    #[post(
        "/import",
        scopes = APPLICATION_WRITE,
        ok(200 = models::Application, 202 = models::JobEnqueuedResult),
        throttle(1, concurrent, per(applicationId))
    )]
    fn import(
        &self,
        /// Zip file made by an export. `options` can name another source instead.
        #[part]
        import_bundle: Option<crate::Part>,
        /// Address that is notified when the background job succeeds or fails.
        ///
        /// Without it, the address of the caller.
        #[part]
        email: Option<String>,
        /// Source of the resources, which kinds to import, and what to do about conflicts.
        #[part(json)]
        options: Option<models::ImportIntoApplicationOptions>,
    );

    /// Returns the log of imports into the application, newest first.
    #[get("/importLogs", scopes = APPLICATION_READ)]
    fn import_logs(
        &self,
        /// Maximum number of log entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        since: Option<crate::QueryTime>,
    ) -> models::ApplicationImportExecutions;

    /// Publishes a message to an MQTT topic of the application.
    #[post(
        "/mqttPublishMessage",
        scopes = APPLICATION_WRITE,
        throttle(30, "15s", per(applicationId))
    )]
    fn mqtt_publish_message(&self, #[body] payload: models::MqttPublishBody) -> models::Success;

    /// Streams messages as server-sent events when they are published to an MQTT topic.
    ///
    /// ```no_run
    /// use losant::StreamItem;
    /// use losant::api::ApplicationMqttSubscriptionStreamEvent as Event;
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let mut messages = application.mqtt_subscription_stream("site/north/alarm").await?;
    /// while let Some(item) = messages.try_next().await? {
    ///     if let StreamItem::Event(Event::MqttMessage(message)) = item {
    ///         println!("{:?}", message.message);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        "/mqttSubscriptionStream",
        scopes = APPLICATION_READ,
        events("mqttMessage" = models::MqttMessage)
    )]
    fn mqtt_subscription_stream(
        &self,
        /// Interval between keep-alive messages from the server, in seconds.
        #[query(default = "2")]
        keep_alive_interval: Option<u64>,
        /// MQTT topic to subscribe to.
        #[query]
        topic: String,
    );

    /// Returns how long notebooks ran on each day, in minutes.
    #[get("/notebookMinuteCounts", scopes = APPLICATION_READ)]
    fn notebook_minute_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Updates the application and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE_CLI)]
    fn patch(
        &self,
        #[body] application: models::ApplicationPatch,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Application;

    /// Returns the number of payloads in a time range, by type and source.
    #[get("/payloadCounts", scopes = APPLICATION_READ)]
    fn payload_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now; -2592000000 is 30 days ago.
        #[query(default = "-2592000000")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Whether to return sizes in bytes rather than numbers of payloads.
        #[query(default = "false")]
        as_bytes: Option<bool>,
    ) -> models::PayloadStats;

    /// Returns the number of payloads in each hour or day of a time range.
    #[get("/payloadCountsBreakdown", scopes = APPLICATION_READ)]
    fn payload_counts_breakdown(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
        /// Length of the interval of each count, in milliseconds.
        #[query(default = "86400000")]
        resolution: Option<models::Resolution>,
        /// Whether to return sizes in bytes rather than numbers of payloads.
        #[query(default = "false")]
        as_bytes: Option<bool>,
        /// Whether to include payloads that are not billed.
        #[query(default = "false")]
        include_non_billable: Option<bool>,
    ) -> models::PayloadCountsBreakdown;

    /// Returns the readme that describes the application, in Markdown.
    #[get("/readme", scopes = APPLICATION_READ_CLI, scope = "application.get")]
    fn readme(&self) -> models::ApplicationReadme;

    /// Updates the readme of the application and returns it.
    #[patch("/readme", scopes = APPLICATION_WRITE_CLI, scope = "application.patch")]
    fn readme_patch(
        &self,
        #[body] readme: models::ApplicationReadmePatch,
    ) -> models::ApplicationReadme;

    /// Finds resources of the application by their names. Returns the id, name and type of each.
    #[get("/search", scopes = APPLICATION_READ)]
    fn search(
        &self,
        /// Part of the name to search for.
        #[query]
        filter: String,
    ) -> models::ApplicationSearchResult;
}

/// The applications that the caller has access to.
///
/// ```no_run
/// use losant::models::ApplicationPost;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let mut applications = client.applications().get().org_id("575ed6e87ae143cd83dc4aa8").items();
/// while let Some(application) = applications.try_next().await? {
///     println!("{} {}", application.id, application.name);
/// }
///
/// let post = ApplicationPost::new("Pumps").org_id("575ed6e87ae143cd83dc4aa8");
/// println!("created {}", client.applications().post(post).await?.id);
/// # Ok(()) }
/// ```
#[losant_resource(path = "/applications", parent = Client, errors(400))]
pub trait Applications {
    /// Returns the applications that the caller has access to, in pages.
    #[get(
        scopes = ORG_READ_CLI,
        sorted(models::ApplicationsSortField, "name"),
        paged,
        filtered(models::ApplicationsFilterField)
    )]
    fn get(
        &self,
        /// Organization that owns the applications.
        ///
        /// An empty string selects the applications of the current user.
        org_id: Option<String>,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Applications;

    /// Creates an application from a zip file.
    ///
    /// Returns the new application, or the background job if the work is queued.
    ///
    /// ```no_run
    /// use losant::Part;
    /// use losant::api::ApplicationsImportOk;
    ///
    /// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
    /// let bundle = Part::file("pumps.zip").content_type("application/zip");
    /// match client.applications().import().import_bundle(bundle).include_devices(true).await? {
    ///     ApplicationsImportOk::Created(created) => println!("{:?}", created.application),
    ///     other => println!("{other:?}"),
    /// }
    /// # Ok(()) }
    /// ```
    #[post(
        "/import",
        scopes = ORG_WRITE,
        ok(201 = models::ApplicationCreationByTemplateResult, 202 = models::JobEnqueuedResult),
        errors(404, 422 = models::ValidationErrors),
        throttle(1, concurrent, shared = "clones and imports")
    )]
    fn import(
        &self,
        /// Zip file made by an export. `options` can contain its URL instead.
        #[part]
        import_bundle: Option<crate::Part>,
        /// Id of the user or organization that will own the application. Without it, the caller.
        #[part]
        owner_id: Option<String>,
        /// Whether `owner_id` is the id of a user or of an organization.
        #[part(default = "user")]
        owner_type: Option<models::ApplicationOwnerType>,
        /// Whether to import devices.
        #[part]
        include_devices: Option<bool>,
        /// Whether to import the rows of data tables.
        #[part]
        include_data_table_rows: Option<bool>,
        /// Whether to import files.
        #[part]
        include_files: Option<bool>,
        /// Address that is notified when the background job succeeds or fails.
        ///
        /// Without it, the address of the caller.
        #[part]
        email: Option<String>,
        /// URL of the zip file, which kinds of resources to import, and whether to run as a job.
        #[part(json)]
        options: Option<models::ImportNewApplicationOptions>,
    );

    /// Returns the usage of each application in a time range, in pages.
    ///
    /// ```no_run
    /// use losant::QueryTime;
    /// use std::time::Duration;
    ///
    /// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
    /// let month = QueryTime::ago(Duration::from_secs(30 * 24 * 60 * 60));
    /// let mut summaries = client.applications().period_summaries().start(month).items();
    /// while let Some(usage) = summaries.try_next().await? {
    ///     println!("{}: {:?}", usage.name, usage.summary);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        "/periodSummaries",
        scopes = ORG_READ,
        sorted(models::PeriodSummariesSortField, "name"),
        paged,
        filtered(models::PeriodSummariesFilterField)
    )]
    fn period_summaries(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
        /// Whether to return sizes in bytes rather than numbers of payloads.
        #[query(default = "false")]
        as_bytes: Option<bool>,
        /// Whether to include payloads that are not billed.
        #[query(default = "false", before_groups)]
        include_non_billable: Option<bool>,
        /// Organization that owns the applications.
        ///
        /// An empty string selects the applications of the current user.
        org_id: Option<String>,
        /// Comma-separated names of resources to leave out of the summaries.
        exclude: Option<String>,
        /// Comma-separated names of resources to add to the summaries.
        include: Option<String>,
    ) -> models::PeriodSummaries;

    /// Creates an application, empty or from a template, and returns it.
    #[post(scopes = ORG_WRITE, ok(201))]
    fn post(
        &self,
        #[body] application: models::ApplicationPost,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Application;
}
