//! `/me`, `/me/refreshToken`: the signed-in user.

use crate::scopes::{USER_FULL, USER_READ};
use crate::{Client, losant_resource, models};

/// The signed-in user.
#[losant_resource(path = "/me", parent = Client)]
pub trait Me {
    /// Read the user's account.
    #[get(scopes = USER_READ, allow_unverified)]
    fn get(
        &self,
        /// Also give the applications, dashboards and organizations last worked with.
        include_recent: Option<bool>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Get another token in place of the one the call is made with.
    #[get("/refreshToken", scopes = USER_FULL, errors(400, 401), retry = "never")]
    fn refresh_token(&self) -> models::AuthedUser;
}
