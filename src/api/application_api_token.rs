//! `/applications/{applicationId}/tokens/{apiTokenId}`, `/applications/{applicationId}/tokens`: the
//! API tokens of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_FULL, APPLICATION_READ};
use crate::{losant_resource, models};

/// One API token of an application.
#[losant_resource(
    path = "/applications/{applicationId}/tokens/{apiTokenId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationApiToken {
    /// Delete the API token.
    #[delete(scopes = APPLICATION_FULL)]
    fn delete(&self) -> models::Success;

    /// Read the API token.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApiToken;

    /// Change the API token.
    #[patch(scopes = APPLICATION_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an application.
#[losant_resource(path = "/applications/{applicationId}/tokens", parent = Application, errors(400))]
pub trait ApplicationApiTokens {
    /// List the API tokens.
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::ApplicationApiTokensSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many API tokens a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::ApplicationApiTokensFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::ApiTokens;

    /// Create a token. The answer alone holds the token itself: it can't be read again.
    #[post(scopes = APPLICATION_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
