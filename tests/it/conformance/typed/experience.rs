//! Typed calls of experiences.

use losant::Client;
use losant::api::Experience;
use losant::models;

use super::table::{application, typed_calls};
use crate::conformance::params::Params;

typed_calls! {
    |client, p|

    "experience.delete" => experience(client, p).delete(),
        keep_users: parsed, keep_groups: parsed, keep_slugs: parsed, keep_domains: parsed,
        remove_versions: parsed, keep_views: parsed, keep_endpoints: parsed,
        remove_workflows: parsed;
    "experience.bootstrap" => experience(client, p).bootstrap(p.need("options"));
    "experienceDomain.get" => experience(client, p).domain(p.path("experienceDomainId")).get();
    "experienceDomain.patch" =>
        experience(client, p).domain(p.path("experienceDomainId")).patch(p.need("experienceDomain"));
    "experienceDomain.delete" =>
        experience(client, p).domain(p.path("experienceDomainId")).delete();
    "experienceDomains.post" => experience(client, p).domains().post(p.need("experienceDomain"));
    "experienceEndpoint.get" =>
        experience(client, p).endpoint(p.path("experienceEndpointId")).get(),
        version: text;
    "experienceEndpoint.patch" =>
        experience(client, p).endpoint(p.path("experienceEndpointId")).patch(p.need("experienceEndpoint"));
    "experienceEndpoint.delete" =>
        experience(client, p).endpoint(p.path("experienceEndpointId")).delete(),
        include_workflows: parsed;
    "experienceEndpoints.post" =>
        experience(client, p).endpoints().post(p.need("experienceEndpoint"));
    "experienceGroup.get" => experience(client, p).group(p.path("experienceGroupId")).get(),
        include_direct_device_count: parsed, include_total_device_count: parsed;
    "experienceGroup.patch" =>
        experience(client, p).group(p.path("experienceGroupId")).patch(p.need("experienceGroup"));
    "experienceGroup.delete" => experience(client, p).group(p.path("experienceGroupId")).delete();
    "experienceGroups.get" => experience(client, p).groups().get(),
        sorted, paged, filtered, query: json as models::AdvancedExperienceGroupQuery;
    "experienceGroups.post" => experience(client, p).groups().post(p.need("experienceGroup"));
    "experienceSlug.get" => experience(client, p).slug(p.path("experienceSlugId")).get();
    "experienceSlug.patch" =>
        experience(client, p).slug(p.path("experienceSlugId")).patch(p.need("experienceSlug"));
    "experienceSlug.delete" => experience(client, p).slug(p.path("experienceSlugId")).delete();
    "experienceSlugs.post" => experience(client, p).slugs().post(p.need("experienceSlug"));
    "experienceUser.get" => experience(client, p).user(p.path("experienceUserId")).get();
    "experienceUser.patch" =>
        experience(client, p).user(p.path("experienceUserId")).patch(p.need("experienceUser"));
    "experienceUser.delete" => experience(client, p).user(p.path("experienceUserId")).delete();
    "experienceUsers.get" => experience(client, p).users().get(),
        sorted, paged, filtered, experience_group_id: text, include_ancestor_groups: parsed,
        query: json as models::AdvancedExperienceUserQuery;
    "experienceUsers.post" => experience(client, p).users().post(p.need("experienceUser"));
    "experienceVersion.get" =>
        experience(client, p).version(p.path("experienceVersionIdOrName")).get();
    "experienceVersion.patch" =>
        experience(client, p).version(p.path("experienceVersionIdOrName")).patch(p.need("experienceVersion"));
    "experienceVersion.delete" =>
        experience(client, p).version(p.path("experienceVersionIdOrName")).delete();
    "experienceVersions.get" => experience(client, p).versions().get(), sorted, paged, filtered;
    "experienceVersions.post" => experience(client, p).versions().post(p.need("experienceVersion"));
    "experienceView.get" => experience(client, p).view(p.path("experienceViewId")).get(),
        version: text;
    "experienceView.patch" =>
        experience(client, p).view(p.path("experienceViewId")).patch(p.need("experienceView"));
    "experienceView.delete" => experience(client, p).view(p.path("experienceViewId")).delete();
    "experienceViews.get" => experience(client, p).views().get(),
        sorted, paged, filtered, view_type: text, version: text;
    "experienceViews.post" => experience(client, p).views().post(p.need("experienceView"));
}

fn experience(client: &Client, p: &Params) -> Experience {
    application(client, p).experience()
}
