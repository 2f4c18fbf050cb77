//! HTTP routes of experiences, their replies and statistics.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{CreatorType, ExperienceGroupRef, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

/// HTTP endpoint of an experience, which starts workflows or sends a fixed reply.
#[losant_model(response)]
pub struct ExperienceEndpoint {
    /// Unique identifier; the same as `experience_endpoint_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_endpoint_id: String,
    /// Application that contains the endpoint.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the endpoint was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that created the endpoint.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
    /// Explanation for people. Experience users never see it.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Path that requests must match, such as `/devices/{deviceId}`.
    #[limits(1..=1024)]
    pub route: Option<String>,
    /// Whether the endpoint accepts requests.
    pub enabled: Option<bool>,
    /// HTTP method that requests must have.
    pub method: Option<ExperienceEndpointMethod>,
    /// Callers that the endpoint accepts.
    pub access: Option<EndpointAccess>,
    /// Template of the id of the device to check access by.
    ///
    /// For example `{{request.params.deviceId}}`. Required for [`EndpointAccess::Device`].
    #[limits(..=255)]
    pub device_id_template: Option<String>,
    /// Custom metadata of the endpoint, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub endpoint_tags: BTreeMap<String, String>,
    /// Reply to permitted requests. It takes precedence over the replies of workflows.
    pub static_reply: Option<ExperienceReply>,
    /// Reply to requests that `access` denies. If absent, the one of the experience version
    /// applies.
    pub unauthorized_reply: Option<ExperienceReply>,
    /// Groups whose members can call the endpoint.
    pub experience_groups: Vec<ExperienceGroupRef>,
}

edits! {
    ExperienceEndpoint => ExperienceEndpointPatch: description, route, enabled, method, access, device_id_template, endpoint_tags, static_reply, unauthorized_reply
}

/// Changes to an endpoint. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceEndpointPatch {
    /// Explanation for people. Experience users never see it.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Path that requests must match, such as `/devices/{deviceId}`.
    #[limits(1..=1024)]
    pub route: Option<String>,
    /// Whether the endpoint accepts requests.
    pub enabled: Option<bool>,
    /// HTTP method that requests must have.
    pub method: Option<ExperienceEndpointMethod>,
    /// Callers that the endpoint accepts.
    pub access: Option<EndpointAccess>,
    /// Template of the id of the device to check access by.
    ///
    /// For example `{{request.params.deviceId}}`. Required for [`EndpointAccess::Device`].
    #[limits(..=255)]
    pub device_id_template: Option<String>,
    /// Custom metadata of the endpoint, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// Groups whose members can call the endpoint.
    ///
    /// Required for [`EndpointAccess::Group`].
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_group_ids: Option<Vec<String>>,
    /// Reply to permitted requests. Null leaves the reply to workflows.
    pub static_reply: Option<Option<ExperienceReply>>,
    /// Reply to requests that `access` denies. Null selects the one of the experience version.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
}

/// Endpoint to create, in the develop version of an experience.
#[losant_model(request)]
pub struct ExperienceEndpointPost {
    /// Explanation for people. Experience users never see it.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Path that requests must match, such as `/devices/{deviceId}`.
    #[limits(1..=1024)]
    pub route: String,
    /// Whether the endpoint accepts requests.
    pub enabled: Option<bool>,
    /// HTTP method that requests must have.
    pub method: ExperienceEndpointMethod,
    /// Callers that the endpoint accepts.
    pub access: Option<EndpointAccess>,
    /// Template of the id of the device to check access by.
    ///
    /// For example `{{request.params.deviceId}}`. Required for [`EndpointAccess::Device`].
    #[limits(..=255)]
    pub device_id_template: Option<String>,
    /// Custom metadata of the endpoint, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// Groups whose members can call the endpoint.
    ///
    /// Required for [`EndpointAccess::Group`].
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_group_ids: Option<Vec<String>>,
    /// Reply to permitted requests. It takes precedence over the replies of workflows.
    pub static_reply: Option<Option<ExperienceReply>>,
    /// Reply to requests that `access` denies. If absent, the one of the experience version
    /// applies.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
}

/// All endpoints of an experience, in a single page.
pub type ExperienceEndpoints = Page<ExperienceEndpoint>;

/// Numbers of requests over time, by the value of the chosen [`StatGrouping`].
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceEndpointStat>>;

/// Fixed reply to a request.
#[losant_model(request, response)]
pub struct ExperienceReply {
    /// Id of the view to render, or URL to redirect to, depending on `type`.
    pub value: String,
    /// HTTP status of the response.
    #[limits(100..=599)]
    pub status_code: Option<i64>,
    /// Form of the reply.
    pub r#type: ReplyType,
}

/// Number of requests in one interval of time.
#[losant_model(response)]
pub struct ExperienceEndpointStat {
    /// Timestamp of the interval.
    pub time: Option<Timestamp>,
    /// Number of requests.
    pub count: Option<i64>,
}

open_enum! {
    /// HTTP method that an endpoint accepts.
    pub enum ExperienceEndpointMethod {
        /// HTTP `DELETE`.
        Delete = "delete",
        /// HTTP `GET`.
        Get = "get",
        /// HTTP `OPTIONS`, which browsers send before cross-origin requests.
        Options = "options",
        /// HTTP `PATCH`.
        Patch = "patch",
        /// HTTP `POST`.
        Post = "post",
        /// HTTP `PUT`.
        Put = "put",
    }
}

open_enum! {
    /// Callers that an endpoint accepts.
    pub enum EndpointAccess {
        /// Anyone, without signing in.
        Public = "public",
        /// Every experience user who is signed in.
        Authenticated = "authenticated",
        /// Members of the groups of the endpoint, or of their ancestors.
        Group = "group",
        /// Members of groups that are associated with the device of `device_id_template`.
        Device = "device",
    }
}

open_enum! {
    /// Form of a fixed reply.
    pub enum ReplyType {
        /// Renders an experience view.
        Page = "page",
        /// Sends the client to another URL.
        Redirect = "redirect",
    }
}

open_enum! {
    /// Property that requests to endpoints are counted by.
    pub enum StatGrouping {
        /// HTTP status of the response.
        StatusCode = "statusCode",
        /// Endpoint that received the request.
        EndpointId = "endpointId",
        /// Experience version that served the request.
        Version = "version",
        /// Domain or slug that received the request.
        Domain = "domain",
    }
}

open_enum! {
    /// Fields that a list of experience endpoints can be filtered by.
    pub enum ExperienceEndpointsFilterField {
        /// HTTP method that the endpoint accepts, such as `get`.
        Method = "method",
        /// Path pattern that the endpoint matches.
        Route = "route",
    }
}

open_enum! {
    /// Fields that a list of experience endpoints can be sorted by.
    pub enum ExperienceEndpointsSortField {
        /// Position in the order in which routes are matched.
        Order = "order",
        /// HTTP method that the endpoint accepts.
        Method = "method",
        /// Path pattern that the endpoint matches.
        Route = "route",
        Id = "id",
        CreationDate = "creationDate",
        /// Number of requests that the endpoint has received.
        RequestCount = "requestCount",
        /// When the endpoint was last changed.
        LastUpdated = "lastUpdated",
    }
}
