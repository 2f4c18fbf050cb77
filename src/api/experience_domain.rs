//! `/applications/{applicationId}/experience/domains/{experienceDomainId}`,
//! `/applications/{applicationId}/experience/domains`: the domains of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A custom domain that serves a version of an experience.
///
/// ```no_run
/// use losant::models::ExperienceDomainPatch;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let domain = experience.domain("58a3b7e27ae143cd83dc4b08");
/// let (key, certificate) = ("-----BEGIN PRIVATE KEY-----\n…", "-----BEGIN CERTIFICATE-----\n…");
/// domain.patch(ExperienceDomainPatch::new().ssl_key(key).ssl_cert(certificate)).await?;
/// domain.patch(ExperienceDomainPatch::new().version("v2.0")).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceDomain {
    /// Deletes the domain. Requests to it are no longer served, with immediate effect.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the domain, without the key of its TLS certificate.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ExperienceDomain;

    /// Updates the domain and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] experience_domain: models::ExperienceDomainPatch,
    ) -> models::ExperienceDomain;
}

/// The custom domains of an experience.
///
/// ```no_run
/// use losant::models::ExperienceDomainPost;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let post = ExperienceDomainPost::new("pumps.example.com").version("v1.0");
/// experience.domains().post(post).await?;
///
/// for domain in experience.domains().get().await? {
///     println!("{:?} serves {:?}", domain.domain_name, domain.version);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/domains",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceDomains {
    /// Returns all domains of the experience.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::ExperienceDomains;

    /// Adds a custom domain to the experience and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_domain: models::ExperienceDomainPost,
    ) -> models::ExperienceDomain;
}
