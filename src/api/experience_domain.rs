//! `/applications/{applicationId}/experience/domains/{experienceDomainId}`,
//! `/applications/{applicationId}/experience/domains`: the domains of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One domain of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceDomain {
    /// Delete the domain.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the domain.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ExperienceDomain;

    /// Change the domain.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] experience_domain: models::ExperienceDomainPatch,
    ) -> models::ExperienceDomain;
}

/// The domains of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/domains",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceDomains {
    /// List the domains.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::ExperienceDomains;

    /// Create a domain.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_domain: models::ExperienceDomainPost,
    ) -> models::ExperienceDomain;
}
