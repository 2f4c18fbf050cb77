//! What Losant takes and gives of applications.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApplicationJobLogStatus, CreatorType, DeviceCounts, NotebookMinuteCounts, SourceType,
    ValidationError, ViewType, edit::edits,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the owner type of an application can be.
    pub enum ApplicationOwnerType {
        /// User.
        User = "user",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// What the export type of an application export can be.
    pub enum ExportType {
        /// Zip.
        Zip = "zip",
        /// Repo.
        Repo = "repo",
    }
}

open_enum! {
    /// What the include of an application import options can be.
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
    /// What the conflict behavior of an import into application options can be.
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
    /// What the status of an application can be.
    pub enum FtueTrackingStatus {
        /// Skipped.
        Skipped = "skipped",
        /// Completed.
        Completed = "completed",
    }
}

open_enum! {
    /// What the mode of an application can be.
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
    /// What the data tables mode of an application can be.
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
    /// What the import source type of an application import executions can be.
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
    /// What the limit errors of an application import executions can be.
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
    /// What the workflow class of an application search result can be.
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
    /// What the device class of an application search result can be.
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
    /// What the type of an application search result can be.
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

/// An application.
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
    /// The subdomain of its endpoints, 3 to 63 characters.
    pub endpoint_slug: Option<String>,
    /// Experience users' tokens from before are not accepted.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether endpoints answer with CORS headers by default.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// How long an address of a blob works, in seconds, 3600 to 604800.
    #[name = "blobUrlTTL"]
    pub blob_url_ttl: Option<f64>,
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// How far its guided tours got, at most 100 of them.
    pub ftue_tracking: Option<Vec<FtueTracking>>,
    /// Where old data is archived.
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

/// What came of an application clone dry run.
#[losant_model(response)]
pub struct ApplicationCloneDryRunResult {
    /// Whether it was done.
    pub success: Option<bool>,
    /// Whether it is too much for one call and needs a job.
    pub requires_job: Option<bool>,
    /// Whether it is too much for one call and needs a job.
    pub job_required: Option<bool>,
}

/// A new application clone.
#[losant_model(request)]
pub struct ApplicationClonePost {
    /// Whether to say what would happen, without doing it.
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
    /// Whether to make a job of it, however small.
    pub force_job: Option<bool>,
}

/// What came of an application creation by template.
#[losant_model(response)]
pub struct ApplicationCreationByTemplateResult {
    /// The application.
    pub application: Option<Application>,
    /// What is wrong with it, one by one.
    pub validation_errors: Option<Vec<ValidationError>>,
}

/// A new application export.
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
    /// Whether to make a job of it, however small.
    pub force_job: Option<bool>,
    /// What kind of export it is.
    pub export_type: Option<ExportType>,
    /// The name of the credential, at most 255 characters.
    pub credential_name: Option<String>,
    /// The repository it goes to or comes from.
    pub repo: Option<ExportRepo>,
}

/// What came of an application export.
#[losant_model(response)]
pub struct ApplicationExportResult {
    /// The address.
    pub url: Option<String>,
}

/// A change of an application global; what is not set stays as it is.
pub type ApplicationGlobalPatch = Vec<GlobalChange>;

/// Application import executions.
pub type ApplicationImportExecutions = Vec<ApplicationImportExecution>;

/// The options of an application import.
#[losant_model(request)]
pub struct ApplicationImportOptions {
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The kinds of resources that are meant.
    pub include: Option<Vec<ExportedResource>>,
}

/// A change of an application; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
    /// The subdomain of its endpoints, 3 to 63 characters.
    pub endpoint_slug: Option<String>,
    /// Experience users' tokens from before are not accepted.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether endpoints answer with CORS headers by default.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// How far its guided tours got, at most 100 of them.
    pub ftue_tracking: Option<Vec<FtueTracking>>,
    /// Where old data is archived.
    pub archive_config: Option<Option<ArchiveConfig>>,
    /// How long an address of a blob works, in seconds, 3600 to 604800.
    #[name = "blobUrlTTL"]
    pub blob_url_ttl: Option<f64>,
}

/// A new application.
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
    /// The subdomain of its endpoints, 3 to 63 characters.
    pub endpoint_slug: Option<String>,
    /// Experience users' tokens from before are not accepted.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether endpoints answer with CORS headers by default.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// Where old data is archived.
    pub archive_config: Option<ArchiveConfig>,
    /// How long an address of a blob works, in seconds, 3600 to 604800.
    #[name = "blobUrlTTL"]
    pub blob_url_ttl: Option<f64>,
}

/// An application readme.
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
    /// The text, in Markdown.
    pub content: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
}

/// A change of an application readme; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationReadmePatch {
    /// The text, in Markdown, at most 131072 characters.
    pub content: Option<String>,
}

/// What came of an application search.
pub type ApplicationSearchResult = Vec<SearchResult>;

/// Applications.
pub type Applications = Page<Application>;

/// The options of an import into an application that is there.
#[losant_model(request)]
pub struct ImportIntoApplicationOptions {
    /// The id of the from application.
    pub from_application_id: Option<String>,
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// What to do with what is there already.
    pub conflict_behavior: Option<ConflictBehavior>,
    /// Whether to say what would happen, without doing it.
    pub dry_run: Option<bool>,
    /// Whether to make a job of it, however small.
    pub force_job: Option<bool>,
    /// The kinds of resources that are meant.
    pub include: Option<Vec<ExportedResource>>,
    /// The name of the credential, at most 255 characters.
    pub credential_name: Option<String>,
    /// The repository it goes to or comes from.
    pub repo: Option<ExportRepo>,
}

/// The options of an import as a new application.
#[losant_model(request)]
pub struct ImportNewApplicationOptions {
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The kinds of resources that are meant.
    pub include: Option<Vec<ExportedResource>>,
    /// Whether to make a job of it, however small.
    pub force_job: Option<bool>,
}

/// A MQTT publish body.
#[losant_model(response)]
pub struct MqttPublishBody {
    /// The topic it is published to, 1 to 230 characters.
    pub topic: String,
    /// What happened, in words, at most 32767 characters.
    pub message: String,
}

/// How many payloads there were, by kind.
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

/// How many payloads there were, day by day and by kind.
#[losant_model(response)]
pub struct PayloadCountsBreakdown {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// The counts.
    pub counts: Option<Vec<PayloadCountEntry>>,
}

/// How many payloads there were, and how large they were.
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

/// What applications used in a billing period.
pub type PeriodSummaries = Page<PeriodSummary>;

/// One global value of an application.
#[losant_model(response)]
pub struct GlobalValue {
    /// The key.
    pub key: String,
    /// The value, as JSON text, 1 to 32767 characters.
    pub json: String,
    /// Whether it stays out of what edge devices get.
    pub cloud_only: Option<bool>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
}

/// How many of each kind there are.
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
    /// The size of the data tables as CSV, in bytes.
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

/// What was used in a billing period.
#[losant_model(response)]
pub struct PeriodUsage {
    /// How many devices there are, part by part.
    pub device_counts: Option<DeviceCounts>,
    /// How many notebook minutes there are, part by part.
    pub notebook_minute_counts: Option<NotebookMinuteCounts>,
    /// How many payloads there are, part by part.
    pub payload_counts: Option<PayloadCountsBreakdown>,
}

/// The storage stats of an application.
#[losant_model(response)]
pub struct StorageStats {
    /// How many this is.
    pub count: Option<i64>,
    /// The size in bytes.
    pub size: Option<i64>,
}

/// The notebook stats of an application.
#[losant_model(response)]
pub struct NotebookStats {
    /// How many are running.
    pub awaiting_completion: Option<i64>,
    /// How many minutes ran this billing period.
    pub minutes_this_period: Option<i64>,
    /// How often it ran this billing period.
    pub runs_this_period: Option<i64>,
}

/// How far somebody got in a guided tour.
#[losant_model(response)]
pub struct FtueTracking {
    /// The name.
    pub name: String,
    /// Its version.
    pub version: f64,
    /// How it is.
    pub status: FtueTrackingStatus,
}

/// The settings of an archive of data.
#[losant_model(response)]
pub struct ArchiveConfig {
    /// The directory in the target, at most 255 characters.
    pub directory: Option<String>,
    /// Whether and where data is archived.
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
    /// Which data tables are archived.
    pub data_tables_mode: Option<DataTablesMode>,
    /// The ids of the data tables, at most 1000 of them.
    pub data_table_ids: Option<Vec<String>>,
    /// Whether application export are included.
    pub include_application_export: Option<bool>,
    /// The application export options.
    pub application_export_options: Option<ApplicationExportOptions>,
    /// After how many days data is archived, at least 1.
    pub delay_days: Option<i64>,
    /// Where it is in S3.
    pub s3: Option<ArchiveS3>,
    /// The name of the credential, 1 to 255 characters.
    pub credential_name: Option<String>,
    /// Where it is in Google Cloud Storage.
    pub gcs: Option<ArchiveGcs>,
    /// Where it is in Azure.
    pub azure: Option<ArchiveAzure>,
}

/// A key and a value.
#[losant_model(response)]
pub struct Tag {
    /// The key.
    pub key: Option<String>,
    /// The value, 1 to 255 characters.
    pub value: Option<String>,
}

/// The options of an application export.
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
    /// The repository it goes to or comes from.
    pub repo: Option<ExportRepo>,
}

/// The repository that an application is exported to.
#[losant_model(response)]
pub struct ExportRepo {
    /// The branch, at most 255 characters.
    pub branch: Option<String>,
    /// The directory in the target, at most 1024 characters.
    pub directory: Option<String>,
    /// What the commit says, at most 1024 characters.
    pub commit_message: Option<String>,
}

/// The archive S3 of an application.
#[losant_model(response)]
pub struct ArchiveS3 {
    /// The bucket, at most 255 characters.
    pub bucket: String,
    /// The id of the access key, 4 to 128 characters.
    pub access_key_id: Option<String>,
    /// The secret of the access key, 4 to 128 characters.
    #[secret]
    pub secret_access_key: Option<String>,
    /// The region, at most 128 characters.
    pub region: Option<String>,
}

/// The Google Cloud Storage that data is archived to.
#[losant_model(response)]
pub struct ArchiveGcs {
    /// The id of the project, 1 to 1024 characters.
    pub project_id: Option<String>,
    /// The service account's key, as JSON text, 4 to 32767 characters.
    #[secret]
    pub key_json: Option<String>,
    /// The bucket, at most 255 characters.
    pub bucket: String,
}

/// The Azure storage that data is archived to.
#[losant_model(response)]
pub struct ArchiveAzure {
    /// The account, 3 to 24 characters.
    pub account: Option<String>,
    /// The key of the account, at most 255 characters.
    #[secret]
    pub account_key: Option<String>,
    /// The bucket, 3 to 63 characters.
    pub bucket: String,
}

/// A global change.
#[losant_model(request)]
pub struct GlobalChange {
    /// The key.
    pub key: String,
    /// The value, as JSON text, 1 to 32767 characters.
    pub json: Option<Value>,
    /// Whether it stays out of what edge devices get.
    pub cloud_only: Option<bool>,
    /// What it is for, at most 1024 characters.
    pub description: Option<String>,
}

/// An application import execution.
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
    /// When the run was queued.
    pub run_queued_at: Option<Timestamp>,
    /// When the run started.
    pub run_started_at: Option<Timestamp>,
    /// When the run ended.
    pub run_completed_at: Option<Timestamp>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// Whether to say what would happen, without doing it.
    pub dry_run: Option<bool>,
    /// What to do with what is there already.
    pub conflict_behavior: Option<ConflictBehavior>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The kinds of resources that are meant.
    pub include: Option<Vec<ExportedResource>>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// What went wrong.
    pub error: Option<NamedError>,
    /// What a dry run found.
    pub dry_run_results: Option<DryRunResults>,
    /// What is wrong with it, one by one.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// The address of the imported file, at most 1024 characters.
    pub imported_file_url: Option<String>,
    /// The address of the import, at most 1024 characters.
    pub import_url: Option<String>,
    /// The name of the credential.
    pub credential_name: Option<String>,
    /// The repository it goes to or comes from.
    pub repo: Option<ExportRepo>,
}

/// An error of an import, with its name.
#[losant_model(response)]
pub struct NamedError {
    /// The name.
    pub name: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
}

/// What an import would do.
#[losant_model(response)]
pub struct DryRunResults {
    /// The kinds that would pass a limit.
    pub limit_errors: Option<Vec<LimitError>>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
}

/// What came of a search.
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

/// What else is known of a search result.
#[losant_model(response)]
pub struct SearchResultMetadata {
    /// What tells it from others of its name.
    pub descriptor: Option<String>,
    /// The directory that it is in.
    pub parent_directory: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

/// How many payloads there were on one day.
#[losant_model(response)]
pub struct PayloadCountEntry {
    /// The date.
    pub date: Option<Timestamp>,
    /// The value.
    pub value: Option<i64>,
}

/// What one application used in a billing period.
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

edits! {
    Application => ApplicationPatch: name, description, endpoint_slug, exp_user_token_cutoff, endpoint_default_cors, globals, ftue_tracking, archive_config, blob_url_ttl
}

edits! {
    ApplicationReadme => ApplicationReadmePatch: content
}

open_enum! {
    /// The length of the intervals that payloads are counted in.
    pub enum Resolution {
        /// A day, in milliseconds.
        Day = "86400000",
        /// An hour, in milliseconds.
        Hour = "3600000",
    }
}
