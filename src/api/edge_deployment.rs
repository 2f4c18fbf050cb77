//! `/applications/{applicationId}/edge/deployments/{edgeDeploymentId}`,
//! `/applications/{applicationId}/edge/deployments`: the edge deployments of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One edge deployment of an application.
#[losant_resource(
    path = "/applications/{applicationId}/edge/deployments/{edgeDeploymentId}",
    parent = Application,
    errors(400, 404)
)]
pub trait EdgeDeployment {
    /// Read the edge deployment.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::EdgeDeployment;
}

/// The edge deployments of an application.
#[losant_resource(
    path = "/applications/{applicationId}/edge/deployments",
    parent = Application,
    errors(400, 404)
)]
pub trait EdgeDeployments {
    /// List the edge deployments.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::EdgeDeploymentsSortField, "lastUpdated"),
        paged
    )]
    fn get(
        &self,
        /// The device that they must be about.
        device_id: Option<String>,
        /// The version that it must be of.
        version: Option<String>,
        /// Leave out those without a version.
        filter_empty: Option<bool>,
        /// The workflow that they must be of.
        flow_id: Option<String>,
    ) -> models::EdgeDeployments;

    /// Starts to deploy a version of an edge workflow to devices.
    #[post("/release", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn release(&self, #[body] deployment: models::EdgeDeploymentRelease) -> models::Success;

    /// Starts to remove an edge workflow from devices.
    #[post("/remove", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn remove(&self, #[body] deployment: models::EdgeDeploymentRemove) -> models::Success;

    /// Starts to replace a deployed version with another one.
    #[post("/replace", scopes = APPLICATION_WRITE, ok(201, 202))]
    fn replace(&self, #[body] deployment: models::EdgeDeploymentReplace) -> models::Success;
}
