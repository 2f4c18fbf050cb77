//! `/invites`: invitations to organizations.

use crate::{Client, losant_resource, models};

/// The invitations to organizations, for the invited people, who need not sign in.
///
/// The token of the invitation replaces the access token.
///
/// ```no_run
/// use losant::models::OrgInviteAction;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// // From the email with the invitation; the token is not an access token.
/// let (token, email) = ("…", "anna@example.com");
/// match client.org_invites().get(token, email).await {
///     Ok(invite) => println!("{:?} invites as {:?}", invite.org_name, invite.role),
///     Err(error) => println!("{error}"),
/// }
/// client.org_invites().post(OrgInviteAction::new(email, token, true)).await?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/invites", parent = Client, errors(400, 404, 410), scopes(none))]
pub trait OrgInvites {
    /// Returns an invitation. Fails with 410 if it has expired.
    #[get(allow_unverified)]
    fn get(
        &self,
        /// Token of the invitation; not an access token.
        #[query]
        token: String,
        /// Email address that the invitation was sent to.
        #[query]
        email: String,
    ) -> models::OrgInviteInfo;

    /// Accepts or rejects an invitation. Fails with 410 if it has expired.
    #[post(allow_unverified)]
    fn post(&self, #[body] invite: models::OrgInviteAction) -> models::OrgInviteResult;
}
