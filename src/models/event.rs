//! What Losant takes and gives of events.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, ExportFormat, Moment, Tag, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the source type of an event can be.
    pub enum SourceType {
        /// Workflow.
        Flow = "flow",
        /// User.
        User = "user",
        /// Device.
        Device = "device",
        /// API token.
        ApiToken = "apiToken",
        /// Experience user.
        ExperienceUser = "experienceUser",
        /// Public.
        Public = "public",
        /// Notebook.
        Notebook = "notebook",
    }
}

open_enum! {
    /// What the level of an event can be.
    pub enum EventLevel {
        /// Info.
        Info = "info",
        /// Warning.
        Warning = "warning",
        /// Error.
        Error = "error",
        /// Critical.
        Critical = "critical",
    }
}

open_enum! {
    /// What the state of an event can be.
    pub enum EventState {
        /// New.
        New = "new",
        /// Acknowledged.
        Acknowledged = "acknowledged",
        /// Resolved.
        Resolved = "resolved",
    }
}

/// An event.
#[losant_model(response)]
pub struct Event {
    /// The id.
    pub id: String,
    /// The id of the event.
    pub event_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// The name of the source, 1 to 255 characters.
    pub source_name: Option<String>,
    /// How severe it is.
    pub level: Option<EventLevel>,
    /// Its state.
    pub state: Option<EventState>,
    /// What it is about, 1 to 255 characters.
    pub subject: Option<String>,
    /// What happened, in words, at most 32767 characters.
    pub message: Option<String>,
    /// The values, by attribute.
    pub data: Option<Value>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// Whether changes of tags are not recorded.
    pub disable_tag_change_tracking: Option<bool>,
    /// Its tags.
    pub event_tags: Option<BTreeMap<String, String>>,
    /// The updates, at most 100 of them.
    pub updates: Option<Vec<EventUpdate>>,
}

/// A change of an event; what is not set stays as it is.
#[losant_model(patch)]
pub struct EventPatch {
    /// Its state.
    pub state: Option<EventState>,
    /// How severe it is.
    pub level: Option<EventLevel>,
    /// What it is about, 1 to 255 characters.
    pub subject: Option<String>,
    /// The id of the device.
    pub device_id: Option<Option<String>>,
    /// What there is to say of it, at most 32767 characters.
    pub comment: Option<String>,
    /// The values, by attribute.
    pub data: Option<Value>,
    /// Its tags.
    pub event_tags: Option<BTreeMap<String, String>>,
}

/// An event plus new count.
#[losant_model(response)]
pub struct EventPlusNewCount {
    /// The event.
    pub event: Option<Event>,
    /// How many news there are.
    pub new_count: Option<i64>,
}

/// A new event.
#[losant_model(request)]
pub struct EventPost {
    /// How severe it is.
    pub level: EventLevel,
    /// Its state.
    pub state: Option<EventState>,
    /// What it is about, 1 to 255 characters.
    pub subject: String,
    /// What happened, in words, at most 32767 characters.
    pub message: Option<String>,
    /// The values, by attribute.
    pub data: Option<Value>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// Its tags.
    pub event_tags: Option<BTreeMap<String, String>>,
    /// When it was created.
    pub creation_date: Option<Moment>,
    /// Whether changes of tags are not recorded.
    pub disable_tag_change_tracking: Option<bool>,
}

/// An event tags summary.
#[losant_model(response)]
pub struct EventTagsSummary {
    /// Its tags.
    pub event_tags: Option<Vec<Tag>>,
}

/// Events.
pub type Events = Page<Event>;

/// An events deleted.
#[losant_model(response)]
pub struct EventsDeleted {
    /// How many were removed.
    pub removed: Option<f64>,
}

/// What to export of events, and where to.
#[losant_model(request)]
pub struct EventsExport {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// The format of the file.
    pub format: Option<ExportFormat>,
    /// Whether updates are left out.
    pub exclude_updates: Option<bool>,
}

/// An event update.
#[losant_model(response)]
pub struct EventUpdate {
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// The name of the source, 1 to 255 characters.
    pub source_name: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// What there is to say of it, at most 32767 characters.
    pub comment: Option<String>,
    /// The values, by attribute.
    pub data: Option<Value>,
    /// Its state.
    pub state: Option<EventState>,
    /// The state change.
    pub state_change: Option<StateChange>,
    /// The level change.
    pub level_change: Option<LevelChange>,
    /// The subject change.
    pub subject_change: Option<SubjectChange>,
    /// The device id change.
    pub device_id_change: Option<DeviceIdChange>,
    /// The tags change.
    pub tags_change: Option<BTreeMap<String, TagsChange>>,
}

/// A change of an event's state.
#[losant_model(response)]
pub struct StateChange {
    /// What it was.
    #[name = "old"]
    pub from: Option<EventState>,
    /// What it is now.
    #[name = "new"]
    pub to: Option<EventState>,
}

/// A change of an event's level.
#[losant_model(response)]
pub struct LevelChange {
    /// What it was.
    #[name = "old"]
    pub from: Option<EventLevel>,
    /// What it is now.
    #[name = "new"]
    pub to: Option<EventLevel>,
}

/// A change of an event's subject.
#[losant_model(response)]
pub struct SubjectChange {
    /// What it was, 1 to 255 characters.
    #[name = "old"]
    pub from: Option<String>,
    /// What it is now, 1 to 255 characters.
    #[name = "new"]
    pub to: Option<String>,
}

/// A change of the device an event is about.
#[losant_model(response)]
pub struct DeviceIdChange {
    /// What it was.
    #[name = "old"]
    pub from: Option<String>,
    /// The name of the old device, 1 to 255 characters.
    pub old_device_name: Option<String>,
    /// What it is now.
    #[name = "new"]
    pub to: Option<String>,
    /// The name of the new device, 1 to 255 characters.
    pub new_device_name: Option<String>,
}

/// A change of an event's tags.
#[losant_model(response)]
pub struct TagsChange {
    /// What it was, 1 to 255 characters.
    #[name = "old"]
    pub from: Option<String>,
    /// What it is now, 1 to 255 characters.
    #[name = "new"]
    pub to: Option<String>,
}

edits! {
    Event => EventPatch: state, level, subject, device_id, data, event_tags
}
