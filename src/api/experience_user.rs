//! `/applications/{applicationId}/experience/users/{experienceUserId}`,
//! `/applications/{applicationId}/experience/users`: the users of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A user who can sign in to an experience.
///
/// ```no_run
/// use losant::jiff::Timestamp;
/// use losant::models::ExperienceUserPatch;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let anna = experience.user("58a3b7e27ae143cd83dc4b0c");
/// let member = ExperienceUserPatch::new().experience_group_ids(["58a3b7e27ae143cd83dc4b0a"]);
/// anna.patch(member).await?;
///
/// // Tokens from before this time are no longer valid.
/// anna.patch(ExperienceUserPatch::new().token_cutoff(Timestamp::now())).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/users/{experienceUserId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceUser {
    /// Deletes the user and removes it from its experience groups.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the experience user, with groups but without the password.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ExperienceUser;

    /// Updates the experience user and returns the result. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] experience_user: models::ExperienceUserPatch)
    -> models::ExperienceUser;
}

/// The users who can sign in to an experience.
///
/// ```no_run
/// use losant::models::ExperienceUserPost;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let anna = ExperienceUserPost::new("anna@example.com", "…").first_name("Anna");
/// experience.users().post(anna).await?;
///
/// let mut without_group = experience.users().get().experience_group_id("none").items();
/// while let Some(user) = without_group.try_next().await? {
///     println!("{:?}", user.email);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/users",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceUsers {
    /// Returns the users of the experience, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ExperienceUsersSortField, "email"),
        paged,
        filtered(models::ExperienceUsersFilterField)
    )]
    fn get(
        &self,
        /// Id of the group that the users must belong to, `any` for users in at least one group, or
        /// `none` for users without a group.
        experience_group_id: Option<String>,
        /// Whether to also return members of the group's ancestors.
        include_ancestor_groups: Option<bool>,
        /// Conditions that the users must meet. They replace all other filters.
        #[query(json)]
        query: Option<models::AdvancedExperienceUserQuery>,
    ) -> models::ExperienceUsers;

    /// Creates an experience user with an email address and a password, and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] experience_user: models::ExperienceUserPost) -> models::ExperienceUser;
}
