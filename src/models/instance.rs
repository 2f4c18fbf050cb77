//! Instances, their limits, usage reports and historical usage.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{
    ApiTokenOwnerType, InstanceSandbox, ResourceRole, Role, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

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
    /// Members who must use multi-factor authentication.
    pub enum MfaMode {
        /// No member; it remains optional.
        NotRequired = "notRequired",
        /// Administrators only.
        AdminRequired = "adminRequired",
        /// All members.
        Required = "required",
    }
}

open_enum! {
    /// Resources that a usage report breaks usage down by.
    pub enum ResourceGroupBy {
        /// Usage of each application.
        Application = "application",
        /// Usage of each organization, with its tags.
        Organization = "organization",
    }
}

open_enum! {
    /// Time units that a usage report breaks usage down by.
    pub enum DateGroupBy {
        /// Usage on each day.
        Day = "day",
        /// Usage in each month.
        Month = "month",
    }
}

/// Page of usage summaries for one month.
pub type HistoricalSummaries = Page<HistoricalSummary>;

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

/// Environment of a company on Losant, with its own organizations and sandbox accounts.
#[losant_model(response)]
pub struct Instance {
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Id of the instance.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the instance, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// When the instance was created.
    pub creation_date: Option<Timestamp>,
    /// When the instance was last changed.
    pub last_updated: Option<Timestamp>,
    /// Whether requests may be recorded in audit logs.
    pub allow_audit_logging: Option<bool>,
    /// Usage reports that are sent on a schedule.
    #[limits(..=10)]
    pub report_configs: Vec<InstanceReportConfig>,
    /// Limits on the instance's resources, usage and data retention.
    ///
    /// Payloads and notebook minutes are not strictly limited: processing continues beyond the limits.
    pub limits: Option<ResourceLimits>,
    /// Limits that new organizations start with.
    pub org_default_limit_config: Option<OrgDefaultLimitConfig>,
    /// Users who manage the instance, with their roles.
    pub members: Vec<NewMember>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
}

/// Changes to an instance; unset fields keep their values.
#[losant_model(patch)]
pub struct InstancePatch {
    /// Usage reports that are sent on a schedule.
    #[limits(..=10)]
    pub report_configs: Option<Vec<InstanceReportConfig>>,
    /// Limits that new organizations start with.
    pub org_default_limit_config: Option<OrgDefaultLimitConfig>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
}

/// Options of a CSV usage report that is generated on request.
#[losant_model(request)]
pub struct InstanceReportOptionsPost {
    /// Email address that receives the report.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that the report is delivered to.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether the report breaks usage down by application or organization.
    pub resource_group_by: Option<ResourceGroupBy>,
    /// Whether the report breaks usage down by day or month.
    pub date_group_by: Option<DateGroupBy>,
    /// Whether the report includes usage in sandboxes.
    pub include_sandbox: Option<bool>,
    /// Start of the time range that the report covers.
    pub start: Option<Timestamp>,
    /// End of the time range that the report covers.
    pub end: Option<Timestamp>,
}

/// Page of sandbox accounts.
pub type InstanceSandboxes = Page<InstanceSandbox>;

/// Page of instances.
pub type Instances = Page<Instance>;

/// Usage report of an instance that is sent on a schedule.
#[losant_model(request, response)]
pub struct InstanceReportConfig {
    /// Id of the scheduled report.
    #[limits(..=48)]
    pub id: Option<String>,
    /// Schedule as a cron expression, such as `0 4 1 * *`.
    #[limits(..=255)]
    pub cron: String,
    /// Time zone of the schedule as an IANA name.
    #[limits(..=255)]
    pub timezone: Option<String>,
    /// Email addresses that receive the report.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub emails: Option<Vec<String>>,
    /// URL that the report is delivered to.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether the report breaks usage down by application or organization.
    pub resource_group_by: Option<ResourceGroupBy>,
    /// Whether the report breaks usage down by day or month.
    pub date_group_by: Option<DateGroupBy>,
    /// Number of periods that the report covers.
    #[limits(1..=90)]
    pub periods: Option<i64>,
    /// Whether the report includes usage in sandboxes.
    pub include_sandbox: Option<bool>,
}

/// Limits on the resources, usage and data retention of an instance, organization or sandbox.
#[losant_model(request, response)]
pub struct ResourceLimits {
    /// Maximum number of API tokens.
    #[limits(0..)]
    pub apitoken: Option<i64>,
    /// Maximum number of applications.
    #[limits(0..)]
    pub application: Option<i64>,
    /// Maximum number of application certificates.
    #[limits(0..)]
    pub applicationcertificate: Option<i64>,
    /// Maximum number of certificate authorities of applications.
    #[limits(0..)]
    pub applicationcertificateauthority: Option<i64>,
    /// Maximum number of application access keys.
    #[limits(0..)]
    pub applicationkey: Option<i64>,
    /// Maximum number of credentials for third-party services.
    #[limits(0..)]
    pub credential: Option<i64>,
    /// Maximum number of dashboards.
    #[limits(0..)]
    pub dashboard: Option<i64>,
    /// Maximum number of data tables.
    #[limits(0..)]
    pub datatable: Option<i64>,
    /// Maximum number of devices of all types.
    #[limits(0..)]
    pub device: Option<i64>,
    /// Maximum number of device recipes.
    #[limits(0..)]
    pub devicerecipe: Option<i64>,
    /// Maximum number of custom domains of experiences.
    #[limits(0..)]
    pub experiencedomain: Option<i64>,
    /// Maximum number of experience endpoints.
    #[limits(0..)]
    pub experienceendpoint: Option<i64>,
    /// Maximum number of groups of experience users.
    #[limits(0..)]
    pub experiencegroup: Option<i64>,
    /// Maximum number of Losant subdomains of experiences.
    #[limits(0..)]
    pub experienceslug: Option<i64>,
    /// Maximum number of experience users.
    #[limits(0..)]
    pub experienceuser: Option<i64>,
    /// Maximum number of experience versions.
    #[limits(0..)]
    pub experienceversion: Option<i64>,
    /// Maximum number of experience views.
    #[limits(0..)]
    pub experienceview: Option<i64>,
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
    #[limits(0..)]
    pub privatefile: Option<i64>,
    /// Maximum number of resource jobs.
    #[limits(0..)]
    pub resourcejob: Option<i64>,
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

/// Number of payloads, broken down by kind.
///
/// Each kind is broken down further, by keys such as `device.mqttIn` or `flow.flow`.
#[losant_model(response)]
pub struct PayloadCountDetails {
    /// Number of payloads caused by application files.
    pub app_file: BTreeMap<String, i64>,
    /// Number of payloads caused by data tables.
    pub data_table: BTreeMap<String, i64>,
    /// Number of payloads caused by the creation of devices.
    pub device_create: BTreeMap<String, i64>,
    /// Number of payloads that are commands sent to devices.
    pub device_command: BTreeMap<String, i64>,
    /// Number of payloads caused by devices that connect.
    pub device_connect: BTreeMap<String, i64>,
    /// Number of payloads caused by devices that disconnect.
    pub device_disconnect: BTreeMap<String, i64>,
    /// Number of payloads that report the state of devices.
    pub device_state: BTreeMap<String, i64>,
    /// Number of payloads from requests to experience endpoints.
    pub endpoint: BTreeMap<String, i64>,
    /// Number of payloads caused by application events.
    pub event: BTreeMap<String, i64>,
    /// Number of payloads caused by errors in workflows.
    pub flow_error: BTreeMap<String, i64>,
    /// Number of payloads caused by incoming email.
    pub inbound_email: BTreeMap<String, i64>,
    /// Number of payloads from messages of integrations.
    pub integration: BTreeMap<String, i64>,
    /// Number of payloads that are incoming MQTT messages.
    pub mqtt_in: BTreeMap<String, i64>,
    /// Number of payloads that are outgoing MQTT messages.
    pub mqtt_out: BTreeMap<String, i64>,
    /// Number of payloads caused by notebooks.
    pub notebook: BTreeMap<String, i64>,
    /// Number of payloads caused by resource jobs.
    pub resource_job: BTreeMap<String, i64>,
    /// Number of payloads caused by timers of workflows.
    pub timer: BTreeMap<String, i64>,
    /// Number of payloads caused by presses of virtual buttons in workflows.
    pub virtual_button: BTreeMap<String, i64>,
    /// Number of payloads from requests to webhooks.
    pub webhook: BTreeMap<String, i64>,
    /// Number of payloads that are MQTT messages in either direction.
    pub mqtt: BTreeMap<String, i64>,
}

/// Size of payloads in MB, broken down by kind.
///
/// Each kind is broken down further, by keys such as `device.mqttIn` or `flow.flow`.
#[losant_model(response)]
pub struct PayloadSizeDetails {
    /// Size of payloads caused by application files, in MB.
    pub app_file: BTreeMap<String, f64>,
    /// Size of payloads caused by data tables, in MB.
    pub data_table: BTreeMap<String, f64>,
    /// Size of payloads caused by the creation of devices, in MB.
    pub device_create: BTreeMap<String, f64>,
    /// Size of payloads that are commands sent to devices, in MB.
    pub device_command: BTreeMap<String, f64>,
    /// Size of payloads caused by devices that connect, in MB.
    pub device_connect: BTreeMap<String, f64>,
    /// Size of payloads caused by devices that disconnect, in MB.
    pub device_disconnect: BTreeMap<String, f64>,
    /// Size of payloads that report the state of devices, in MB.
    pub device_state: BTreeMap<String, f64>,
    /// Size of payloads from requests to experience endpoints, in MB.
    pub endpoint: BTreeMap<String, f64>,
    /// Size of payloads caused by application events, in MB.
    pub event: BTreeMap<String, f64>,
    /// Size of payloads caused by errors in workflows, in MB.
    pub flow_error: BTreeMap<String, f64>,
    /// Size of payloads caused by incoming email, in MB.
    pub inbound_email: BTreeMap<String, f64>,
    /// Size of payloads from messages of integrations, in MB.
    pub integration: BTreeMap<String, f64>,
    /// Size of payloads that are incoming MQTT messages, in MB.
    pub mqtt_in: BTreeMap<String, f64>,
    /// Size of payloads that are outgoing MQTT messages, in MB.
    pub mqtt_out: BTreeMap<String, f64>,
    /// Size of payloads caused by notebooks, in MB.
    pub notebook: BTreeMap<String, f64>,
    /// Size of payloads caused by resource jobs, in MB.
    pub resource_job: BTreeMap<String, f64>,
    /// Size of payloads caused by timers of workflows, in MB.
    pub timer: BTreeMap<String, f64>,
    /// Size of payloads caused by presses of virtual buttons in workflows, in MB.
    pub virtual_button: BTreeMap<String, f64>,
    /// Size of payloads from requests to webhooks, in MB.
    pub webhook: BTreeMap<String, f64>,
    /// Size of payloads that are MQTT messages in either direction, in MB.
    pub mqtt: BTreeMap<String, f64>,
}

/// Limits that new organizations of an instance start with.
#[losant_model(request, response)]
pub struct OrgDefaultLimitConfig {
    /// Maximum number of API tokens.
    #[limits(0..)]
    pub apitoken: Option<i64>,
    /// Maximum number of applications.
    #[limits(0..)]
    pub application: Option<i64>,
    /// Maximum number of application certificates.
    #[limits(0..)]
    pub applicationcertificate: Option<i64>,
    /// Maximum number of certificate authorities of applications.
    #[limits(0..)]
    pub applicationcertificateauthority: Option<i64>,
    /// Maximum number of application access keys.
    #[limits(0..)]
    pub applicationkey: Option<i64>,
    /// Maximum number of credentials for third-party services.
    #[limits(0..)]
    pub credential: Option<i64>,
    /// Maximum number of dashboards.
    #[limits(0..)]
    pub dashboard: Option<i64>,
    /// Maximum number of data tables.
    #[limits(0..)]
    pub datatable: Option<i64>,
    /// Maximum number of devices of all types.
    #[limits(0..)]
    pub device: Option<i64>,
    /// Maximum number of device recipes.
    #[limits(0..)]
    pub devicerecipe: Option<i64>,
    /// Maximum number of custom domains of experiences.
    #[limits(0..)]
    pub experiencedomain: Option<i64>,
    /// Maximum number of experience endpoints.
    #[limits(0..)]
    pub experienceendpoint: Option<i64>,
    /// Maximum number of groups of experience users.
    #[limits(0..)]
    pub experiencegroup: Option<i64>,
    /// Maximum number of Losant subdomains of experiences.
    #[limits(0..)]
    pub experienceslug: Option<i64>,
    /// Maximum number of experience users.
    #[limits(0..)]
    pub experienceuser: Option<i64>,
    /// Maximum number of experience versions.
    #[limits(0..)]
    pub experienceversion: Option<i64>,
    /// Maximum number of experience views.
    #[limits(0..)]
    pub experienceview: Option<i64>,
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
    #[limits(0..)]
    pub privatefile: Option<i64>,
    /// Maximum number of resource jobs.
    #[limits(0..)]
    pub resourcejob: Option<i64>,
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
    /// Maximum number of payloads per month. The organization keeps processing payloads beyond the
    /// limit.
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
}

/// Member of an instance, or initial member of a new organization.
#[losant_model(request, response)]
pub struct NewMember {
    /// Id of the user.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: Option<String>,
    /// Role in the instance or organization. Instances only have administrators and viewers.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Email address to invite instead of adding `user_id`.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Whether the invitation disallows a transfer; only allowed with `email`.
    pub disallow_transfer: Option<bool>,
}

edits! {
    Instance => InstancePatch: report_configs, org_default_limit_config, mfa_mode
}
