//! What Losant takes and gives of experience endpoints.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{CreatorType, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the method of an experience endpoint can be.
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
    /// What the access of an experience endpoint can be.
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
    /// What the type of an experience endpoint can be.
    pub enum ReplyType {
        /// Page.
        Page = "page",
        /// Redirect.
        Redirect = "redirect",
    }
}

/// An experience endpoint.
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
    /// The path, with its parameters, 1 to 1024 characters.
    pub route: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The HTTP method.
    pub method: Option<ExperienceEndpointMethod>,
    /// Who may call it.
    pub access: Option<EndpointAccess>,
    /// Where the id of the device is found in the request, at most 255 characters.
    pub device_id_template: Option<String>,
    /// Its tags.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// The answer, where no workflow gives one.
    pub static_reply: Option<ExperienceReply>,
    /// The answer to those who may not call it.
    pub unauthorized_reply: Option<ExperienceReply>,
    /// The experience groups.
    pub experience_groups: Option<Vec<ExperienceGroupRef>>,
}

/// A change of an experience endpoint; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceEndpointPatch {
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The path, with its parameters, 1 to 1024 characters.
    pub route: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The HTTP method.
    pub method: Option<ExperienceEndpointMethod>,
    /// Who may call it.
    pub access: Option<EndpointAccess>,
    /// Where the id of the device is found in the request, at most 255 characters.
    pub device_id_template: Option<String>,
    /// Its tags.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// The ids of the experience groups, at most 1000 of them.
    pub experience_group_ids: Option<Vec<String>>,
    /// The answer, where no workflow gives one.
    pub static_reply: Option<Option<ExperienceReply>>,
    /// The answer to those who may not call it.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
}

/// A new experience endpoint.
#[losant_model(request)]
pub struct ExperienceEndpointPost {
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The path, with its parameters, 1 to 1024 characters.
    pub route: String,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The HTTP method.
    pub method: ExperienceEndpointMethod,
    /// Who may call it.
    pub access: Option<EndpointAccess>,
    /// Where the id of the device is found in the request, at most 255 characters.
    pub device_id_template: Option<String>,
    /// Its tags.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// The ids of the experience groups, at most 1000 of them.
    pub experience_group_ids: Option<Vec<String>>,
    /// The answer, where no workflow gives one.
    pub static_reply: Option<Option<ExperienceReply>>,
    /// The answer to those who may not call it.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
}

/// How endpoints were used.
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceEndpointStat>>;

/// Experience endpoints.
pub type ExperienceEndpoints = Page<ExperienceEndpoint>;

/// A fixed answer of an endpoint.
#[losant_model(response)]
pub struct ExperienceReply {
    /// The value.
    pub value: String,
    /// The HTTP status, 100 to 599.
    pub status_code: Option<i64>,
    /// Its kind.
    pub r#type: ReplyType,
}

/// An experience group that may use an endpoint.
#[losant_model(response)]
pub struct ExperienceGroupRef {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The id.
    pub id: String,
    /// The id of the parent.
    pub parent_id: Option<String>,
}

/// How one endpoint was used.
#[losant_model(response)]
pub struct ExperienceEndpointStat {
    /// When it was.
    pub time: Option<Timestamp>,
    /// How many this is.
    pub count: Option<f64>,
}

edits! {
    ExperienceEndpoint => ExperienceEndpointPatch: description, route, enabled, method, access, device_id_template, endpoint_tags, static_reply, unauthorized_reply
}

open_enum! {
    /// What requests to endpoints are counted by.
    pub enum StatGrouping {
        /// The status of the answer.
        StatusCode = "statusCode",
        /// The endpoint.
        EndpointId = "endpointId",
        /// The version of the experience.
        Version = "version",
        /// The domain.
        Domain = "domain",
    }
}
