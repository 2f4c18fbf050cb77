//! What Losant takes and gives of instances.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{ApiTokenOwnerType, InstanceSandbox, ResourceRole, Role, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the resource type of a historical summary can be.
    pub enum HistoricalSummaryResourceType {
        /// Application.
        Application = "application",
        /// Organization.
        Organization = "organization",
        /// Whitelabel.
        Whitelabel = "whitelabel",
    }
}

open_enum! {
    /// What the MFA mode of an instance can be.
    pub enum MfaMode {
        /// Not required.
        NotRequired = "notRequired",
        /// Admin required.
        AdminRequired = "adminRequired",
        /// Required.
        Required = "required",
    }
}

open_enum! {
    /// What the resource group by of an instance report options can be.
    pub enum ResourceGroupBy {
        /// Application.
        Application = "application",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// What the date group by of an instance report options can be.
    pub enum DateGroupBy {
        /// Day.
        Day = "day",
        /// Month.
        Month = "month",
    }
}

/// What was used, month by month.
pub type HistoricalSummaries = Page<HistoricalSummary>;

/// A historical summary.
#[losant_model(response)]
pub struct HistoricalSummary {
    /// What kind of resource it is.
    pub resource_type: Option<HistoricalSummaryResourceType>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource, 1 to 255 characters.
    pub resource_name: Option<String>,
    /// The part of the period that it is billed for.
    pub resource_proration: Option<f64>,
    /// What it belongs to.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// The name of the owner, 1 to 255 characters.
    pub owner_name: Option<String>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// The current period start.
    pub current_period_start: Option<Timestamp>,
    /// The current period end.
    pub current_period_end: Option<Timestamp>,
    /// How many applications there are.
    pub application_count: Option<f64>,
    /// The application count prorated.
    pub application_count_prorated: Option<f64>,
    /// How many users there are.
    pub user_count: Option<f64>,
    /// The user count prorated.
    pub user_count_prorated: Option<f64>,
    /// How many API tokens there are.
    pub api_token_count: Option<f64>,
    /// How many application keys there are.
    pub application_key_count: Option<f64>,
    /// How many certificate authoritys there are.
    pub certificate_authority_count: Option<f64>,
    /// How many certificates there are.
    pub certificate_count: Option<f64>,
    /// How many credentials there are.
    pub credential_count: Option<i64>,
    /// How many dashboards there are.
    pub dashboard_count: Option<f64>,
    /// The dashboard count prorated.
    pub dashboard_count_prorated: Option<f64>,
    /// How many data tables there are.
    pub data_table_count: Option<f64>,
    /// How many data table rows there are.
    pub data_table_row_count: Option<f64>,
    /// The size of data tables, in MB.
    pub data_table_total_size_mb: Option<f64>,
    /// How many devices there are.
    pub device_count: Option<f64>,
    /// The device count prorated.
    pub device_count_prorated: Option<f64>,
    /// How many device recipes there are.
    pub device_recipe_count: Option<f64>,
    /// How many events there are.
    pub event_count: Option<f64>,
    /// How many experience domains there are.
    pub experience_domain_count: Option<f64>,
    /// How many experience endpoints there are.
    pub experience_endpoint_count: Option<f64>,
    /// How many experience groups there are.
    pub experience_group_count: Option<f64>,
    /// How many experience slugs there are.
    pub experience_slug_count: Option<f64>,
    /// How many experience users there are.
    pub experience_user_count: Option<f64>,
    /// How many experience versions there are.
    pub experience_version_count: Option<f64>,
    /// How many experience views there are.
    pub experience_view_count: Option<f64>,
    /// How many files there are.
    pub file_count: Option<f64>,
    /// The size of files, in MB.
    pub file_total_size_mb: Option<f64>,
    /// How many integrations there are.
    pub integration_count: Option<f64>,
    /// How many notebooks there are.
    pub notebook_count: Option<f64>,
    /// How many resource jobs there are.
    pub resource_job_count: Option<i64>,
    /// How many notebook runs there are.
    pub notebook_run_count: Option<f64>,
    /// How many notebook minutess there are.
    pub notebook_minutes_count: Option<f64>,
    /// How many private files there are.
    pub private_file_count: Option<f64>,
    /// The size of private files, in MB.
    pub private_file_total_size_mb: Option<f64>,
    /// How many webhooks there are.
    pub webhook_count: Option<f64>,
    /// How many workflows there are.
    pub workflow_count: Option<f64>,
    /// How many payload billables there are.
    pub payload_billable_count: Option<f64>,
    /// How many payload nonbillables there are.
    pub payload_nonbillable_count: Option<f64>,
    /// The size of payloads that are billed, in MB.
    pub payload_billable_size_mb: Option<f64>,
    /// The size of payloads that are not billed, in MB.
    pub payload_nonbillable_size_mb: Option<f64>,
    /// How many payloads there were, kind by kind.
    pub payload_count_details: Option<PayloadCountDetails>,
    /// How large payloads were, in bytes, kind by kind.
    pub payload_size_details: Option<PayloadSizeDetails>,
}

/// An instance.
#[losant_model(response)]
pub struct Instance {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The id.
    pub id: String,
    /// The id of its instance.
    pub instance_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// Whether calls may be recorded.
    pub allow_audit_logging: Option<bool>,
    /// When reports of it are sent, at most 10 of them.
    pub report_configs: Option<Vec<InstanceReportConfig>>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// The limits of a new organization.
    pub org_default_limit_config: Option<OrgDefaultLimitConfig>,
    /// The members.
    pub members: Option<Vec<NewMember>>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
}

/// A change of an instance; what is not set stays as it is.
#[losant_model(patch)]
pub struct InstancePatch {
    /// When reports of it are sent, at most 10 of them.
    pub report_configs: Option<Vec<InstanceReportConfig>>,
    /// The limits of a new organization.
    pub org_default_limit_config: Option<OrgDefaultLimitConfig>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
}

/// What a new report of an instance holds.
#[losant_model(request)]
pub struct InstanceReportOptionsPost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// What a line of the report is about.
    pub resource_group_by: Option<ResourceGroupBy>,
    /// The time that a line of the report is about.
    pub date_group_by: Option<DateGroupBy>,
    /// Whether users' sandboxes are included.
    pub include_sandbox: Option<bool>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
}

/// Instance sandboxes.
pub type InstanceSandboxes = Page<InstanceSandbox>;

/// Instances.
pub type Instances = Page<Instance>;

/// The settings of a report of an instance.
#[losant_model(response)]
pub struct InstanceReportConfig {
    /// The id, at most 48 characters.
    pub id: Option<String>,
    /// When it runs, as a cron expression, at most 255 characters.
    pub cron: String,
    /// The time zone, by its IANA name, at most 255 characters.
    pub timezone: Option<String>,
    /// Who gets it, at most 10 of them.
    pub emails: Option<Vec<String>>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// What a line of the report is about.
    pub resource_group_by: Option<ResourceGroupBy>,
    /// The time that a line of the report is about.
    pub date_group_by: Option<DateGroupBy>,
    /// How many periods it covers, 1 to 90.
    pub periods: Option<i64>,
    /// Whether users' sandboxes are included.
    pub include_sandbox: Option<bool>,
}

/// How much of each kind there may be.
#[losant_model(response)]
pub struct ResourceLimits {
    /// How many API tokens there may be, at least 0.
    pub apitoken: Option<i64>,
    /// How many applications there may be, at least 0.
    pub application: Option<i64>,
    /// How many application certificates there may be, at least 0.
    pub applicationcertificate: Option<i64>,
    /// How many certificate authoritys there may be, at least 0.
    pub applicationcertificateauthority: Option<i64>,
    /// How many application keys there may be, at least 0.
    pub applicationkey: Option<i64>,
    /// How many credentials there may be, at least 0.
    pub credential: Option<i64>,
    /// How many dashboards there may be, at least 0.
    pub dashboard: Option<i64>,
    /// How many data tables there may be, at least 0.
    pub datatable: Option<i64>,
    /// How many devices there may be, at least 0.
    pub device: Option<i64>,
    /// How many device recipes there may be, at least 0.
    pub devicerecipe: Option<i64>,
    /// How many experience domains there may be, at least 0.
    pub experiencedomain: Option<i64>,
    /// How many experience endpoints there may be, at least 0.
    pub experienceendpoint: Option<i64>,
    /// How many experience groups there may be, at least 0.
    pub experiencegroup: Option<i64>,
    /// How many experience slugs there may be, at least 0.
    pub experienceslug: Option<i64>,
    /// How many experience users there may be, at least 0.
    pub experienceuser: Option<i64>,
    /// How many experience versions there may be, at least 0.
    pub experienceversion: Option<i64>,
    /// How many experience views there may be, at least 0.
    pub experienceview: Option<i64>,
    /// How many files there may be, at least 0.
    pub file: Option<i64>,
    /// How many workflows there may be, at least 0.
    pub flow: Option<i64>,
    /// How many integrations there may be, at least 0.
    pub integration: Option<i64>,
    /// How many notebooks there may be, at least 0.
    pub notebook: Option<i64>,
    /// How many private files there may be, at least 0.
    pub privatefile: Option<i64>,
    /// How many resource jobs there may be, at least 0.
    pub resourcejob: Option<i64>,
    /// How many webhooks there may be, at least 0.
    pub webhook: Option<i64>,
    /// How long data are kept, in seconds, at least 86400.
    #[name = "dataTTL"]
    pub data_ttl: Option<i64>,
    /// How many members there may be, at least 0.
    pub member: Option<i64>,
    /// What goes with it, at least 0.
    pub payload: Option<i64>,
    /// How many storages there may be, at least 0.
    pub storage: Option<i64>,
    /// How many notebook minutes per runs there may be, at least 0.
    pub notebook_minutes_per_run: Option<i64>,
    /// How many notebook minutes per months there may be, at least 0.
    pub notebook_minutes_per_month: Option<i64>,
    /// How many notebook in parallels there may be, at least 0.
    pub notebook_in_parallel: Option<i64>,
    /// How many experience workflow slotss there may be, at least 0.
    pub experience_flow_slots: Option<i64>,
    /// How many application workflow slotss there may be, at least 0.
    pub application_flow_slots: Option<i64>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// How many organizations there may be.
    pub organization: Option<i64>,
    /// How many instance API tokens there may be.
    pub instance_api_token: Option<i64>,
    /// How many instance notification rules there may be.
    pub instance_notification_rule: Option<i64>,
    /// How many instance custom nodes there may be.
    pub instance_custom_node: Option<i64>,
}

/// How many payloads there were, by kind.
#[losant_model(response)]
pub struct PayloadCountDetails {
    /// The application file.
    pub app_file: Option<BTreeMap<String, f64>>,
    /// The data table.
    pub data_table: Option<BTreeMap<String, f64>>,
    /// The device create.
    pub device_create: Option<BTreeMap<String, f64>>,
    /// The device command.
    pub device_command: Option<BTreeMap<String, f64>>,
    /// The device connect.
    pub device_connect: Option<BTreeMap<String, f64>>,
    /// The device disconnect.
    pub device_disconnect: Option<BTreeMap<String, f64>>,
    /// The device state.
    pub device_state: Option<BTreeMap<String, f64>>,
    /// The endpoint.
    pub endpoint: Option<BTreeMap<String, f64>>,
    /// The event.
    pub event: Option<BTreeMap<String, f64>>,
    /// The workflow error.
    pub flow_error: Option<BTreeMap<String, f64>>,
    /// The inbound email.
    pub inbound_email: Option<BTreeMap<String, f64>>,
    /// The integration.
    pub integration: Option<BTreeMap<String, f64>>,
    /// The MQTT in.
    pub mqtt_in: Option<BTreeMap<String, f64>>,
    /// The MQTT out.
    pub mqtt_out: Option<BTreeMap<String, f64>>,
    /// The notebook.
    pub notebook: Option<BTreeMap<String, f64>>,
    /// The resource job.
    pub resource_job: Option<BTreeMap<String, f64>>,
    /// The timer.
    pub timer: Option<BTreeMap<String, f64>>,
    /// The virtual button.
    pub virtual_button: Option<BTreeMap<String, f64>>,
    /// The webhook.
    pub webhook: Option<BTreeMap<String, f64>>,
    /// The MQTT.
    pub mqtt: Option<BTreeMap<String, f64>>,
}

/// How large the payloads were, in bytes, by kind.
#[losant_model(response)]
pub struct PayloadSizeDetails {
    /// The application file.
    pub app_file: Option<BTreeMap<String, f64>>,
    /// The data table.
    pub data_table: Option<BTreeMap<String, f64>>,
    /// The device create.
    pub device_create: Option<BTreeMap<String, f64>>,
    /// The device command.
    pub device_command: Option<BTreeMap<String, f64>>,
    /// The device connect.
    pub device_connect: Option<BTreeMap<String, f64>>,
    /// The device disconnect.
    pub device_disconnect: Option<BTreeMap<String, f64>>,
    /// The device state.
    pub device_state: Option<BTreeMap<String, f64>>,
    /// The endpoint.
    pub endpoint: Option<BTreeMap<String, f64>>,
    /// The event.
    pub event: Option<BTreeMap<String, f64>>,
    /// The workflow error.
    pub flow_error: Option<BTreeMap<String, f64>>,
    /// The inbound email.
    pub inbound_email: Option<BTreeMap<String, f64>>,
    /// The integration.
    pub integration: Option<BTreeMap<String, f64>>,
    /// The MQTT in.
    pub mqtt_in: Option<BTreeMap<String, f64>>,
    /// The MQTT out.
    pub mqtt_out: Option<BTreeMap<String, f64>>,
    /// The notebook.
    pub notebook: Option<BTreeMap<String, f64>>,
    /// The resource job.
    pub resource_job: Option<BTreeMap<String, f64>>,
    /// The timer.
    pub timer: Option<BTreeMap<String, f64>>,
    /// The virtual button.
    pub virtual_button: Option<BTreeMap<String, f64>>,
    /// The webhook.
    pub webhook: Option<BTreeMap<String, f64>>,
    /// The MQTT.
    pub mqtt: Option<BTreeMap<String, f64>>,
}

/// The limits of a new organization.
#[losant_model(response)]
pub struct OrgDefaultLimitConfig {
    /// How many API tokens there may be, at least 0.
    pub apitoken: Option<i64>,
    /// How many applications there may be, at least 0.
    pub application: Option<i64>,
    /// How many application certificates there may be, at least 0.
    pub applicationcertificate: Option<i64>,
    /// How many certificate authoritys there may be, at least 0.
    pub applicationcertificateauthority: Option<i64>,
    /// How many application keys there may be, at least 0.
    pub applicationkey: Option<i64>,
    /// How many credentials there may be, at least 0.
    pub credential: Option<i64>,
    /// How many dashboards there may be, at least 0.
    pub dashboard: Option<i64>,
    /// How many data tables there may be, at least 0.
    pub datatable: Option<i64>,
    /// How many devices there may be, at least 0.
    pub device: Option<i64>,
    /// How many device recipes there may be, at least 0.
    pub devicerecipe: Option<i64>,
    /// How many experience domains there may be, at least 0.
    pub experiencedomain: Option<i64>,
    /// How many experience endpoints there may be, at least 0.
    pub experienceendpoint: Option<i64>,
    /// How many experience groups there may be, at least 0.
    pub experiencegroup: Option<i64>,
    /// How many experience slugs there may be, at least 0.
    pub experienceslug: Option<i64>,
    /// How many experience users there may be, at least 0.
    pub experienceuser: Option<i64>,
    /// How many experience versions there may be, at least 0.
    pub experienceversion: Option<i64>,
    /// How many experience views there may be, at least 0.
    pub experienceview: Option<i64>,
    /// How many files there may be, at least 0.
    pub file: Option<i64>,
    /// How many workflows there may be, at least 0.
    pub flow: Option<i64>,
    /// How many integrations there may be, at least 0.
    pub integration: Option<i64>,
    /// How many notebooks there may be, at least 0.
    pub notebook: Option<i64>,
    /// How many private files there may be, at least 0.
    pub privatefile: Option<i64>,
    /// How many resource jobs there may be, at least 0.
    pub resourcejob: Option<i64>,
    /// How many webhooks there may be, at least 0.
    pub webhook: Option<i64>,
    /// How long data are kept, in seconds, at least 86400.
    #[name = "dataTTL"]
    pub data_ttl: Option<i64>,
    /// How many members there may be, at least 0.
    pub member: Option<i64>,
    /// What goes with it, at least 0.
    pub payload: Option<i64>,
    /// How many storages there may be, at least 0.
    pub storage: Option<i64>,
    /// How many notebook minutes per runs there may be, at least 0.
    pub notebook_minutes_per_run: Option<i64>,
    /// How many notebook minutes per months there may be, at least 0.
    pub notebook_minutes_per_month: Option<i64>,
    /// How many notebook in parallels there may be, at least 0.
    pub notebook_in_parallel: Option<i64>,
    /// How many experience workflow slotss there may be, at least 0.
    pub experience_flow_slots: Option<i64>,
    /// How many application workflow slotss there may be, at least 0.
    pub application_flow_slots: Option<i64>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
}

/// Somebody who is to become a member of an instance.
#[losant_model(response)]
pub struct NewMember {
    /// The id of the user.
    pub user_id: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Whether resources can't be moved out.
    pub disallow_transfer: Option<bool>,
}

edits! {
    Instance => InstancePatch: report_configs, org_default_limit_config, mfa_mode
}
