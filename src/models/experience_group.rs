//! What Losant takes and gives of experience groups.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{Tag, edit::edits};
use crate::{Page, losant_model};

/// An experience group.
#[losant_model(response)]
pub struct ExperienceGroup {
    /// The id.
    pub id: String,
    /// The id of the experience group.
    pub experience_group_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The ids of the experience users, at most 1000 of them.
    pub experience_user_ids: Option<Vec<String>>,
    /// The ids of the experience endpoints, at most 1000 of them.
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Its tags.
    pub group_tags: Option<BTreeMap<String, String>>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that it has, as a query, at most 8192 characters.
    pub device_query_json: Option<Value>,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// The ids of the ancestors, at most 1000 of them.
    pub ancestor_ids: Option<Vec<String>>,
    /// How many direct devices there are.
    pub direct_device_count: Option<f64>,
    /// How many total devices there are.
    pub total_device_count: Option<f64>,
}

/// A change of an experience group; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceGroupPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The ids of the experience users, at most 1000 of them.
    pub experience_user_ids: Option<Vec<String>>,
    /// The ids of the experience endpoints, at most 1000 of them.
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Its tags.
    pub group_tags: Option<BTreeMap<String, String>>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that it has, as a query, at most 8192 characters.
    pub device_query_json: Option<Option<Value>>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
}

/// A new experience group.
#[losant_model(request)]
pub struct ExperienceGroupPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The ids of the experience users, at most 1000 of them.
    pub experience_user_ids: Option<Vec<String>>,
    /// The ids of the experience endpoints, at most 1000 of them.
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Its tags.
    pub group_tags: Option<BTreeMap<String, String>>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that it has, as a query, at most 8192 characters.
    pub device_query_json: Option<Option<Value>>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
}

/// Experience groups.
pub type ExperienceGroups = Page<ExperienceGroup>;

edits! {
    ExperienceGroup => ExperienceGroupPatch: name, description, experience_user_ids, experience_endpoint_ids, group_tags, device_ids, device_tags, device_query_json, parent_id
}
