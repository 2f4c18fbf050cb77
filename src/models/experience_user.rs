//! Users of experiences.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{
    ExperienceGroupRef, PersonFilterField, advanced_query::advanced_query, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// End user of an experience, who signs in with an email address and a password.
#[losant_model(response)]
pub struct ExperienceUser {
    /// Unique identifier; the same as `experience_user_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_user_id: String,
    /// Application that contains the user.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the user was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the password was last changed.
    pub password_last_updated: Option<Timestamp>,
    /// When the user last signed in.
    pub last_login: Option<Timestamp>,
    /// Email address that the user signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Given name.
    #[limits(..=1024)]
    pub first_name: Option<String>,
    /// Family name.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// URL of a picture of the user.
    #[limits(..=1024)]
    #[format(uri)]
    pub avatar_url: Option<String>,
    /// Access tokens issued before this time are rejected.
    pub token_cutoff: Option<Timestamp>,
    /// Custom metadata of the user, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub user_tags: BTreeMap<String, String>,
    /// Groups that the user is a member of.
    pub experience_groups: Vec<ExperienceGroupRef>,
}

edits! {
    ExperienceUser => ExperienceUserPatch: email, first_name, last_name, token_cutoff, user_tags
}

/// Changes to an experience user. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceUserPatch {
    /// Email address to sign in with. It must be unique in the
    /// application.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Given name.
    #[limits(..=1024)]
    pub first_name: Option<String>,
    /// Family name.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// New password to sign in with. `Debug` does not show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: Option<String>,
    /// Access tokens issued before this time are rejected.
    pub token_cutoff: Option<Timestamp>,
    /// Custom metadata of the user, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub user_tags: Option<BTreeMap<String, String>>,
    /// Groups that the user is a member of.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_group_ids: Option<Vec<String>>,
}

/// Experience user to create.
#[losant_model(request)]
pub struct ExperienceUserPost {
    /// Email address to sign in with. It must be unique in the
    /// application.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// Given name.
    #[limits(..=1024)]
    pub first_name: Option<String>,
    /// Family name.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// Password to sign in with. `Debug` does not show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
    /// Access tokens issued before this time are rejected.
    pub token_cutoff: Option<Timestamp>,
    /// Custom metadata of the user, by tag key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub user_tags: Option<BTreeMap<String, String>>,
    /// Groups that the user is a member of.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub experience_group_ids: Option<Vec<String>>,
}

/// A page of experience users, with their total number.
pub type ExperienceUsers = Page<ExperienceUser>;

advanced_query! {
    /// A query that selects experience users.
    AdvancedExperienceUserQuery {
        id: Id = "id",
        creation_date: Time = "creationDate",
        /// When the user was last changed.
        last_updated: Time = "lastUpdated",
        /// Given name of the user.
        first_name: Text = "firstName",
        /// Family name of the user.
        last_name: Text = "lastName",
        /// Email address of the user.
        email: Text = "email",
        /// When the user last signed in.
        last_login: Time = "lastLogin",
        /// When the password last changed.
        password_last_updated: Time = "passwordLastUpdated",
        user_tags: Tags = "userTags",
        /// Id of a group that the user is in.
        experience_group_id: Id = "experienceGroupId",
    }
}

/// Fields that a list of experience users can be filtered by.
pub type ExperienceUsersFilterField = PersonFilterField;

open_enum! {
    /// Fields that a list of experience users can be sorted by.
    pub enum ExperienceUsersSortField {
        /// Given name of the user.
        FirstName = "firstName",
        /// Family name of the user.
        LastName = "lastName",
        /// Email address that the user signs in with.
        Email = "email",
        Id = "id",
        CreationDate = "creationDate",
        /// When the user last signed in.
        LastLogin = "lastLogin",
        /// When the user was last changed.
        LastUpdated = "lastUpdated",
    }
}
