//! Groups of experience users.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    NameFilterField, NamedSortField, TagFilter, advanced_query::advanced_query, edit::edits,
    patterns,
};
use crate::{Page, losant_model};

/// Group of experience users, which decides the devices and endpoints that they can access.
#[losant_model(response)]
pub struct ExperienceGroup {
    /// Unique identifier; the same as `experience_group_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_group_id: String,
    /// Application that contains the group.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the group was last changed.
    pub last_updated: Option<Timestamp>,
    /// Name shown to people. It has no other effect.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Ids of the members.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_user_ids: Vec<String>,
    /// Endpoints that the members can call.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_endpoint_ids: Vec<String>,
    /// Custom metadata of the group, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub group_tags: BTreeMap<String, String>,
    /// Devices associated with the group by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Vec<String>,
    /// Tags that select more devices.
    #[limits(..=100)]
    pub device_tags: Vec<TagFilter>,
    /// Advanced query that selects devices, as a JSON string, at most 8192 characters.
    pub device_query_json: Option<Value>,
    /// Group above this one. Its members count as members of this group too.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Parent group and the groups above it.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub ancestor_ids: Vec<String>,
    /// Number of devices associated with the group itself.
    ///
    /// Only present if the request asks for it.
    pub direct_device_count: Option<i64>,
    /// Number of devices associated with the group or its descendants.
    ///
    /// Only present if the request asks for it.
    pub total_device_count: Option<i64>,
}

edits! {
    ExperienceGroup => ExperienceGroupPatch: name, description, experience_user_ids, experience_endpoint_ids, group_tags, device_ids, device_tags, device_query_json, parent_id
}

/// Changes to an experience group. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceGroupPatch {
    /// Name shown to people. It has no other effect.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Ids of the members.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_user_ids: Option<Vec<String>>,
    /// Endpoints that the members can call.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Custom metadata of the group, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub group_tags: Option<BTreeMap<String, String>>,
    /// Devices to associate with the group by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags that select more devices.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Advanced query that selects devices, as a JSON string, at most 8192 characters.
    ///
    /// Null removes it.
    pub device_query_json: Option<Option<Value>>,
    /// Group above this one. Its members count as members of this group too.
    ///
    /// Null moves the group to the top level.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
}

/// Experience group to create.
#[losant_model(request)]
pub struct ExperienceGroupPost {
    /// Name shown to people. It has no other effect.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Ids of the members.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_user_ids: Option<Vec<String>>,
    /// Endpoints that the members can call.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_endpoint_ids: Option<Vec<String>>,
    /// Custom metadata of the group, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub group_tags: Option<BTreeMap<String, String>>,
    /// Devices to associate with the group by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags that select more devices.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Advanced query that selects devices, as a JSON string, at most 8192 characters.
    pub device_query_json: Option<Option<Value>>,
    /// Group above this one. Its members count as members of this group too.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
}

/// A page of experience groups, with their total number.
pub type ExperienceGroups = Page<ExperienceGroup>;

/// Group that an endpoint or an experience user belongs to.
#[losant_model(response)]
pub struct ExperienceGroupRef {
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Unique identifier of the group.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Group above this one; absent at the top level.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
}

advanced_query! {
    /// A query that selects experience groups.
    AdvancedExperienceGroupQuery {
        id: Id = "id",
        creation_date: Time = "creationDate",
        /// When the group was last changed.
        last_updated: Time = "lastUpdated",
        name: Text = "name",
        /// Id of the group that the group is directly in.
        parent_id: Id = "parentId",
        /// Id of a group that the group is in, at any depth.
        ancestor_id: Id = "ancestorId",
        group_tags: Tags = "groupTags",
        /// Id of a user in the group.
        experience_user_id: Id = "experienceUserId",
        /// Id of an endpoint that the group has access to.
        experience_endpoint_id: Id = "experienceEndpointId",
    }
}

/// Field that a list of experience groups can be filtered by.
pub type ExperienceGroupsFilterField = NameFilterField;

/// Fields that a list of experience groups can be sorted by.
pub type ExperienceGroupsSortField = NamedSortField;
