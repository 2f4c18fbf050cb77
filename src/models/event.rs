//! Events: what happened, how severe it is, and who deals with it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ExportFormat, Moment, SourceType, Tag, advanced_query::advanced_query, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Exceptional occurrence in an application, which people or workflows can acknowledge and resolve.
#[losant_model(response)]
pub struct Event {
    /// Unique identifier; the same as `event_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub event_id: String,
    /// Application that contains the event.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the event was last changed.
    pub last_updated: Option<Timestamp>,
    /// Kind of resource that created the event.
    pub source_type: Option<SourceType>,
    /// Resource that created the event.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// Name of the resource that created the event.
    #[limits(1..=255)]
    pub source_name: Option<String>,
    /// Severity of the event.
    pub level: Option<EventLevel>,
    /// Whether the event is new, acknowledged or resolved.
    pub state: Option<EventState>,
    /// Title of the event.
    #[limits(1..=255)]
    pub subject: Option<String>,
    /// Details for people.
    #[limits(..=32767)]
    pub message: Option<String>,
    /// Any JSON value with structured details.
    pub data: Option<Value>,
    /// Device that the event concerns. Absent if there is none.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Name of the device that the event concerns.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Whether changes of tags are left out of `updates`.
    pub disable_tag_change_tracking: Option<bool>,
    /// Custom metadata of the event, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub event_tags: BTreeMap<String, String>,
    /// History of the event.
    #[limits(..=100)]
    pub updates: Vec<EventUpdate>,
}

edits! {
    Event => EventPatch: state, level, subject, device_id, data, event_tags
}

/// Update of an event. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct EventPatch {
    /// Whether the event is new, acknowledged or resolved.
    pub state: Option<EventState>,
    /// Severity of the event.
    pub level: Option<EventLevel>,
    /// Title of the event.
    #[limits(1..=255)]
    pub subject: Option<String>,
    /// Device that the event concerns. Null removes it.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<Option<String>>,
    /// Remark to record with the update.
    #[limits(..=32767)]
    pub comment: Option<String>,
    /// Any JSON value to record with the update.
    pub data: Option<Value>,
    /// Custom metadata of the event, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub event_tags: Option<BTreeMap<String, String>>,
}

/// Event to create.
#[losant_model(request)]
pub struct EventPost {
    /// Severity of the event.
    pub level: EventLevel,
    /// Whether the event is new, acknowledged or resolved.
    pub state: Option<EventState>,
    /// Title of the event.
    #[limits(1..=255)]
    pub subject: String,
    /// Details for people.
    #[limits(..=32767)]
    pub message: Option<String>,
    /// Any JSON value with structured details.
    pub data: Option<Value>,
    /// Device that the event concerns.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Custom metadata of the event, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub event_tags: Option<BTreeMap<String, String>>,
    /// Time of the occurrence, instead of the current time.
    pub creation_date: Option<Moment>,
    /// Whether changes of tags are left out of the history of the event.
    pub disable_tag_change_tracking: Option<bool>,
}

/// A page of events, with their total number.
pub type Events = Page<Event>;

/// Most severe event in the state `new`, with the number of such events.
#[losant_model(response)]
pub struct EventPlusNewCount {
    /// Most severe new event.
    pub event: Option<Event>,
    /// Number of events in the state `new`.
    pub new_count: Option<i64>,
}

/// Tags that events have.
///
/// No action returns it.
#[losant_model(response)]
pub struct EventTagsSummary {
    /// Keys and values of the tags.
    pub event_tags: Vec<Tag>,
}

/// Result of deleting several events at once.
#[losant_model(response)]
pub struct EventsDeleted {
    /// Number of events that were deleted.
    pub removed: Option<i64>,
}

/// Options for exporting the events of an application.
#[losant_model(request)]
pub struct EventsExport {
    /// Email address to notify when the export completes.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that receives the result of the export.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Condition on the events to export.
    pub query: Option<AdvancedEventQuery>,
    /// File format of the export.
    pub format: Option<ExportFormat>,
    /// Whether the history of each event is left out.
    pub exclude_updates: Option<bool>,
}

/// Entry in the history of an event.
#[losant_model(response)]
pub struct EventUpdate {
    /// Kind of resource that made the update.
    pub source_type: Option<SourceType>,
    /// Resource that made the update.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// Name of the resource that made the update.
    #[limits(1..=255)]
    pub source_name: Option<String>,
    /// When the update was made.
    pub creation_date: Option<Timestamp>,
    /// Remark on the update.
    #[limits(..=32767)]
    pub comment: Option<String>,
    /// Any JSON value that was recorded with the update.
    pub data: Option<Value>,
    /// State of the event after the update.
    pub state: Option<EventState>,
    /// Old and new state; absent if unchanged.
    pub state_change: Option<StateChange>,
    /// Old and new severity; absent if unchanged.
    pub level_change: Option<LevelChange>,
    /// Old and new title; absent if unchanged.
    pub subject_change: Option<SubjectChange>,
    /// Old and new device; absent if unchanged.
    pub device_id_change: Option<DeviceIdChange>,
    /// Old and new values of the changed tags, by tag key.
    #[pattern(keys(patterns::KEY))]
    pub tags_change: BTreeMap<String, TagsChange>,
}

/// Change of the state of an event.
#[losant_model(response)]
pub struct StateChange {
    /// State before the update.
    #[name = "old"]
    pub from: Option<EventState>,
    /// State after the update.
    #[name = "new"]
    pub to: Option<EventState>,
}

/// Change of the severity of an event.
#[losant_model(response)]
pub struct LevelChange {
    /// Severity before the update.
    #[name = "old"]
    pub from: Option<EventLevel>,
    /// Severity after the update.
    #[name = "new"]
    pub to: Option<EventLevel>,
}

/// Change of the title of an event.
#[losant_model(response)]
pub struct SubjectChange {
    /// Title before the update.
    #[name = "old"]
    #[limits(1..=255)]
    pub from: Option<String>,
    /// Title after the update.
    #[name = "new"]
    #[limits(1..=255)]
    pub to: Option<String>,
}

/// Change of the device that an event concerns.
#[losant_model(response)]
pub struct DeviceIdChange {
    /// Id of the device before the update.
    #[name = "old"]
    #[pattern(patterns::OBJECT_ID)]
    pub from: Option<String>,
    /// Name of the device before the update.
    #[limits(1..=255)]
    pub old_device_name: Option<String>,
    /// Id of the device after the update.
    #[name = "new"]
    #[pattern(patterns::OBJECT_ID)]
    pub to: Option<String>,
    /// Name of the device after the update.
    #[limits(1..=255)]
    pub new_device_name: Option<String>,
}

/// Change of one tag of an event.
#[losant_model(response)]
pub struct TagsChange {
    /// Value before the update.
    #[name = "old"]
    #[limits(1..=255)]
    pub from: Option<String>,
    /// Value after the update.
    #[name = "new"]
    #[limits(1..=255)]
    pub to: Option<String>,
}

advanced_query! {
    /// A query that selects events.
    AdvancedEventQuery {
        id: Text = "id",
        creation_date: Time = "creationDate",
        /// When the event was last changed.
        last_updated: Time = "lastUpdated",
        /// Id of what created the event.
        source_id: Text = "sourceId",
        /// Kind of what created the event.
        source_type: Choice<SourceType> = "sourceType",
        /// How severe the event is.
        level: Choice<EventLevel> = "level",
        /// How far the event has been dealt with.
        state: Choice<EventState> = "state",
        /// Subject of the event.
        subject: Text = "subject",
        /// Id of the device that the event is about.
        device_id: Text = "deviceId",
        /// Id of an experience user who has access to the event's device.
        experience_user_id: Id = "experienceUserId",
        /// Id of an experience group that has access to the event's device.
        experience_group_id: Id = "experienceGroupId",
        event_tags: Tags = "eventTags",
    }
}

open_enum! {
    /// Severity of an event.
    pub enum EventLevel {
        /// Lowest severity.
        Info = "info",
        /// Severity between `Info` and `Error`.
        Warning = "warning",
        /// Severity between `Warning` and `Critical`.
        Error = "error",
        /// Highest severity.
        Critical = "critical",
    }
}

open_enum! {
    /// Stage in the life of an event.
    pub enum EventState {
        /// Not yet acknowledged or resolved.
        New = "new",
        /// Noticed, but not yet resolved.
        Acknowledged = "acknowledged",
        /// Dealt with.
        Resolved = "resolved",
    }
}

open_enum! {
    /// Field that a list of events can be filtered by.
    pub enum EventsFilterField {
        /// Title of the event.
        Subject = "subject",
    }
}

open_enum! {
    /// Fields that a list of events can be sorted by.
    pub enum EventsSortField {
        /// Title of the event.
        Subject = "subject",
        Id = "id",
        CreationDate = "creationDate",
        /// When the event was last changed.
        LastUpdated = "lastUpdated",
        /// Severity, from informational to critical.
        Level = "level",
        /// Whether the event is new, acknowledged or resolved.
        State = "state",
        /// Device that the event is about, by id.
        DeviceId = "deviceId",
    }
}
