//! `/applications/{applicationId}`: an application. So far its streams and archives.

use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{Client, losant_resource, models};

/// One application.
#[losant_resource(path = "/applications/{applicationId}", parent = Client, errors(400, 404))]
pub trait Application {
    /// Write the data of a day to the application's archive, in a job.
    #[get("/archiveData", scopes = APPLICATION_WRITE, ok(202), retry = "never")]
    fn archive_data(
        &self,
        /// A moment of the day to archive.
        #[query]
        date: crate::When,
    ) -> models::JobEnqueuedResult;

    /// Write all data that is not archived yet to the application's archive, in a job.
    #[get("/backfillArchiveData", scopes = APPLICATION_WRITE, ok(202), retry = "never")]
    fn backfill_archive_data(&self) -> models::JobEnqueuedResult;

    /// Write all data tables to the application's archive, in a job.
    #[get("/fullDataTablesArchive", scopes = APPLICATION_WRITE, ok(202), retry = "never")]
    fn full_data_tables_archive(&self) -> models::JobEnqueuedResult;

    /// Write all events to the application's archive, in a job.
    #[get("/fullEventsArchive", scopes = APPLICATION_WRITE, ok(202), retry = "never")]
    fn full_events_archive(&self) -> models::JobEnqueuedResult;

    /// Follow the messages of an MQTT topic.
    #[get(
        "/mqttSubscriptionStream",
        scopes = APPLICATION_READ,
        events("mqttMessage" = models::MqttMessage)
    )]
    fn mqtt_subscription_stream(
        &self,
        /// How often the server shows that it is there, in seconds: 2 by default.
        keep_alive_interval: Option<u64>,
        /// The topic to follow, which may hold wildcards.
        #[query]
        topic: String,
    );
}
