//! `/applications/{applicationId}/edge/deployments/{edgeDeploymentId}`,
//! `/applications/{applicationId}/edge/deployments`: the edge deployments of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A deployment of one edge workflow to one edge compute device.
///
/// ```no_run
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let deployment = application.edge_deployment("5a0ca8ec7ae143cd83dc4b06").get().await?;
/// if deployment.current_version != deployment.desired_version {
///     println!("{:?} waits for {:?}", deployment.device_name, deployment.desired_version);
///     println!("{:?}", deployment.logs);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/edge/deployments/{edgeDeploymentId}",
    parent = Application,
    errors(400, 404)
)]
pub trait EdgeDeployment {
    /// Returns the deployment, with the current and the desired version of the workflow.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::EdgeDeployment;
}

/// The deployments of edge workflows to the edge compute devices of an application.
///
/// ```no_run
/// use losant::models::EdgeDeploymentRelease;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let release = EdgeDeploymentRelease::new("575ed18f7ae143cd83dc4aa6", "v1.4")
///     .device_tags([("site", "north")]);
/// application.edge_deployments().release(release).await?;
///
/// let mut deployments = application.edge_deployments().get().version("v1.4").items();
/// while let Some(deployment) = deployments.try_next().await? {
///     println!("{:?} has {:?}", deployment.device_name, deployment.current_version);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/edge/deployments",
    parent = Application,
    errors(400, 404)
)]
pub trait EdgeDeployments {
    /// Returns the edge deployments of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::EdgeDeploymentsSortField, "lastUpdated"),
        paged
    )]
    fn get(
        &self,
        /// Device whose deployments to return.
        device_id: Option<String>,
        /// Workflow version that a deployment currently has or should have.
        version: Option<String>,
        /// Whether to omit deployments with neither a current nor a desired version.
        filter_empty: Option<bool>,
        /// Workflow whose deployments to return.
        flow_id: Option<String>,
    ) -> models::EdgeDeployments;

    /// Schedules the deployment of an edge workflow version to devices, or the removal of the
    /// workflow.
    #[post("/release", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn release(&self, #[body] deployment: models::EdgeDeploymentRelease) -> models::Success;

    /// Schedules the removal of one edge workflow from one device, all workflows from a device, or
    /// a workflow from all devices.
    #[post("/remove", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn remove(&self, #[body] deployment: models::EdgeDeploymentRemove) -> models::Success;

    /// Schedules the replacement of an edge workflow version with another one, or its removal, on
    /// all devices that have it.
    #[post("/replace", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn replace(&self, #[body] deployment: models::EdgeDeploymentReplace) -> models::Success;
}
