//! `/applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}`,
//! `/applications/{applicationId}/embedded/deployments`: the embedded deployments of an
//! application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One embedded deployment of an application.
#[losant_resource(
    path = "/applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}",
    parent = Application,
    errors(400, 404)
)]
pub trait EmbeddedDeployment {
    /// Read the embedded deployment.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::EmbeddedDeployment;
}

/// The embedded deployments of an application.
#[losant_resource(
    path = "/applications/{applicationId}/embedded/deployments",
    parent = Application,
    errors(400, 404)
)]
pub trait EmbeddedDeployments {
    /// Compile the workflows of an embedded device, in a job.
    #[post("/export", scopes = APPLICATION_READ, ok(202), throttle(1, "5m", per(applicationId)))]
    fn export(
        &self,
        /// Settings of the export.
        #[body]
        options: Option<models::EmbeddedDeploymentExport>,
    ) -> models::JobEnqueuedResult;

    /// List the embedded deployments.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::EmbeddedDeploymentsSortField, "lastUpdated", "desc"),
        paged(per_page = 1000)
    )]
    fn get(
        &self,
        /// The device that they must be about.
        device_id: Option<String>,
        /// The version that it must be of.
        version: Option<String>,
        /// The workflow that they must be of.
        flow_id: Option<String>,
    ) -> models::EmbeddedDeployments;

    /// Starts to deploy a version of an embedded workflow to devices.
    #[post("/release", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn release(&self, #[body] deployment: models::EmbeddedDeploymentRelease) -> models::Success;

    /// Starts to remove an embedded workflow from devices.
    #[post("/remove", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn remove(&self, #[body] deployment: models::EmbeddedDeploymentRemove) -> models::Success;

    /// Starts to replace a deployed version with another one.
    #[post("/replace", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn replace(&self, #[body] deployment: models::EmbeddedDeploymentReplace) -> models::Success;
}
