//! `/auth`: signing in.

use crate::{Client, losant_resource, models};

/// Signing in, which needs no token.
#[losant_resource(path = "/auth", parent = Client, errors(400, 401), scopes(none))]
pub trait Auth {
    /// Sign a device in.
    #[post("/device")]
    fn authenticate_device(
        &self,
        #[body] credentials: &models::DeviceCredentials,
    ) -> models::AuthedDevice;

    /// Sign a user in.
    #[post("/user")]
    fn authenticate_user(
        &self,
        #[body] credentials: &models::UserCredentials,
    ) -> models::AuthedUser;
}
