//! Usage in past billing periods.

use jiff::Timestamp;

use crate::models::{
    ApiTokenOwnerType, PayloadCountDetails, PayloadSizeDetails, ResourceLimits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Usage of an application, organization or other resource in one billing period.
#[losant_model(response)]
pub struct HistoricalSummary {
    /// Kind of resource that the summary is about.
    pub resource_type: Option<HistoricalSummaryResourceType>,
    /// Id of the application, organization or other resource.
    #[pattern(patterns::OBJECT_ID)]
    pub resource_id: Option<String>,
    /// Name of the application, organization or other resource.
    #[limits(1..=255)]
    pub resource_name: Option<String>,
    /// Proration factor of the resource in the billing period, such as `0.9`.
    pub resource_proration: Option<f64>,
    /// Whether an organization or a user owns the resource.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// Id of the organization or user that owns the resource.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: Option<String>,
    /// Name of the organization or user that owns the resource.
    #[limits(1..=255)]
    pub owner_name: Option<String>,
    /// Limits on resources, usage and data retention.
    pub limits: Option<ResourceLimits>,
    /// Start of the billing period that the summary covers.
    pub current_period_start: Option<Timestamp>,
    /// End of the billing period that the summary covers.
    pub current_period_end: Option<Timestamp>,
    /// Number of applications.
    pub application_count: Option<i64>,
    /// Number of applications, prorated for the billing period.
    pub application_count_prorated: Option<f64>,
    /// Number of users.
    pub user_count: Option<i64>,
    /// Number of users, prorated for the billing period.
    pub user_count_prorated: Option<f64>,
    /// Number of API tokens.
    pub api_token_count: Option<i64>,
    /// Number of application access keys.
    pub application_key_count: Option<i64>,
    /// Number of certificate authorities that applications trust.
    pub certificate_authority_count: Option<i64>,
    /// Number of application certificates.
    pub certificate_count: Option<i64>,
    /// Number of credentials for third-party services.
    pub credential_count: Option<i64>,
    /// Number of dashboards.
    pub dashboard_count: Option<i64>,
    /// Number of dashboards, prorated for the billing period.
    pub dashboard_count_prorated: Option<f64>,
    /// Number of data tables.
    pub data_table_count: Option<i64>,
    /// Number of rows in all data tables.
    pub data_table_row_count: Option<i64>,
    /// Size of all data tables, in MB.
    pub data_table_total_size_mb: Option<f64>,
    /// Number of devices of all types.
    pub device_count: Option<i64>,
    /// Number of devices, prorated for the billing period.
    pub device_count_prorated: Option<f64>,
    /// Number of device recipes.
    pub device_recipe_count: Option<i64>,
    /// Number of application events.
    pub event_count: Option<i64>,
    /// Number of custom domains of experiences.
    pub experience_domain_count: Option<i64>,
    /// Number of experience endpoints.
    pub experience_endpoint_count: Option<i64>,
    /// Number of groups of experience users.
    pub experience_group_count: Option<i64>,
    /// Number of Losant subdomains of experiences.
    pub experience_slug_count: Option<i64>,
    /// Number of experience users.
    pub experience_user_count: Option<i64>,
    /// Number of experience versions.
    pub experience_version_count: Option<i64>,
    /// Number of experience views.
    pub experience_view_count: Option<i64>,
    /// Number of files that are not private.
    pub file_count: Option<i64>,
    /// Size of all files that are not private, in MB.
    pub file_total_size_mb: Option<f64>,
    /// Number of integrations.
    pub integration_count: Option<i64>,
    /// Number of notebooks.
    pub notebook_count: Option<i64>,
    /// Number of resource jobs.
    pub resource_job_count: Option<i64>,
    /// Number of notebook executions in the billing period.
    pub notebook_run_count: Option<i64>,
    /// Duration of all notebook executions in the billing period, in minutes.
    pub notebook_minutes_count: Option<f64>,
    /// Number of private files.
    pub private_file_count: Option<i64>,
    /// Size of all private files, in MB.
    pub private_file_total_size_mb: Option<f64>,
    /// Number of webhooks.
    pub webhook_count: Option<i64>,
    /// Number of workflows.
    pub workflow_count: Option<i64>,
    /// Number of payloads that count toward the payload limit.
    pub payload_billable_count: Option<i64>,
    /// Number of payloads that do not count toward the payload limit.
    pub payload_nonbillable_count: Option<i64>,
    /// Size of the payloads that count toward the payload limit, in MB.
    pub payload_billable_size_mb: Option<f64>,
    /// Size of the payloads that do not count toward the payload limit, in MB.
    pub payload_nonbillable_size_mb: Option<f64>,
    /// Number of payloads, broken down by kind.
    pub payload_count_details: Option<PayloadCountDetails>,
    /// Size of payloads, broken down by kind, in MB.
    pub payload_size_details: Option<PayloadSizeDetails>,
}

/// A page of usage summaries for one month.
pub type HistoricalSummaries = Page<HistoricalSummary>;

open_enum! {
    /// Kinds of resources that a summary of past usage is about.
    pub enum HistoricalSummaryResourceType {
        /// One application of an organization or user.
        Application = "application",
        /// One organization of the instance.
        Organization = "organization",
        /// White label of the platform.
        Whitelabel = "whitelabel",
    }
}

open_enum! {
    /// Fields that a list of monthly usage summaries can be filtered by.
    pub enum HistoricalSummariesFilterField {
        /// Kind of resource whose usage is summarized, such as `application`.
        ResourceType = "resourceType",
        /// Application, organization or instance whose usage is summarized, by id.
        ResourceId = "resourceId",
        /// User or organization that owns the resource, by id.
        OwnerId = "ownerId",
        /// Kind of owner, such as `organization`.
        OwnerType = "ownerType",
    }
}

open_enum! {
    /// Fields that a list of monthly usage summaries can be sorted by.
    pub enum HistoricalSummariesSortField {
        /// Application, organization or instance whose usage is summarized, by id.
        ResourceId = "resourceId",
        /// Start of the summarized month.
        CurrentPeriodStart = "currentPeriodStart",
    }
}
