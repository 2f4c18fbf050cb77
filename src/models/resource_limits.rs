//! Limits on resources, usage and data retention.

use crate::losant_model;

/// Limits on the resources, usage and data retention of an instance, organization or sandbox.
#[losant_model(request, response)]
pub struct ResourceLimits {
    /// Maximum number of API tokens.
    #[name = "apitoken"]
    #[limits(0..)]
    pub api_token: Option<i64>,
    /// Maximum number of applications.
    #[limits(0..)]
    pub application: Option<i64>,
    /// Maximum number of application certificates.
    #[name = "applicationcertificate"]
    #[limits(0..)]
    pub application_certificate: Option<i64>,
    /// Maximum number of certificate authorities of applications.
    #[name = "applicationcertificateauthority"]
    #[limits(0..)]
    pub application_certificate_authority: Option<i64>,
    /// Maximum number of application access keys.
    #[name = "applicationkey"]
    #[limits(0..)]
    pub application_key: Option<i64>,
    /// Maximum number of credentials for third-party services.
    #[limits(0..)]
    pub credential: Option<i64>,
    /// Maximum number of dashboards.
    #[limits(0..)]
    pub dashboard: Option<i64>,
    /// Maximum number of data tables.
    #[name = "datatable"]
    #[limits(0..)]
    pub data_table: Option<i64>,
    /// Maximum number of devices of all types.
    #[limits(0..)]
    pub device: Option<i64>,
    /// Maximum number of device recipes.
    #[name = "devicerecipe"]
    #[limits(0..)]
    pub device_recipe: Option<i64>,
    /// Maximum number of custom domains of experiences.
    #[name = "experiencedomain"]
    #[limits(0..)]
    pub experience_domain: Option<i64>,
    /// Maximum number of experience endpoints.
    #[name = "experienceendpoint"]
    #[limits(0..)]
    pub experience_endpoint: Option<i64>,
    /// Maximum number of groups of experience users.
    #[name = "experiencegroup"]
    #[limits(0..)]
    pub experience_group: Option<i64>,
    /// Maximum number of Losant subdomains of experiences.
    #[name = "experienceslug"]
    #[limits(0..)]
    pub experience_slug: Option<i64>,
    /// Maximum number of experience users.
    #[name = "experienceuser"]
    #[limits(0..)]
    pub experience_user: Option<i64>,
    /// Maximum number of experience versions.
    #[name = "experienceversion"]
    #[limits(0..)]
    pub experience_version: Option<i64>,
    /// Maximum number of experience views.
    #[name = "experienceview"]
    #[limits(0..)]
    pub experience_view: Option<i64>,
    /// Maximum number of files that are not private.
    #[limits(0..)]
    pub file: Option<i64>,
    /// Maximum number of workflows.
    #[limits(0..)]
    pub flow: Option<i64>,
    /// Maximum number of integrations.
    #[limits(0..)]
    pub integration: Option<i64>,
    /// Maximum number of notebooks.
    #[limits(0..)]
    pub notebook: Option<i64>,
    /// Maximum number of private files.
    #[name = "privatefile"]
    #[limits(0..)]
    pub private_file: Option<i64>,
    /// Maximum number of resource jobs.
    #[name = "resourcejob"]
    #[limits(0..)]
    pub resource_job: Option<i64>,
    /// Maximum number of webhooks.
    #[limits(0..)]
    pub webhook: Option<i64>,
    /// Time after which device state, connection logs and workflow logs are deleted, in seconds.
    #[name = "dataTTL"]
    #[limits(86400..)]
    pub data_ttl: Option<i64>,
    /// Maximum number of members. Pending invitations count, expired ones do not.
    #[limits(0..)]
    pub member: Option<i64>,
    /// Maximum number of payloads per month.
    ///
    /// Sandboxes reject payloads beyond the limit. Organizations and instances keep processing them.
    #[limits(0..)]
    pub payload: Option<i64>,
    /// Maximum size of stored data, in bytes. The rows of data tables count.
    #[limits(0..)]
    pub storage: Option<i64>,
    /// Maximum duration of one notebook execution, in minutes.
    #[limits(0..)]
    pub notebook_minutes_per_run: Option<i64>,
    /// Maximum duration of all notebook executions in a month, in minutes.
    #[limits(0..)]
    pub notebook_minutes_per_month: Option<i64>,
    /// Maximum number of notebooks that run at once.
    #[limits(0..)]
    pub notebook_in_parallel: Option<i64>,
    /// Maximum number of slots for experience workflows.
    #[limits(0..)]
    pub experience_flow_slots: Option<i64>,
    /// Maximum number of slots for application workflows.
    #[limits(0..)]
    pub application_flow_slots: Option<i64>,
    /// Limit on the interval at which system attributes are recalculated, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Maximum number of organizations in an instance.
    #[limits(0..)]
    pub organization: Option<i64>,
    /// Maximum number of API tokens that an instance itself has.
    #[limits(0..)]
    pub instance_api_token: Option<i64>,
    /// Maximum number of rules for notifications about usage in an instance.
    #[limits(0..)]
    pub instance_notification_rule: Option<i64>,
    /// Maximum number of custom nodes that an instance provides.
    #[limits(0..)]
    pub instance_custom_node: Option<i64>,
}
