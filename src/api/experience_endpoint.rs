//! `/applications/{applicationId}/experience/endpoints/{experienceEndpointId}`,
//! `/applications/{applicationId}/experience/endpoints`: the endpoints of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// An HTTP endpoint of an experience, which triggers workflows or sends a static reply.
///
/// ```no_run
/// use losant::models::{EndpointAccess, ExperienceEndpointPatch};
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let pumps = experience.endpoint("58a3b7e27ae143cd83dc4b09");
/// pumps.patch(ExperienceEndpointPatch::new().access(EndpointAccess::Authenticated)).await?;
///
/// let linked = pumps.linked_resources().version("v1.0").await?;
/// for flow in linked.flows {
///     println!("triggers {}", flow.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceEndpoint {
    /// Deletes the endpoint, and on request the workflows that use it.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Whether to also delete the workflows that use the endpoint.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Returns the endpoint, with its method, route and access rule.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Experience version to take the endpoint from.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceEndpoint;

    /// Returns the resources that are linked to the endpoint, such as workflows and views.
    #[get("/linkedResources", scopes = APPLICATION_READ)]
    fn linked_resources(
        &self,
        /// Experience version to search.
        #[query(default = "develop")]
        version: Option<String>,
        /// Whether to include the details of custom nodes that the workflows use.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::ExperienceLinkedResources;

    /// Updates the endpoint and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] experience_endpoint: models::ExperienceEndpointPatch,
    ) -> models::ExperienceEndpoint;
}

/// The HTTP endpoints of an experience.
///
/// ```no_run
/// use losant::models::{EndpointAccess, ExperienceEndpointMethod, ExperienceEndpointPost};
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let post = ExperienceEndpointPost::new("/pumps/{pumpId}", ExperienceEndpointMethod::Get)
///     .access(EndpointAccess::Public);
/// experience.endpoints().post(post).await?;
///
/// for (status, counts) in experience.endpoints().stats().await? {
///     println!("{status}: {:?} requests in the last hour", counts.last().and_then(|last| last.count));
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/endpoints",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceEndpoints {
    /// Returns all endpoints of an experience version.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ExperienceEndpointsSortField, "order"),
        filtered(models::ExperienceEndpointsFilterField)
    )]
    fn get(
        &self,
        /// Experience group that the endpoints must belong to.
        experience_group_id: Option<String>,
        /// Length of the period up to now for which to count the requests of each endpoint, in
        /// milliseconds.
        ///
        /// Without it, no counts are returned.
        request_count_duration: Option<u64>,
        /// Experience version to take the endpoints from.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceEndpoints;

    /// Creates an endpoint in the `develop` version and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_endpoint: models::ExperienceEndpointPost,
    ) -> models::ExperienceEndpoint;

    /// Returns the number of requests to the endpoints in each interval of a time range.
    #[get("/stats", scopes = APPLICATION_READ)]
    fn stats(
        &self,
        /// Property to group the counts by.
        #[query(default = "statusCode")]
        stat_grouping: Option<models::StatGrouping>,
        /// Length of the time range, in milliseconds.
        #[query(default = "86400000")]
        duration: Option<u64>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Length of each interval, in milliseconds.
        #[query(default = "3600000")]
        resolution: Option<u64>,
        /// Experience version that the requests must have been sent to.
        version_filter: Option<String>,
        /// Domain or slug that the requests must have been sent to.
        domain_filter: Option<String>,
        /// HTTP status that the responses must have, such as `200`.
        status_code_filter: Option<String>,
        /// Id of the endpoint that the requests must have been sent to.
        endpoint_id_filter: Option<String>,
    ) -> models::ExperienceEndpointStats;
}
