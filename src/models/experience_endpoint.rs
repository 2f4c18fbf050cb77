//! The documents of experience endpoint.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::CreatorType;
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `method` in an experience endpoint.
    pub enum ExperienceEndpointMethod {
        /// Delete.
        Delete = "delete",
        /// Get.
        Get = "get",
        /// Options.
        Options = "options",
        /// Patch.
        Patch = "patch",
        /// Post.
        Post = "post",
        /// Put.
        Put = "put",
    }
}

open_enum! {
    /// The values of `access` in an experience endpoint.
    pub enum EndpointAccess {
        /// Public.
        Public = "public",
        /// Authenticated.
        Authenticated = "authenticated",
        /// Group.
        Group = "group",
        /// Device.
        Device = "device",
    }
}

open_enum! {
    /// The values of `type` in an experience endpoint.
    pub enum ReplyType {
        /// Page.
        Page = "page",
        /// Redirect.
        Redirect = "redirect",
    }
}

/// Experience endpoint.
#[losant_model(response)]
pub struct ExperienceEndpoint {
    /// The id.
    pub id: String,
    /// The id of the experience endpoint.
    pub experience_endpoint_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The route, 1 to 1024 characters.
    pub route: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The method.
    pub method: Option<ExperienceEndpointMethod>,
    /// The access.
    pub access: Option<EndpointAccess>,
    /// The device id template, at most 255 characters.
    pub device_id_template: Option<String>,
    /// The endpoint tags.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// The static reply.
    pub static_reply: Option<ExperienceReply>,
    /// The unauthorized reply.
    pub unauthorized_reply: Option<ExperienceReply>,
    /// The experience groups.
    pub experience_groups: Option<Vec<ExperienceGroupRef>>,
}

/// A change of an experience endpoint; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceEndpointPatch {
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The route, 1 to 1024 characters.
    pub route: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The method.
    pub method: Option<ExperienceEndpointMethod>,
    /// The access.
    pub access: Option<EndpointAccess>,
    /// The device id template, at most 255 characters.
    pub device_id_template: Option<String>,
    /// The endpoint tags.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// The ids of the experience groups, at most 1000 of them.
    pub experience_group_ids: Option<Vec<String>>,
    /// The static reply.
    pub static_reply: Option<Option<ExperienceReply>>,
    /// The unauthorized reply.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
}

/// What makes an experience endpoint.
#[losant_model(request)]
pub struct ExperienceEndpointPost {
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The route, 1 to 1024 characters.
    pub route: String,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The method.
    pub method: ExperienceEndpointMethod,
    /// The access.
    pub access: Option<EndpointAccess>,
    /// The device id template, at most 255 characters.
    pub device_id_template: Option<String>,
    /// The endpoint tags.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// The ids of the experience groups, at most 1000 of them.
    pub experience_group_ids: Option<Vec<String>>,
    /// The static reply.
    pub static_reply: Option<Option<ExperienceReply>>,
    /// The unauthorized reply.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
}

/// Experience endpoint stats.
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceEndpointStat>>;

/// Experience endpoints.
pub type ExperienceEndpoints = Page<ExperienceEndpoint>;

/// Experience reply.
#[losant_model(response)]
pub struct ExperienceReply {
    /// The value.
    pub value: String,
    /// The HTTP status, 100 to 599.
    pub status_code: Option<i64>,
    /// Its kind.
    pub r#type: ReplyType,
}

/// Experience group ref.
#[losant_model(response)]
pub struct ExperienceGroupRef {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The id.
    pub id: String,
    /// The id of the parent.
    pub parent_id: Option<String>,
}

/// Experience endpoint stat.
#[losant_model(response)]
pub struct ExperienceEndpointStat {
    /// When it was.
    pub time: Option<Timestamp>,
    /// How many this is.
    pub count: Option<f64>,
}
