//! `/invites`: invitations to organizations.

use crate::{Client, losant_resource, models};

/// Invitations to organizations, as those see them who are invited.
#[losant_resource(path = "/invites", parent = Client, errors(400, 404, 410), scopes(none))]
pub trait OrgInvites {
    /// Read an invitation by its token.
    #[get(allow_unverified)]
    fn get(
        &self,
        /// The token of the invitation.
        #[query]
        token: String,
        /// The address that was invited.
        #[query]
        email: String,
    ) -> models::OrgInviteInfo;

    /// Accept or decline an invitation by its token.
    #[post(allow_unverified)]
    fn post(&self, #[body] invite: models::OrgInviteAction) -> models::OrgInviteResult;
}
