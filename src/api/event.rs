//! `/applications/{applicationId}/events/{eventId}`, `/applications/{applicationId}/events`: the
//! events of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// An event of an application: a report with a severity and a state.
///
/// ```no_run
/// use losant::models::{EventPatch, EventState};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let event = application.event("575ed0de7ae143cd83dc4aa5");
/// let patch = EventPatch::new().state(EventState::Acknowledged).comment("A technician is on the way.");
/// for update in event.patch(patch).await?.updates {
///     println!("{:?} {:?}", update.source_name, update.comment);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/events/{eventId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Event {
    /// Deletes the event.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the event, with the history of its updates.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Event;

    /// Updates the event and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] event: models::EventPatch) -> models::Event;
}

/// The events of an application, each with a severity and a state.
///
/// ```no_run
/// use losant::models::{EventLevel, EventPost, EventState};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let post = EventPost::new(EventLevel::Critical, "Pump 7 overheats");
/// application.events().post(post.device_id("575ecf887ae143cd83dc4aa2")).await?;
///
/// let mut open = application.events().get().state(EventState::New).items();
/// while let Some(event) = open.try_next().await? {
///     println!("{:?} {:?}", event.level, event.subject);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/applications/{applicationId}/events", parent = Application, errors(404))]
pub trait Events {
    /// Deletes the events that match a query, either at once or in a job.
    #[post(
        "/delete",
        scopes = APPLICATION_READ,
        ok(200 = models::EventsDeleted, 202 = models::JobEnqueuedResult),
        errors(400)
    )]
    fn delete(
        &self,
        /// Conditions that the events must meet. Without them, the events are not filtered.
        #[body]
        query: Option<models::AdvancedEventQuery>,
        /// Email address to notify when the job completes; by default, the current user's.
        email: Option<String>,
        /// URL to call with the result of the job.
        callback_url: Option<String>,
    );

    /// Starts a job that exports the application's events as CSV or JSON.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        errors(400),
        throttle(1, concurrent, per(applicationId))
    )]
    fn export(
        &self,
        /// Query, format and recipients of the export.
        #[body]
        export_data: Option<models::EventsExport>,
    ) -> models::JobEnqueuedResult;

    /// Returns the events of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::EventsSortField, "creationDate", "desc"),
        paged,
        filtered(models::EventsFilterField),
        errors(400)
    )]
    fn get(
        &self,
        /// State that the events must be in.
        state: Option<models::EventState>,
        /// Conditions that the events must meet. They replace the filter and `state`.
        #[query(json)]
        query: Option<models::AdvancedEventQuery>,
    ) -> models::Events;

    /// Returns the most severe of the new events, and the number of new events.
    ///
    /// Of several with the same severity, it is the most recent one.
    #[get("/mostRecentBySeverity", scopes = APPLICATION_READ)]
    fn most_recent_by_severity(
        &self,
        /// Pattern that the subject must match; `*` matches any characters.
        filter: Option<String>,
        /// Conditions that the events must meet. They replace `filter`.
        #[query(json)]
        query: Option<models::AdvancedEventQuery>,
    ) -> models::EventPlusNewCount;

    /// Updates all events that match a filter or query, either at once or in a job.
    #[patch(
        scopes = APPLICATION_WRITE,
        filtered(models::EventsFilterField),
        ok(200 = models::Success, 202 = models::JobEnqueuedResult),
        errors(400)
    )]
    fn patch(
        &self,
        /// State that the events must be in before the update.
        state: Option<models::EventState>,
        /// Conditions that the events must meet. They replace the filter and `state`.
        #[query(json)]
        query: Option<models::AdvancedEventQuery>,
        /// Email address to notify when the job completes; by default, the current user's.
        email: Option<String>,
        /// URL to call with the result of the job.
        callback_url: Option<String>,
        #[body] updates: models::EventPatch,
    );

    /// Creates an event in the application and returns it.
    #[post(
        scopes = APPLICATION_WRITE,
        ok(201),
        errors(400, 429),
        throttle(15, "15s", per(applicationId))
    )]
    fn post(&self, #[body] event: models::EventPost) -> models::Event;
}
