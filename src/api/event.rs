//! `/applications/{applicationId}/events/{eventId}`, `/applications/{applicationId}/events`: the
//! events of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One event of an application.
#[losant_resource(
    path = "/applications/{applicationId}/events/{eventId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Event {
    /// Delete the event.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the event.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Event;

    /// Change the event.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] event: models::EventPatch) -> models::Event;
}

/// The events of an application.
#[losant_resource(path = "/applications/{applicationId}/events", parent = Application, errors(404))]
pub trait Events {
    /// Delete the events that fit a query, in a job if they are many; all events without one.
    #[post(
        "/delete",
        scopes = APPLICATION_READ,
        ok(200 = models::EventsDeleted, 202 = models::JobEnqueuedResult),
        errors(400)
    )]
    fn delete(
        &self,
        /// What the events must be.
        #[body]
        query: Option<models::AdvancedEventQuery>,
        /// Where to send the result by email; to the caller by default.
        email: Option<String>,
        /// Where to send the result by HTTP.
        callback_url: Option<String>,
    );

    /// Write the events to a file, in a job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        errors(400),
        throttle(1, concurrent, per(applicationId))
    )]
    fn export(
        &self,
        /// Settings of the export.
        #[body]
        export_data: Option<models::EventsExport>,
    ) -> models::JobEnqueuedResult;

    /// List the events.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::EventsSortField, "creationDate", "desc"),
        paged,
        filtered(models::EventsFilterField),
        errors(400)
    )]
    fn get(
        &self,
        /// The state that the events must be in.
        state: Option<models::EventState>,
        /// What the events must be.
        #[query(json)]
        query: Option<models::AdvancedEventQuery>,
    ) -> models::Events;

    /// Read the latest of the gravest new events, and how many are new.
    #[get("/mostRecentBySeverity", scopes = APPLICATION_READ)]
    fn most_recent_by_severity(
        &self,
        /// What the subject must be; `*` stands for any text.
        filter: Option<String>,
        /// What the events must be.
        #[query(json)]
        query: Option<models::AdvancedEventQuery>,
    ) -> models::EventPlusNewCount;

    /// Change the events that fit a query, in a job if they are many.
    #[patch(
        scopes = APPLICATION_WRITE,
        filtered(models::EventsFilterField),
        ok(200 = models::Success, 202 = models::JobEnqueuedResult),
        errors(400)
    )]
    fn patch(
        &self,
        /// The state that the events must be in.
        state: Option<models::EventState>,
        /// What the events must be.
        #[query(json)]
        query: Option<models::AdvancedEventQuery>,
        /// Where to send the result by email; to the caller by default.
        email: Option<String>,
        /// Where to send the result by HTTP.
        callback_url: Option<String>,
        #[body] updates: models::EventPatch,
    );

    /// Create an event.
    #[post(
        scopes = APPLICATION_WRITE,
        ok(201),
        errors(400, 429),
        throttle(15, "15s", per(applicationId))
    )]
    fn post(&self, #[body] event: models::EventPost) -> models::Event;
}
