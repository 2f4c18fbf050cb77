//! `/applications/{applicationId}/experience/endpoints/{experienceEndpointId}`,
//! `/applications/{applicationId}/experience/endpoints`: the endpoints of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One endpoint of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceEndpoint {
    /// Delete the endpoint.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Delete the workflows too that it triggers.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Read the endpoint.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Version to read.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceEndpoint;

    /// List what uses the endpoint.
    #[get("/linkedResources", scopes = APPLICATION_READ)]
    fn linked_resources(
        &self,
        /// Version to read.
        #[query(default = "develop")]
        version: Option<String>,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::ExperienceLinkedResources;

    /// Change the endpoint.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] experience_endpoint: models::ExperienceEndpointPatch,
    ) -> models::ExperienceEndpoint;
}

/// The endpoints of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/endpoints",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceEndpoints {
    /// List the endpoints.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ExperienceEndpointsSortField, "order"),
        filtered(models::ExperienceEndpointsFilterField)
    )]
    fn get(
        &self,
        /// The group that they must belong to.
        experience_group_id: Option<String>,
        /// Count the requests of this many milliseconds up to now too.
        request_count_duration: Option<u64>,
        /// Version to read.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceEndpoints;

    /// Create an endpoint.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_endpoint: models::ExperienceEndpointPost,
    ) -> models::ExperienceEndpoint;

    /// Count the requests to endpoints in a span of time.
    #[get("/stats", scopes = APPLICATION_READ)]
    fn stats(
        &self,
        /// Property to group the counts by.
        #[query(default = "statusCode")]
        stat_grouping: Option<models::StatGrouping>,
        /// Length of the time range, in milliseconds.
        #[query(default = "86400000")]
        duration: Option<u64>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Length of an interval, in milliseconds.
        #[query(default = "3600000")]
        resolution: Option<u64>,
        /// The version that the requests must be to.
        version_filter: Option<String>,
        /// The domain that the requests must be to.
        domain_filter: Option<String>,
        /// The status that the answers must have.
        status_code_filter: Option<String>,
        /// The endpoint that the requests must be to.
        endpoint_id_filter: Option<String>,
    ) -> models::ExperienceEndpointStats;
}
