//! `/applications/{applicationId}/devices/{deviceId}/attributes/{name}`,
//! `/applications/{applicationId}/devices/{deviceId}/attributes`: the attributes of a device.

use crate::api::Device;
use crate::scopes::{APPLICATION_WRITE, DEVICE_READ};
use crate::{losant_resource, models};

/// An attribute of a device: a named and typed part of its state.
///
/// ```no_run
/// use losant::models::DeviceAttributePatch;
///
/// # async fn f(device: losant::api::Device) -> Result<(), losant::Error> {
/// let speed = device.attribute("rpm");
/// speed.patch(DeviceAttributePatch::new().name("speed").description("Revolutions a minute")).await?;
/// device.attribute("legacyTemperature").delete().await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}/attributes/{name}",
    parent = Device,
    errors(400, 404)
)]
pub trait DeviceAttribute {
    /// Removes the attribute from the device.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the definition of the attribute, but not its values.
    #[get(scopes = DEVICE_READ)]
    fn get(&self) -> models::DeviceAttribute;

    /// Updates the attribute and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] device_attribute: models::DeviceAttributePatch,
    ) -> models::DeviceAttribute;
}

/// The attributes of a device.
///
/// ```no_run
/// use losant::models::{DataType, DeviceAttributePost};
///
/// # async fn f(device: losant::api::Device) -> Result<(), losant::Error> {
/// let location = DeviceAttributePost::new("location", DataType::Gps);
/// device.attributes().post(location).await?;
///
/// for attribute in device.attributes().get().await? {
///     println!("{:?}: {:?}", attribute.name, attribute.data_type);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}/attributes",
    parent = Device,
    errors(400, 404)
)]
pub trait DeviceAttributes {
    /// Returns the attributes of the device.
    #[get(
        scopes = DEVICE_READ,
        sorted(models::DeviceAttributesSortField, "name"),
        filtered(models::DeviceAttributesFilterField)
    )]
    fn get(&self) -> models::DeviceAttributes;

    /// Adds an attribute to the device and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] device_attribute: models::DeviceAttributePost,
    ) -> models::DeviceAttribute;
}
