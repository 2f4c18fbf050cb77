//! Numbers of resources.

use crate::losant_model;
use crate::models::PayloadStats;

/// Number of resources by kind, and their usage.
///
/// Summarizes an application, a template, an organization, a sandbox or a user. Counts that do not apply
/// to it, or that the request excluded, are absent.
#[losant_model(response)]
pub struct ResourceSummary {
    /// Number of API tokens.
    pub api_token_count: Option<i64>,
    /// Number of device certificates.
    pub certificate_count: Option<i64>,
    /// Number of certificate authorities.
    ///
    /// Templates report `application_certificate_authority_count` instead.
    pub certificate_authority_count: Option<i64>,
    /// Number of service credentials.
    pub credential_count: Option<i64>,
    /// Number of dashboards.
    ///
    /// Templates report `dashboard_count` instead.
    pub dash_count: Option<i64>,
    /// Number of data tables.
    pub data_table_count: Option<i64>,
    /// Number of devices of all classes.
    pub device_count: Option<i64>,
    /// Number of device recipes.
    pub device_recipe_count: Option<i64>,
    /// Number of events.
    pub event_count: Option<i64>,
    /// Number of custom domains of experiences.
    pub experience_domain_count: Option<i64>,
    /// Number of experience endpoints.
    pub experience_endpoint_count: Option<i64>,
    /// Number of groups of experience users.
    pub experience_group_count: Option<i64>,
    /// Number of `onlosant.com` subdomains of experiences.
    pub experience_slug_count: Option<i64>,
    /// Number of experience users.
    pub experience_user_count: Option<i64>,
    /// Number of experience versions.
    pub experience_version_count: Option<i64>,
    /// Number of layouts, pages and components of experiences.
    pub experience_view_count: Option<i64>,
    /// Number of public files.
    pub file_count: Option<i64>,
    /// Number of workflows.
    pub flow_count: Option<i64>,
    /// Number of integrations.
    pub integration_count: Option<i64>,
    /// Number of access keys.
    pub key_count: Option<i64>,
    /// Number of notebooks.
    pub notebook_count: Option<i64>,
    /// Number of private files.
    pub private_file_count: Option<i64>,
    /// Number of resource jobs.
    pub resource_job_count: Option<i64>,
    /// Number of webhooks.
    pub webhook_count: Option<i64>,
    /// Number of payloads by type and source.
    pub payload_count: Option<PayloadStats>,
    /// Amount of stored data.
    pub storage_stats: Option<StorageStats>,
    /// Notebook usage in the current billing period.
    pub notebook_stats: Option<NotebookStats>,
    /// Number of certificate authorities in a template.
    pub application_certificate_authority_count: Option<i64>,
    /// Number of dashboards in a template.
    pub dashboard_count: Option<i64>,
    /// Size of a template's data tables as CSV, in bytes.
    pub data_table_csv_size: Option<i64>,
    /// Number of applications of an organization or user.
    pub app_count: Option<i64>,
    /// Number of members of an organization.
    pub member_count: Option<i64>,
    /// Number of open invitations to an organization.
    pub pending_invite_count: Option<i64>,
    /// Number of organizations of a user.
    pub org_count: Option<i64>,
    /// Number of instances of a user.
    pub instance_count: Option<i64>,
}

/// Amount of stored data.
#[losant_model(response)]
pub struct StorageStats {
    /// Number of stored items.
    pub count: Option<i64>,
    /// Total size, in bytes.
    pub size: Option<i64>,
}

/// Notebook usage of an application, organization or user.
#[losant_model(response)]
pub struct NotebookStats {
    /// Number of executions that are not finished.
    pub awaiting_completion: Option<i64>,
    /// Minutes of execution in the current billing period.
    pub minutes_this_period: Option<i64>,
    /// Number of executions in the current billing period.
    pub runs_this_period: Option<i64>,
}
