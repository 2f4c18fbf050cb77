//! The list of all resources that this crate declares.

use crate::{Handle, Resource, api};

/// All built-in resources, as data.
///
/// ```
/// let actions = losant::catalogue().iter().flat_map(|resource| resource.actions);
/// assert!(actions.into_iter().any(|action| action.id == "userApiToken.get"));
/// ```
#[must_use]
pub fn catalogue() -> &'static [&'static Resource] {
    &[
        api::Application::RESOURCE,
        api::Auth::RESOURCE,
        api::Data::RESOURCE,
        api::DataTableRows::RESOURCE,
        api::Device::RESOURCE,
        api::File::RESOURCE,
        api::Files::RESOURCE,
        api::Me::RESOURCE,
        api::UserApiToken::RESOURCE,
        api::UserApiTokens::RESOURCE,
    ]
}
