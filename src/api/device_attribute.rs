//! `/applications/{applicationId}/devices/{deviceId}/attributes/{name}`,
//! `/applications/{applicationId}/devices/{deviceId}/attributes`: the attributes of a device.

use crate::api::Device;
use crate::scopes::{APPLICATION_WRITE, DEVICE_READ};
use crate::{losant_resource, models};

/// One attribute of a device.
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    parent = Device,
    errors(400, 404)
)]
pub trait DeviceAttribute {
    /// Delete the attribute.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the attribute.
    #[get(scopes = DEVICE_READ)]
    fn get(&self) -> models::DeviceAttribute;

    /// Change the attribute.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] device_attribute: models::DeviceAttributePatch,
    ) -> models::DeviceAttribute;
}

/// The attributes of a device.
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}/attributes",
    parent = Device,
    errors(400, 404)
)]
pub trait DeviceAttributes {
    /// List the attributes.
    #[get(
        scopes = DEVICE_READ,
        sorted(models::DeviceAttributesSortField, "name"),
        filtered(models::DeviceAttributesFilterField)
    )]
    fn get(&self) -> models::DeviceAttributes;

    /// Create an attribute.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] device_attribute: models::DeviceAttributePost,
    ) -> models::DeviceAttribute;
}
