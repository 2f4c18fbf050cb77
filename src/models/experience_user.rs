//! What Losant takes and gives of experience users.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{ExperienceGroupRef, edit::edits};
use crate::{Page, losant_model};

/// An experience user.
#[losant_model(response)]
pub struct ExperienceUser {
    /// The id.
    pub id: String,
    /// The id of the experience user.
    pub experience_user_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the password was last changed.
    pub password_last_updated: Option<Timestamp>,
    /// When the user last signed in.
    pub last_login: Option<Timestamp>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The first name, at most 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The address of the picture, at most 1024 characters.
    pub avatar_url: Option<String>,
    /// Tokens from before are not accepted.
    pub token_cutoff: Option<Timestamp>,
    /// Its tags.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// The experience groups.
    pub experience_groups: Option<Vec<ExperienceGroupRef>>,
}

/// A change of an experience user; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceUserPatch {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The first name, at most 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: Option<String>,
    /// Tokens from before are not accepted.
    pub token_cutoff: Option<Timestamp>,
    /// Its tags.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// The ids of the experience groups, at most 1000 of them.
    pub experience_group_ids: Option<Vec<String>>,
}

/// A new experience user.
#[losant_model(request)]
pub struct ExperienceUserPost {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The first name, at most 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// Tokens from before are not accepted.
    pub token_cutoff: Option<Timestamp>,
    /// Its tags.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// The ids of the experience groups, at most 1000 of them.
    pub experience_group_ids: Option<Vec<String>>,
}

/// Experience users.
pub type ExperienceUsers = Page<ExperienceUser>;

edits! {
    ExperienceUser => ExperienceUserPatch: email, first_name, last_name, token_cutoff, user_tags
}
