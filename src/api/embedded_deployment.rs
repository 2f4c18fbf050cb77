//! `/applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}`,
//! `/applications/{applicationId}/embedded/deployments`: the embedded deployments of an
//! application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// The deployment of embedded workflows to one embedded device.
///
/// ```no_run
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let deployment = application.embedded_deployment("61f2d3b47ae143cd83dc4b07").get().await?;
/// for (flow, versions) in deployment.flows {
///     println!("{flow}: {:?}, wants {:?}", versions.current_version, versions.desired_version);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}",
    parent = Application,
    errors(400, 404)
)]
pub trait EmbeddedDeployment {
    /// Returns the deployment, with the current and the desired version of its compiled bundle.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::EmbeddedDeployment;
}

/// The deployments of embedded workflows to the embedded devices of an application.
///
/// ```no_run
/// use losant::models::EmbeddedDeploymentReplace;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let flow = "575ed18f7ae143cd83dc4aa6";
/// let replace = EmbeddedDeploymentReplace::new(flow, "v1.3", "v1.4");
/// application.embedded_deployments().replace(replace).await?;
///
/// let mut deployments = application.embedded_deployments().get().flow_id(flow).items();
/// while let Some(deployment) = deployments.try_next().await? {
///     println!("{:?} {:?}", deployment.device_name, deployment.current_bundle_version);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/embedded/deployments",
    parent = Application,
    errors(400, 404)
)]
pub trait EmbeddedDeployments {
    /// Exports the compiled WebAssembly files of a current deployment, in a background job.
    #[post("/export", scopes = APPLICATION_READ, ok(202), throttle(1, "5m", per(applicationId)))]
    fn export(
        &self,
        /// Deployment or device to export, and settings of the compiler.
        #[body]
        options: Option<models::EmbeddedDeploymentExport>,
    ) -> models::JobEnqueuedResult;

    /// Returns the embedded deployments of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::EmbeddedDeploymentsSortField, "lastUpdated", "desc"),
        paged(per_page = 1000)
    )]
    fn get(
        &self,
        /// Device whose deployments to return.
        device_id: Option<String>,
        /// Workflow version that a deployment currently has or should have.
        version: Option<String>,
        /// Workflow whose deployments to return.
        flow_id: Option<String>,
    ) -> models::EmbeddedDeployments;

    /// Schedules the deployment of an embedded workflow version to devices, or the removal of the
    /// workflow.
    #[post("/release", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn release(&self, #[body] deployment: models::EmbeddedDeploymentRelease) -> models::Success;

    /// Schedules the removal of one embedded workflow from one device, all workflows from a device,
    /// or a workflow from all devices.
    #[post("/remove", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn remove(&self, #[body] deployment: models::EmbeddedDeploymentRemove) -> models::Success;

    /// Schedules the replacement of an embedded workflow version with another one, or its removal,
    /// on all devices that have it.
    #[post("/replace", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn replace(&self, #[body] deployment: models::EmbeddedDeploymentReplace) -> models::Success;
}
