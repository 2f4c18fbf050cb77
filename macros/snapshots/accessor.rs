/// One API token of the signed-in user.
#[losant_resource(path = "/me/tokens/{apiTokenId}", parent = Client, errors(400, 404))]
pub trait UserApiToken {
    /// Deletes the token.
    #[delete(scopes = USER_FULL, deny_oauth)]
    fn delete(&self) -> models::Success;
}
