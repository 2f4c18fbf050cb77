//! The documents of application.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApplicationJobLogStatus, CreatorType, DeviceCounts, NotebookMinuteCounts, SourceType,
    ValidationError, ViewType,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `ownerType` in an application.
    pub enum ApplicationOwnerType {
        /// User.
        User = "user",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// The values of `exportType` in an application export post.
    pub enum ExportType {
        /// Zip.
        Zip = "zip",
        /// Repo.
        Repo = "repo",
    }
}

open_enum! {
    /// The values of `include` in an application import options.
    pub enum ExportedResource {
        /// Application certificate authority.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Data table row.
        DataTableRow = "DataTableRow",
        /// Data table.
        DataTable = "DataTable",
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Device.
        Device = "Device",
        /// Experience endpoint.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Experience workflow version.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// Experience group.
        ExperienceGroup = "ExperienceGroup",
        /// Experience user.
        ExperienceUser = "ExperienceUser",
        /// Experience version.
        ExperienceVersion = "ExperienceVersion",
        /// Experience view.
        ExperienceView = "ExperienceView",
        /// File.
        File = "File",
        /// Workflow version.
        FlowVersion = "FlowVersion",
        /// Workflow.
        Flow = "Flow",
        /// Integration.
        Integration = "Integration",
        /// Notebook.
        Notebook = "Notebook",
        /// Webhook.
        Webhook = "Webhook",
        /// Experience develop config.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// Global.
        Global = "Global",
        /// Private file.
        PrivateFile = "PrivateFile",
        /// Resource job.
        ResourceJob = "ResourceJob",
    }
}

open_enum! {
    /// The values of `conflictBehavior` in an import into application options.
    pub enum ConflictBehavior {
        /// Create.
        Create = "create",
        /// Error.
        Error = "error",
        /// Retain.
        Retain = "retain",
        /// Replace.
        Replace = "replace",
    }
}

open_enum! {
    /// The values of `status` in an application.
    pub enum FtueTrackingStatus {
        /// Skipped.
        Skipped = "skipped",
        /// Completed.
        Completed = "completed",
    }
}

open_enum! {
    /// The values of `mode` in an application.
    pub enum ArchiveConfigMode {
        /// All.
        All = "all",
        /// Whitelist.
        Whitelist = "whitelist",
        /// Blacklist.
        Blacklist = "blacklist",
    }
}

open_enum! {
    /// The values of `dataTablesMode` in an application.
    pub enum DataTablesMode {
        /// All.
        All = "all",
        /// Whitelist.
        Whitelist = "whitelist",
        /// Blacklist.
        Blacklist = "blacklist",
    }
}

open_enum! {
    /// The values of `importSourceType` in an application import executions.
    pub enum ImportSourceType {
        /// Import bundle.
        ImportBundle = "importBundle",
        /// Import URL.
        ImportUrl = "importUrl",
        /// From application.
        FromApplication = "fromApplication",
        /// Repository.
        Repository = "repository",
    }
}

open_enum! {
    /// The values of `limitErrors` in an application import executions.
    pub enum LimitError {
        /// Application certificate authority.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Data table row.
        DataTableRow = "DataTableRow",
        /// Data table.
        DataTable = "DataTable",
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Device.
        Device = "Device",
        /// Experience develop config.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// Experience endpoint.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Experience workflow version.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// Experience group.
        ExperienceGroup = "ExperienceGroup",
        /// Experience user.
        ExperienceUser = "ExperienceUser",
        /// Experience version.
        ExperienceVersion = "ExperienceVersion",
        /// Experience view.
        ExperienceView = "ExperienceView",
        /// File.
        File = "File",
        /// Workflow version.
        FlowVersion = "FlowVersion",
        /// Workflow.
        Flow = "Flow",
        /// Global.
        Global = "Global",
        /// Integration.
        Integration = "Integration",
        /// Notebook.
        Notebook = "Notebook",
        /// Private file.
        PrivateFile = "PrivateFile",
        /// Webhook.
        Webhook = "Webhook",
        /// Resource job.
        ResourceJob = "ResourceJob",
    }
}

open_enum! {
    /// The values of `flowClass` in an application search result.
    pub enum SearchFlowClass {
        /// Standalone.
        Standalone = "standalone",
        /// Gateway.
        Gateway = "gateway",
        /// Peripheral.
        Peripheral = "peripheral",
        /// Floating.
        Floating = "floating",
        /// Edge compute.
        EdgeCompute = "edgeCompute",
        /// System.
        System = "system",
        /// Embedded.
        Embedded = "embedded",
    }
}

open_enum! {
    /// The values of `deviceClass` in an application search result.
    pub enum SearchDeviceClass {
        /// Cloud.
        Cloud = "cloud",
        /// Edge.
        Edge = "edge",
        /// Embedded.
        Embedded = "embedded",
        /// Experience.
        Experience = "experience",
        /// Custom node.
        CustomNode = "customNode",
    }
}

open_enum! {
    /// The values of `_type` in an application search result.
    pub enum SearchResultType {
        /// Application API token.
        ApplicationApiToken = "applicationApiToken",
        /// Credential.
        Credential = "credential",
        /// Dashboard.
        Dashboard = "dashboard",
        /// Data table.
        DataTable = "dataTable",
        /// Device recipe.
        DeviceRecipe = "deviceRecipe",
        /// Device.
        Device = "device",
        /// Experience domain.
        ExperienceDomain = "experienceDomain",
        /// Event.
        Event = "event",
        /// Experience endpoint.
        ExperienceEndpoint = "experienceEndpoint",
        /// Experience group.
        ExperienceGroup = "experienceGroup",
        /// Experience slug.
        ExperienceSlug = "experienceSlug",
        /// Experience user.
        ExperienceUser = "experienceUser",
        /// Experience version.
        ExperienceVersion = "experienceVersion",
        /// Experience view.
        ExperienceView = "experienceView",
        /// File.
        File = "file",
        /// Workflow.
        Flow = "flow",
        /// Integration.
        Integration = "integration",
        /// Notebook.
        Notebook = "notebook",
        /// Resource job.
        ResourceJob = "resourceJob",
        /// Webhook.
        Webhook = "webhook",
    }
}

/// Application.
#[losant_model(response)]
pub struct Application {
    /// The id.
    pub id: String,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The ids of the applied templates, at most 1000 of them.
    pub applied_template_ids: Option<Vec<String>>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// What it belongs to.
    pub owner_type: Option<ApplicationOwnerType>,
    /// The name of the organization, 1 to 255 characters.
    pub organization_name: Option<String>,
    /// The organization icon color, at most 64 characters.
    pub organization_icon_color: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
    /// The endpoint slug, 3 to 63 characters.
    pub endpoint_slug: Option<String>,
    /// The experience user token cutoff.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether there is endpoint default CORS.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// How long blob URL are kept, in seconds, 3600 to 604800.
    #[name = "blobUrlTTL"]
    pub blob_url_ttl: Option<f64>,
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// The guided tour tracking, at most 100 of them.
    pub ftue_tracking: Option<Vec<FtueTracking>>,
    /// The settings of archive.
    pub archive_config: Option<ArchiveConfig>,
}

/// A change of an application apply template; what is not set stays as it is.
#[losant_model(request)]
pub struct ApplicationApplyTemplatePatch {
    /// The id of the template.
    pub template_id: String,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// Application clone dry run result.
#[losant_model(response)]
pub struct ApplicationCloneDryRunResult {
    /// Whether it was done.
    pub success: Option<bool>,
    /// Whether there is requires job.
    pub requires_job: Option<bool>,
    /// Whether there is job required.
    pub job_required: Option<bool>,
}

/// What makes an application clone.
#[losant_model(request)]
pub struct ApplicationClonePost {
    /// Whether there is dry run.
    pub dry_run: Option<bool>,
    /// Whether files are included.
    pub include_files: Option<bool>,
    /// Whether private files are included.
    pub include_private_files: Option<bool>,
    /// Whether data table rows are included.
    pub include_data_table_rows: Option<bool>,
    /// Whether devices are included.
    pub include_devices: Option<bool>,
    /// The id of what it belongs to.
    pub owner_id: Option<Option<String>>,
    /// What it belongs to.
    pub owner_type: Option<ApplicationOwnerType>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Whether to force job.
    pub force_job: Option<bool>,
}

/// Application creation by template result.
#[losant_model(response)]
pub struct ApplicationCreationByTemplateResult {
    /// The application.
    pub application: Option<Application>,
    /// The validation errors.
    pub validation_errors: Option<Vec<ValidationError>>,
}

/// What makes an application export.
#[losant_model(request)]
pub struct ApplicationExportPost {
    /// Whether files are included.
    pub include_files: Option<bool>,
    /// Whether private files are included.
    pub include_private_files: Option<bool>,
    /// Whether data table rows are included.
    pub include_data_table_rows: Option<bool>,
    /// Whether devices are included.
    pub include_devices: Option<bool>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Whether to force job.
    pub force_job: Option<bool>,
    /// What kind of export it is.
    pub export_type: Option<ExportType>,
    /// The name of the credential, at most 255 characters.
    pub credential_name: Option<String>,
    /// The repo.
    pub repo: Option<ExportRepo>,
}

/// Application export result.
#[losant_model(response)]
pub struct ApplicationExportResult {
    /// The address.
    pub url: Option<String>,
}

/// A change of an application global; what is not set stays as it is.
pub type ApplicationGlobalPatch = Vec<GlobalChange>;

/// Application import executions.
pub type ApplicationImportExecutions = Vec<ApplicationImportExecution>;

/// Application import options.
#[losant_model(request)]
pub struct ApplicationImportOptions {
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The include.
    pub include: Option<Vec<ExportedResource>>,
}

/// A change of an application; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
    /// The endpoint slug, 3 to 63 characters.
    pub endpoint_slug: Option<String>,
    /// The experience user token cutoff.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether there is endpoint default CORS.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The guided tour tracking, at most 100 of them.
    pub ftue_tracking: Option<Vec<FtueTracking>>,
    /// The settings of archive.
    pub archive_config: Option<Option<ArchiveConfig>>,
    /// How long blob URL are kept, in seconds, 3600 to 604800.
    #[name = "blobUrlTTL"]
    pub blob_url_ttl: Option<f64>,
}

/// What makes an application.
#[losant_model(request)]
pub struct ApplicationPost {
    /// The id of its organization.
    pub org_id: Option<String>,
    /// The id of the application template.
    pub application_template_id: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
    /// The ids of the applied templates, at most 1000 of them.
    pub applied_template_ids: Option<Vec<String>>,
    /// The endpoint slug, 3 to 63 characters.
    pub endpoint_slug: Option<String>,
    /// The experience user token cutoff.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether there is endpoint default CORS.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The settings of archive.
    pub archive_config: Option<ArchiveConfig>,
    /// How long blob URL are kept, in seconds, 3600 to 604800.
    #[name = "blobUrlTTL"]
    pub blob_url_ttl: Option<f64>,
}

/// Application readme.
#[losant_model(response)]
pub struct ApplicationReadme {
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The content.
    pub content: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
}

/// A change of an application readme; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationReadmePatch {
    /// The content, at most 131072 characters.
    pub content: Option<String>,
}

/// Application search result.
pub type ApplicationSearchResult = Vec<SearchResult>;

/// Applications.
pub type Applications = Page<Application>;

/// Import into application options.
#[losant_model(request)]
pub struct ImportIntoApplicationOptions {
    /// The id of the from application.
    pub from_application_id: Option<String>,
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The conflict behavior.
    pub conflict_behavior: Option<ConflictBehavior>,
    /// Whether there is dry run.
    pub dry_run: Option<bool>,
    /// Whether to force job.
    pub force_job: Option<bool>,
    /// The include.
    pub include: Option<Vec<ExportedResource>>,
    /// The name of the credential, at most 255 characters.
    pub credential_name: Option<String>,
    /// The repo.
    pub repo: Option<ExportRepo>,
}

/// Import new application options.
#[losant_model(request)]
pub struct ImportNewApplicationOptions {
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The include.
    pub include: Option<Vec<ExportedResource>>,
    /// Whether to force job.
    pub force_job: Option<bool>,
}

/// MQTT publish body.
#[losant_model(response)]
pub struct MqttPublishBody {
    /// The topic, 1 to 230 characters.
    pub topic: String,
    /// What happened, in words, at most 32767 characters.
    pub message: String,
}

/// Payload counts.
#[losant_model(response)]
pub struct PayloadCounts {
    /// The MQTT out.
    pub mqtt_out: Option<BTreeMap<String, f64>>,
    /// The MQTT in.
    pub mqtt_in: Option<BTreeMap<String, f64>>,
    /// The data table.
    pub data_table: Option<BTreeMap<String, f64>>,
    /// The device state.
    pub device_state: Option<BTreeMap<String, f64>>,
    /// The device command.
    pub device_command: Option<BTreeMap<String, f64>>,
    /// The webhook.
    pub webhook: Option<BTreeMap<String, f64>>,
    /// The timer.
    pub timer: Option<BTreeMap<String, f64>>,
    /// The event.
    pub event: Option<BTreeMap<String, f64>>,
    /// The virtual button.
    pub virtual_button: Option<BTreeMap<String, f64>>,
    /// The device connect.
    pub device_connect: Option<BTreeMap<String, f64>>,
    /// The device disconnect.
    pub device_disconnect: Option<BTreeMap<String, f64>>,
    /// The endpoint.
    pub endpoint: Option<BTreeMap<String, f64>>,
    /// The integration.
    pub integration: Option<BTreeMap<String, f64>>,
}

/// Payload counts breakdown.
#[losant_model(response)]
pub struct PayloadCountsBreakdown {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// The counts.
    pub counts: Option<Vec<PayloadCountEntry>>,
}

/// Payload stats.
#[losant_model(response)]
pub struct PayloadStats {
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
}

/// Period summaries.
pub type PeriodSummaries = Page<PeriodSummary>;

/// Global value.
#[losant_model(response)]
pub struct GlobalValue {
    /// The key.
    pub key: String,
    /// The JSON, 1 to 32767 characters.
    pub json: String,
    /// Whether there is cloud only.
    pub cloud_only: Option<bool>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
}

/// Resource summary.
#[losant_model(response)]
pub struct ResourceSummary {
    /// How many API tokens there are.
    pub api_token_count: Option<i64>,
    /// How many certificates there are.
    pub certificate_count: Option<i64>,
    /// How many certificate authoritys there are.
    pub certificate_authority_count: Option<i64>,
    /// How many credentials there are.
    pub credential_count: Option<i64>,
    /// How many dashboards there are.
    pub dash_count: Option<i64>,
    /// How many data tables there are.
    pub data_table_count: Option<i64>,
    /// How many devices there are.
    pub device_count: Option<i64>,
    /// How many device recipes there are.
    pub device_recipe_count: Option<i64>,
    /// How many events there are.
    pub event_count: Option<i64>,
    /// How many experience domains there are.
    pub experience_domain_count: Option<i64>,
    /// How many experience endpoints there are.
    pub experience_endpoint_count: Option<i64>,
    /// How many experience groups there are.
    pub experience_group_count: Option<i64>,
    /// How many experience slugs there are.
    pub experience_slug_count: Option<i64>,
    /// How many experience users there are.
    pub experience_user_count: Option<i64>,
    /// How many experience versions there are.
    pub experience_version_count: Option<i64>,
    /// How many experience views there are.
    pub experience_view_count: Option<i64>,
    /// How many files there are.
    pub file_count: Option<i64>,
    /// How many workflows there are.
    pub flow_count: Option<i64>,
    /// How many integrations there are.
    pub integration_count: Option<i64>,
    /// How many keys there are.
    pub key_count: Option<i64>,
    /// How many notebooks there are.
    pub notebook_count: Option<i64>,
    /// How many private files there are.
    pub private_file_count: Option<i64>,
    /// How many resource jobs there are.
    pub resource_job_count: Option<i64>,
    /// How many webhooks there are.
    pub webhook_count: Option<i64>,
    /// How many payloads there are.
    pub payload_count: Option<PayloadStats>,
    /// The storage stats.
    pub storage_stats: Option<StorageStats>,
    /// The notebook stats.
    pub notebook_stats: Option<NotebookStats>,
    /// How many application certificate authoritys there are.
    pub application_certificate_authority_count: Option<i64>,
    /// How many dashboards there are.
    pub dashboard_count: Option<i64>,
    /// The data table CSV size.
    pub data_table_csv_size: Option<i64>,
    /// How many applications there are.
    pub app_count: Option<i64>,
    /// How many members there are.
    pub member_count: Option<i64>,
    /// How many pending invites there are.
    pub pending_invite_count: Option<i64>,
    /// How many organizations there are.
    pub org_count: Option<i64>,
    /// How many instances there are.
    pub instance_count: Option<i64>,
}

/// Period usage.
#[losant_model(response)]
pub struct PeriodUsage {
    /// How many devices there are, part by part.
    pub device_counts: Option<DeviceCounts>,
    /// How many notebook minutes there are, part by part.
    pub notebook_minute_counts: Option<NotebookMinuteCounts>,
    /// How many payloads there are, part by part.
    pub payload_counts: Option<PayloadCountsBreakdown>,
}

/// Storage stats.
#[losant_model(response)]
pub struct StorageStats {
    /// How many this is.
    pub count: Option<i64>,
    /// The size in bytes.
    pub size: Option<i64>,
}

/// Notebook stats.
#[losant_model(response)]
pub struct NotebookStats {
    /// The awaiting completion.
    pub awaiting_completion: Option<i64>,
    /// The minutes this period.
    pub minutes_this_period: Option<i64>,
    /// The runs this period.
    pub runs_this_period: Option<i64>,
}

/// Guided tour tracking.
#[losant_model(response)]
pub struct FtueTracking {
    /// The name.
    pub name: String,
    /// Its version.
    pub version: f64,
    /// How it is.
    pub status: FtueTrackingStatus,
}

/// Archive config.
#[losant_model(response)]
pub struct ArchiveConfig {
    /// The directory, at most 255 characters.
    pub directory: Option<String>,
    /// The mode.
    pub mode: Option<ArchiveConfigMode>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// Whether devices are included.
    pub include_devices: Option<bool>,
    /// Whether events are included.
    pub include_events: Option<bool>,
    /// Whether data tables are included.
    pub include_data_tables: Option<bool>,
    /// The data tables mode.
    pub data_tables_mode: Option<DataTablesMode>,
    /// The ids of the data tables, at most 1000 of them.
    pub data_table_ids: Option<Vec<String>>,
    /// Whether application export are included.
    pub include_application_export: Option<bool>,
    /// The application export options.
    pub application_export_options: Option<ApplicationExportOptions>,
    /// The delay days, at least 1.
    pub delay_days: Option<i64>,
    /// The S3.
    pub s3: Option<ArchiveS3>,
    /// The name of the credential, 1 to 255 characters.
    pub credential_name: Option<String>,
    /// The Google Cloud Storage.
    pub gcs: Option<ArchiveGcs>,
    /// The azure.
    pub azure: Option<ArchiveAzure>,
}

/// Tag.
#[losant_model(response)]
pub struct Tag {
    /// The key.
    pub key: Option<String>,
    /// The value, 1 to 255 characters.
    pub value: Option<String>,
}

/// Application export options.
#[losant_model(response)]
pub struct ApplicationExportOptions {
    /// Whether files are included.
    pub include_files: Option<bool>,
    /// Whether private files are included.
    pub include_private_files: Option<bool>,
    /// Whether data table rows are included.
    pub include_data_table_rows: Option<bool>,
    /// Whether devices are included.
    pub include_devices: Option<bool>,
    /// What kind of export it is.
    pub export_type: Option<ExportType>,
    /// The name of the credential, 1 to 255 characters.
    pub credential_name: String,
    /// The repo.
    pub repo: Option<ExportRepo>,
}

/// Export repo.
#[losant_model(response)]
pub struct ExportRepo {
    /// The branch, at most 255 characters.
    pub branch: Option<String>,
    /// The directory, at most 1024 characters.
    pub directory: Option<String>,
    /// The commit message, at most 1024 characters.
    pub commit_message: Option<String>,
}

/// Archive S3.
#[losant_model(response)]
pub struct ArchiveS3 {
    /// The bucket, at most 255 characters.
    pub bucket: String,
    /// The id of the access key, 4 to 128 characters.
    pub access_key_id: Option<String>,
    /// The secret access key, 4 to 128 characters.
    #[secret]
    pub secret_access_key: Option<String>,
    /// The region, at most 128 characters.
    pub region: Option<String>,
}

/// Archive Google Cloud Storage.
#[losant_model(response)]
pub struct ArchiveGcs {
    /// The id of the project, 1 to 1024 characters.
    pub project_id: Option<String>,
    /// The key JSON, 4 to 32767 characters.
    #[secret]
    pub key_json: Option<String>,
    /// The bucket, at most 255 characters.
    pub bucket: String,
}

/// Archive azure.
#[losant_model(response)]
pub struct ArchiveAzure {
    /// The account, 3 to 24 characters.
    pub account: Option<String>,
    /// The account key, at most 255 characters.
    pub account_key: Option<String>,
    /// The bucket, 3 to 63 characters.
    pub bucket: String,
}

/// Global change.
#[losant_model(request)]
pub struct GlobalChange {
    /// The key.
    pub key: String,
    /// The JSON, 1 to 32767 characters.
    pub json: Option<Value>,
    /// Whether there is cloud only.
    pub cloud_only: Option<bool>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
}

/// Application import execution.
#[losant_model(response)]
pub struct ApplicationImportExecution {
    /// The id.
    pub id: String,
    /// What kind of import source it is.
    pub import_source_type: Option<ImportSourceType>,
    /// The id of the import execution.
    pub import_execution_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The id of the from application.
    pub from_application_id: Option<String>,
    /// When it was run queued.
    pub run_queued_at: Option<Timestamp>,
    /// When it was run started.
    pub run_started_at: Option<Timestamp>,
    /// When it was run completed.
    pub run_completed_at: Option<Timestamp>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// Whether there is dry run.
    pub dry_run: Option<bool>,
    /// The conflict behavior.
    pub conflict_behavior: Option<ConflictBehavior>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The include.
    pub include: Option<Vec<ExportedResource>>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// What went wrong.
    pub error: Option<NamedError>,
    /// The dry run results.
    pub dry_run_results: Option<DryRunResults>,
    /// The validation errors.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// The address of the imported file, at most 1024 characters.
    pub imported_file_url: Option<String>,
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The repo.
    pub repo: Option<ExportRepo>,
}

/// Named error.
#[losant_model(response)]
pub struct NamedError {
    /// The name.
    pub name: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
}

/// Dry run results.
#[losant_model(response)]
pub struct DryRunResults {
    /// The limit errors.
    pub limit_errors: Option<Vec<LimitError>>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
}

/// Search result.
#[losant_model(response)]
pub struct SearchResult {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The metadata.
    pub metadata: Option<SearchResultMetadata>,
    /// Its version.
    pub version: Option<String>,
    /// What kind of view it is.
    pub view_type: Option<ViewType>,
    /// Where the workflow runs.
    pub flow_class: Option<SearchFlowClass>,
    /// What kind of device it is.
    pub device_class: Option<SearchDeviceClass>,
    /// The type.
    #[name = "_type"]
    pub r#type: SearchResultType,
}

/// Search result metadata.
#[losant_model(response)]
pub struct SearchResultMetadata {
    /// The descriptor.
    pub descriptor: Option<String>,
    /// The directory that it is in.
    pub parent_directory: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

/// Payload count entry.
#[losant_model(response)]
pub struct PayloadCountEntry {
    /// The date.
    pub date: Option<Timestamp>,
    /// The value.
    pub value: Option<i64>,
}

/// Period summary.
#[losant_model(response)]
pub struct PeriodSummary {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The id.
    pub id: String,
    /// The id of its application.
    pub application_id: Option<String>,
    /// How many of each kind there are.
    pub summary: Option<PeriodUsage>,
}
