//! Applications: settings, import and export, archiving, search, and usage.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ApplicationJobLogStatus, CreatorType, DeviceCounts, NotebookMinuteCounts, SourceType,
    TagFilter, ValidationError, ViewType, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Kind of owner of an application.
    pub enum ApplicationOwnerType {
        /// The application is in the sandbox of a user.
        User = "user",
        /// The application belongs to an organization.
        Organization = "organization",
    }
}

open_enum! {
    /// Destination of an application export.
    pub enum ExportType {
        /// A zip file to download.
        Zip = "zip",
        /// A Git repository.
        Repo = "repo",
    }
}

open_enum! {
    /// Kind of resource that an import takes from its source.
    pub enum ExportedResource {
        /// Certificate authorities that sign device certificates.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Dashboards that belong to the application.
        Dashboard = "Dashboard",
        /// Rows stored in the data tables.
        DataTableRow = "DataTableRow",
        /// Data tables. Their rows are a separate kind.
        DataTable = "DataTable",
        /// Recipes from which devices are created.
        DeviceRecipe = "DeviceRecipe",
        /// Devices of all classes.
        Device = "Device",
        /// HTTP routes of the experience.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Versions of experience workflows.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// Groups of experience users.
        ExperienceGroup = "ExperienceGroup",
        /// Accounts of the people who use the experience.
        ExperienceUser = "ExperienceUser",
        /// Snapshots of the experience.
        ExperienceVersion = "ExperienceVersion",
        /// Layouts, pages and components of the experience.
        ExperienceView = "ExperienceView",
        /// Public files.
        File = "File",
        /// Snapshots of workflows.
        FlowVersion = "FlowVersion",
        /// Workflows.
        Flow = "Flow",
        /// Integrations, which receive messages from external services.
        Integration = "Integration",
        /// Jupyter notebooks.
        Notebook = "Notebook",
        /// Webhooks, which trigger workflows from outside.
        Webhook = "Webhook",
        /// Settings of the experience's `develop` version.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// Key/value pairs that workflows can read.
        Global = "Global",
        /// Private files, readable only through signed URLs.
        PrivateFile = "PrivateFile",
        /// Resource jobs, which run workflows for many resources.
        ResourceJob = "ResourceJob",
    }
}

open_enum! {
    /// Treatment of an imported resource that already exists in the application.
    pub enum ConflictBehavior {
        /// Creates another resource.
        Create = "create",
        /// Ends the import with an error.
        Error = "error",
        /// Keeps the existing resource.
        Retain = "retain",
        /// Replaces the existing resource with the imported one.
        Replace = "replace",
    }
}

open_enum! {
    /// Outcome of a first-time setup.
    pub enum FtueTrackingStatus {
        /// The user chose not to do the setup.
        Skipped = "skipped",
        /// The user finished the setup.
        Completed = "completed",
    }
}

open_enum! {
    /// Selection of the devices whose data is archived.
    pub enum ArchiveConfigMode {
        /// Every device of the application.
        All = "all",
        /// Only the listed devices and those with a listed tag.
        Whitelist = "whitelist",
        /// All devices except the listed ones and those with a listed tag.
        Blacklist = "blacklist",
    }
}

open_enum! {
    /// Selection of the data tables that are archived.
    pub enum DataTablesMode {
        /// Every data table of the application.
        All = "all",
        /// Only the listed data tables.
        Whitelist = "whitelist",
        /// All data tables except the listed ones.
        Blacklist = "blacklist",
    }
}

open_enum! {
    /// Origin of imported resources.
    pub enum ImportSourceType {
        /// A zip file that was uploaded with the request.
        ImportBundle = "importBundle",
        /// A zip file that was downloaded from a URL.
        ImportUrl = "importUrl",
        /// Another application.
        FromApplication = "fromApplication",
        /// A Git repository.
        Repository = "repository",
    }
}

open_enum! {
    /// Kind of resource whose limit an import would exceed.
    pub enum LimitError {
        /// Certificate authorities that sign device certificates.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Dashboards that belong to the application.
        Dashboard = "Dashboard",
        /// Rows stored in the data tables.
        DataTableRow = "DataTableRow",
        /// Data tables. Their rows are a separate kind.
        DataTable = "DataTable",
        /// Recipes from which devices are created.
        DeviceRecipe = "DeviceRecipe",
        /// Devices of all classes.
        Device = "Device",
        /// Settings of the experience's `develop` version.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// HTTP routes of the experience.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Versions of experience workflows.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// Groups of experience users.
        ExperienceGroup = "ExperienceGroup",
        /// Accounts of the people who use the experience.
        ExperienceUser = "ExperienceUser",
        /// Snapshots of the experience.
        ExperienceVersion = "ExperienceVersion",
        /// Layouts, pages and components of the experience.
        ExperienceView = "ExperienceView",
        /// Public files.
        File = "File",
        /// Snapshots of workflows.
        FlowVersion = "FlowVersion",
        /// Workflows.
        Flow = "Flow",
        /// Key/value pairs that workflows can read.
        Global = "Global",
        /// Integrations, which receive messages from external services.
        Integration = "Integration",
        /// Jupyter notebooks.
        Notebook = "Notebook",
        /// Private files, readable only through signed URLs.
        PrivateFile = "PrivateFile",
        /// Webhooks, which trigger workflows from outside.
        Webhook = "Webhook",
        /// Resource jobs, which run workflows for many resources.
        ResourceJob = "ResourceJob",
    }
}

open_enum! {
    /// Class of a workflow that a search found.
    ///
    /// The values are those of Losant's schema, which lists the classes of devices here and the classes
    /// of workflows in [`SearchDeviceClass`]. Other values arrive as `Unknown`.
    pub enum SearchFlowClass {
        /// Device that connects to Losant directly.
        Standalone = "standalone",
        /// Device that also reports the state of its peripherals.
        Gateway = "gateway",
        /// Device that reports its state through a gateway.
        Peripheral = "peripheral",
        /// Peripheral that can report through any gateway.
        Floating = "floating",
        /// Device that runs the Gateway Edge Agent.
        EdgeCompute = "edgeCompute",
        /// Group of devices whose state is aggregated.
        System = "system",
        /// Device that runs the Embedded Edge Agent.
        Embedded = "embedded",
    }
}

open_enum! {
    /// Class of a device that a search found.
    ///
    /// The values are those of Losant's schema, which lists the classes of workflows here and the
    /// classes of devices in [`SearchFlowClass`]. Other values arrive as `Unknown`.
    pub enum SearchDeviceClass {
        /// Application workflow, which runs in Losant's cloud.
        Cloud = "cloud",
        /// Workflow that runs on the Gateway Edge Agent.
        Edge = "edge",
        /// Workflow that runs on the Embedded Edge Agent.
        Embedded = "embedded",
        /// Workflow that handles requests to experience endpoints.
        Experience = "experience",
        /// Workflow that other workflows use as a node.
        CustomNode = "customNode",
    }
}

open_enum! {
    /// Kind of resource that a search found.
    pub enum SearchResultType {
        /// Token that authorizes API requests for the application.
        ApplicationApiToken = "applicationApiToken",
        /// Credential for an external service.
        Credential = "credential",
        /// Dashboard that belongs to the application.
        Dashboard = "dashboard",
        /// Table with rows of custom data.
        DataTable = "dataTable",
        /// Recipe from which devices are created.
        DeviceRecipe = "deviceRecipe",
        /// Device of any class.
        Device = "device",
        /// Custom domain that serves the experience.
        ExperienceDomain = "experienceDomain",
        /// Event with a level, such as a warning or an error.
        Event = "event",
        /// HTTP route of the experience.
        ExperienceEndpoint = "experienceEndpoint",
        /// Group of experience users.
        ExperienceGroup = "experienceGroup",
        /// Subdomain of `onlosant.com` that serves the experience.
        ExperienceSlug = "experienceSlug",
        /// Account of a person who uses the experience.
        ExperienceUser = "experienceUser",
        /// Snapshot of the experience.
        ExperienceVersion = "experienceVersion",
        /// Layout, page or component of the experience.
        ExperienceView = "experienceView",
        /// File stored in the application.
        File = "file",
        /// Workflow.
        Flow = "flow",
        /// Integration, which receives messages from an external service.
        Integration = "integration",
        /// Jupyter notebook.
        Notebook = "notebook",
        /// Resource job, which runs workflows for many resources.
        ResourceJob = "resourceJob",
        /// Webhook, which triggers workflows from outside.
        Webhook = "webhook",
    }
}

/// Application, which contains devices, workflows and all other resources of a project.
#[losant_model(response)]
pub struct Application {
    /// Unique id of the application.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the application was created.
    pub creation_date: Option<Timestamp>,
    /// When the application last changed.
    pub last_updated: Option<Timestamp>,
    /// Templates that were applied to the application, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub applied_template_ids: Vec<String>,
    /// Id of the user or organization that owns the application.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: String,
    /// Whether a user or an organization owns the application.
    pub owner_type: Option<ApplicationOwnerType>,
    /// Name of the organization that owns the application.
    #[limits(1..=255)]
    pub organization_name: Option<String>,
    /// Icon color of the organization that owns the application.
    #[limits(..=64)]
    pub organization_icon_color: Option<String>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Subdomain of `onlosant.com` that serves the experience.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub endpoint_slug: Option<String>,
    /// Earliest issue time of accepted experience user tokens.
    ///
    /// Older tokens are rejected.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether experience endpoints handle cross-origin (CORS) requests by default.
    pub endpoint_default_cors: Option<bool>,
    /// Key/value pairs that the application's workflows can read.
    #[limits(..=100)]
    pub globals: Vec<GlobalValue>,
    /// Lifetime of URLs to blob attribute values, in seconds.
    #[name = "blobUrlTTL"]
    #[limits(3600..=604800)]
    pub blob_url_ttl: Option<f64>,
    /// Number of resources by kind, and their usage.
    pub summary: Option<ResourceSummary>,
    /// First-time setups that users completed or skipped.
    #[limits(..=100)]
    pub ftue_tracking: Vec<FtueTracking>,
    /// Settings for archiving data to cloud storage and the application to a Git repository.
    pub archive_config: Option<ArchiveConfig>,
}

/// Options for applying a template to an application.
#[losant_model(request)]
pub struct ApplicationApplyTemplatePatch {
    /// Template whose resources are added to the application.
    #[pattern(patterns::OBJECT_ID)]
    pub template_id: String,
    /// Address that is notified when the job is done.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Result of cloning an application as a dry run.
#[losant_model(response)]
pub struct ApplicationCloneDryRunResult {
    /// Whether the application can be cloned.
    pub success: Option<bool>,
    /// Whether the clone is too large for one request and would run as a job.
    pub requires_job: Option<bool>,
    /// Same as `requires_job`, by the name in Losant's example.
    pub job_required: Option<bool>,
}

/// Options for cloning an application.
#[losant_model(request)]
pub struct ApplicationClonePost {
    /// Whether to only check that the clone is possible, without creating it.
    pub dry_run: Option<bool>,
    /// Whether to copy public files.
    pub include_files: Option<bool>,
    /// Whether to copy private files.
    pub include_private_files: Option<bool>,
    /// Whether to copy the rows of data tables.
    pub include_data_table_rows: Option<bool>,
    /// Whether to copy devices.
    pub include_devices: Option<bool>,
    /// Id of the user or organization that will own the clone.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: Option<Option<String>>,
    /// Whether a user or an organization will own the clone.
    pub owner_type: Option<ApplicationOwnerType>,
    /// Address that is notified when the job is done.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether to run as a job in the background, however small the work.
    pub force_job: Option<bool>,
}

/// Result of creating an application by a clone or an import.
#[losant_model(response)]
pub struct ApplicationCreationByTemplateResult {
    /// The new application.
    pub application: Option<Application>,
    /// Problems with individual resources of the new application.
    pub validation_errors: Vec<ValidationError>,
}

/// Options for exporting an application.
#[losant_model(request)]
pub struct ApplicationExportPost {
    /// Whether to add public files to the export.
    pub include_files: Option<bool>,
    /// Whether to add private files to the export.
    pub include_private_files: Option<bool>,
    /// Whether to add the rows of data tables to the export.
    pub include_data_table_rows: Option<bool>,
    /// Whether to add devices to the export.
    pub include_devices: Option<bool>,
    /// Address that is notified when the job is done.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether to run as a job in the background, however small the work.
    pub force_job: Option<bool>,
    /// Destination of the export: a zip file or a Git repository.
    pub export_type: Option<ExportType>,
    /// Service credential for the Git repository, by name.
    #[limits(..=255)]
    pub credential_name: Option<String>,
    /// Place in the Git repository to export to.
    pub repo: Option<ExportRepo>,
}

/// Result of an application export that ran without a job.
#[losant_model(response)]
pub struct ApplicationExportResult {
    /// Download URL of the zip file.
    pub url: Option<String>,
}

/// Changes to application globals, one entry per key.
pub type ApplicationGlobalPatch = Vec<GlobalChange>;

/// Log of imports into an application, newest first.
pub type ApplicationImportExecutions = Vec<ApplicationImportExecution>;

/// Options for an import; no endpoint takes them.
///
/// See [`ImportIntoApplicationOptions`] and [`ImportNewApplicationOptions`].
#[losant_model(request)]
pub struct ApplicationImportOptions {
    /// URL of the zip file to import.
    #[limits(..=1024)]
    #[format(uri)]
    pub import_url: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Kinds of resources to import.
    pub include: Option<Vec<ExportedResource>>,
}

/// Changes to an application; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationPatch {
    /// Display name.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Subdomain of `onlosant.com` that serves the experience.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub endpoint_slug: Option<String>,
    /// Earliest issue time of accepted experience user tokens.
    ///
    /// Older tokens are rejected.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether experience endpoints handle cross-origin (CORS) requests by default.
    pub endpoint_default_cors: Option<bool>,
    /// Key/value pairs that the application's workflows can read.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// First-time setups that users completed or skipped.
    #[limits(..=100)]
    pub ftue_tracking: Option<Vec<FtueTracking>>,
    /// Settings for archiving data to cloud storage and the application to a Git repository.
    ///
    /// `Some(None)` removes them.
    pub archive_config: Option<Option<ArchiveConfig>>,
    /// Lifetime of URLs to blob attribute values, in seconds.
    #[name = "blobUrlTTL"]
    #[limits(3600..=604800)]
    pub blob_url_ttl: Option<f64>,
}

/// Settings of an application to create.
#[losant_model(request)]
pub struct ApplicationPost {
    /// Organization that will own the application.
    ///
    /// Without it, the application goes to the user's sandbox.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: Option<String>,
    /// Template from which the application is created.
    #[pattern(patterns::OBJECT_ID)]
    pub application_template_id: Option<String>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Templates that were applied to the application, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub applied_template_ids: Option<Vec<String>>,
    /// Subdomain of `onlosant.com` that serves the experience.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub endpoint_slug: Option<String>,
    /// Earliest issue time of accepted experience user tokens.
    ///
    /// Older tokens are rejected.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether experience endpoints handle cross-origin (CORS) requests by default.
    pub endpoint_default_cors: Option<bool>,
    /// Key/value pairs that the application's workflows can read.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Settings for archiving data to cloud storage and the application to a Git repository.
    pub archive_config: Option<ArchiveConfig>,
    /// Lifetime of URLs to blob attribute values, in seconds.
    #[name = "blobUrlTTL"]
    #[limits(3600..=604800)]
    pub blob_url_ttl: Option<f64>,
}

/// Markdown document that introduces an application.
#[losant_model(response)]
pub struct ApplicationReadme {
    /// Application that the readme introduces.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the readme last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user, API token or workflow that last changed the readme.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Whether a user, an API token or a workflow last changed the readme.
    pub last_updated_by_type: Option<CreatorType>,
    /// Readme in Markdown.
    pub content: Option<String>,
    /// When the readme was created.
    pub creation_date: Option<Timestamp>,
}

/// Changes to the readme of an application; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationReadmePatch {
    /// Readme in Markdown.
    #[limits(..=131072)]
    pub content: Option<String>,
}

/// Resources of an application that match a search.
pub type ApplicationSearchResult = Vec<SearchResult>;

/// One page of applications.
pub type Applications = Page<Application>;

/// Options for importing resources into an existing application.
#[losant_model(request)]
pub struct ImportIntoApplicationOptions {
    /// Application from which resources are copied.
    #[pattern(patterns::OBJECT_ID)]
    pub from_application_id: Option<String>,
    /// URL of the zip file to import.
    #[limits(..=1024)]
    #[format(uri)]
    pub import_url: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Treatment of resources that already exist in the application.
    pub conflict_behavior: Option<ConflictBehavior>,
    /// Whether to only report the outcome, without importing anything.
    pub dry_run: Option<bool>,
    /// Whether to run as a job in the background, however small the work.
    pub force_job: Option<bool>,
    /// Kinds of resources to import.
    pub include: Option<Vec<ExportedResource>>,
    /// Service credential for the Git repository, by name.
    #[limits(..=255)]
    pub credential_name: Option<String>,
    /// Place in the Git repository to import from.
    pub repo: Option<ExportRepo>,
}

/// Options for importing an application as a new one.
#[losant_model(request)]
pub struct ImportNewApplicationOptions {
    /// URL of the zip file to import.
    #[limits(..=1024)]
    #[format(uri)]
    pub import_url: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Kinds of resources to import.
    pub include: Option<Vec<ExportedResource>>,
    /// Whether to run as a job in the background, however small the work.
    pub force_job: Option<bool>,
}

/// MQTT message to publish through Losant's broker.
#[losant_model(request)]
pub struct MqttPublishBody {
    /// Topic to publish to.
    #[limits(1..=230)]
    pub topic: String,
    /// Content of the message.
    #[limits(..=32767)]
    pub message: String,
}

/// Number of payloads by type and source; no endpoint returns it.
///
/// See [`PayloadStats`].
#[losant_model(response)]
pub struct PayloadCounts {
    /// MQTT messages sent, other than those counted elsewhere.
    pub mqtt_out: BTreeMap<String, i64>,
    /// MQTT messages received, other than those counted elsewhere.
    pub mqtt_in: BTreeMap<String, i64>,
    /// Payloads about rows of data tables.
    pub data_table: BTreeMap<String, i64>,
    /// State reports of devices.
    pub device_state: BTreeMap<String, i64>,
    /// Commands sent to devices.
    pub device_command: BTreeMap<String, i64>,
    /// Requests to webhooks.
    pub webhook: BTreeMap<String, i64>,
    /// Runs of workflow timers.
    pub timer: BTreeMap<String, i64>,
    /// Payloads about events.
    pub event: BTreeMap<String, i64>,
    /// Presses of virtual buttons.
    pub virtual_button: BTreeMap<String, i64>,
    /// Connections of devices to Losant.
    pub device_connect: BTreeMap<String, i64>,
    /// Disconnections of devices from Losant.
    pub device_disconnect: BTreeMap<String, i64>,
    /// Requests to experience endpoints.
    pub endpoint: BTreeMap<String, i64>,
    /// Messages received through integrations.
    pub integration: BTreeMap<String, i64>,
}

/// Payload totals for each day or hour of a time range.
#[losant_model(response)]
pub struct PayloadCountsBreakdown {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// One total per day or hour.
    pub counts: Vec<PayloadCountEntry>,
}

/// Number of payloads by type and source, or their size in bytes.
///
/// Each field maps sources such as `device.mqtt` or `public.rest` to the number of payloads, or to bytes
/// if the request asked for them.
#[losant_model(response)]
pub struct PayloadStats {
    /// Payloads about application files.
    pub app_file: BTreeMap<String, i64>,
    /// Payloads about rows of data tables.
    pub data_table: BTreeMap<String, i64>,
    /// Payloads about new devices.
    pub device_create: BTreeMap<String, i64>,
    /// Commands sent to devices.
    pub device_command: BTreeMap<String, i64>,
    /// Connections of devices to Losant.
    pub device_connect: BTreeMap<String, i64>,
    /// Disconnections of devices from Losant.
    pub device_disconnect: BTreeMap<String, i64>,
    /// State reports of devices.
    pub device_state: BTreeMap<String, i64>,
    /// Requests to experience endpoints.
    pub endpoint: BTreeMap<String, i64>,
    /// Payloads about events.
    pub event: BTreeMap<String, i64>,
    /// Payloads about errors in workflows.
    pub flow_error: BTreeMap<String, i64>,
    /// Emails to the application that trigger workflows.
    pub inbound_email: BTreeMap<String, i64>,
    /// Messages received through integrations.
    pub integration: BTreeMap<String, i64>,
    /// MQTT messages received, other than those counted elsewhere.
    pub mqtt_in: BTreeMap<String, i64>,
    /// MQTT messages sent, other than those counted elsewhere.
    pub mqtt_out: BTreeMap<String, i64>,
    /// Payloads about notebook executions.
    pub notebook: BTreeMap<String, i64>,
    /// Payloads of resource jobs.
    pub resource_job: BTreeMap<String, i64>,
    /// Runs of workflow timers.
    pub timer: BTreeMap<String, i64>,
    /// Presses of virtual buttons.
    pub virtual_button: BTreeMap<String, i64>,
    /// Requests to webhooks.
    pub webhook: BTreeMap<String, i64>,
}

/// One page of the usage of applications in a time range.
pub type PeriodSummaries = Page<PeriodSummary>;

/// Named value that workflows can read.
#[losant_model(request, response)]
pub struct GlobalValue {
    /// Key by which workflows read the value.
    #[pattern(patterns::KEY)]
    pub key: String,
    /// Value, encoded as JSON.
    #[limits(1..=32767)]
    pub json: String,
    /// Whether the value is kept from edge workflows.
    pub cloud_only: Option<bool>,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
}

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

/// Usage of an application in a time range.
#[losant_model(response)]
pub struct PeriodUsage {
    /// Number of devices on each day.
    pub device_counts: Option<DeviceCounts>,
    /// Minutes of notebook execution on each day.
    pub notebook_minute_counts: Option<NotebookMinuteCounts>,
    /// Number of payloads on each day.
    pub payload_counts: Option<PayloadCountsBreakdown>,
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

/// State of a first-time setup, such as that of the experience.
#[losant_model(request, response)]
pub struct FtueTracking {
    /// Setup that the entry is about, such as `experience`.
    #[pattern(patterns::KEY)]
    pub name: String,
    /// Version of the setup.
    pub version: f64,
    /// Whether the user completed or skipped the setup.
    pub status: FtueTrackingStatus,
}

/// Settings for archiving an application and its data every day.
#[losant_model(request, response)]
pub struct ArchiveConfig {
    /// Directory inside the bucket.
    ///
    /// Without it, files go to the top level.
    #[limits(..=255)]
    pub directory: Option<String>,
    /// Devices whose data is archived.
    pub mode: Option<ArchiveConfigMode>,
    /// Devices that `mode` includes or excludes, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags of devices that `mode` includes or excludes.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Whether to archive the state data of devices.
    pub include_devices: Option<bool>,
    /// Whether to archive events.
    pub include_events: Option<bool>,
    /// Whether to archive rows of data tables.
    pub include_data_tables: Option<bool>,
    /// Data tables whose rows are archived.
    pub data_tables_mode: Option<DataTablesMode>,
    /// Data tables that `data_tables_mode` includes or excludes, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub data_table_ids: Option<Vec<String>>,
    /// Whether to also export the application itself, as `application_export_options` specifies.
    pub include_application_export: Option<bool>,
    /// Options for the export of the application itself.
    pub application_export_options: Option<ApplicationExportOptions>,
    /// Age at which data is archived, in days.
    #[limits(1..)]
    pub delay_days: Option<i64>,
    /// Amazon S3 bucket that receives the data.
    pub s3: Option<ArchiveS3>,
    /// Service credential for the storage, by name.
    ///
    /// Replaces the keys in `s3`, `gcs` or `azure`.
    #[limits(1..=255)]
    pub credential_name: Option<String>,
    /// Google Cloud Storage bucket that receives the data.
    pub gcs: Option<ArchiveGcs>,
    /// Azure Blob Storage container that receives the data.
    pub azure: Option<ArchiveAzure>,
}

/// Key and value that label a device or another resource.
#[losant_model(request, response)]
pub struct Tag {
    /// Name of the label.
    #[pattern(patterns::KEY, patterns::TEMPLATE)]
    pub key: String,
    /// Content of the label.
    #[limits(1..=255)]
    pub value: String,
}

/// Options for the application export that is part of an archive.
#[losant_model(request, response)]
pub struct ApplicationExportOptions {
    /// Whether to add public files to the export.
    pub include_files: Option<bool>,
    /// Whether to add private files to the export.
    pub include_private_files: Option<bool>,
    /// Whether to add the rows of data tables to the export.
    pub include_data_table_rows: Option<bool>,
    /// Whether to add devices to the export.
    pub include_devices: Option<bool>,
    /// Destination of the export: a zip file or a Git repository.
    pub export_type: Option<ExportType>,
    /// Service credential for the Git repository, by name.
    #[limits(1..=255)]
    pub credential_name: String,
    /// Place in the Git repository to export to.
    pub repo: Option<ExportRepo>,
}

/// Place in a Git repository for exports and imports.
#[losant_model(request, response)]
pub struct ExportRepo {
    /// Branch to write to or read from.
    #[limits(..=255)]
    pub branch: Option<String>,
    /// Directory in the repository.
    #[limits(..=1024)]
    pub directory: Option<String>,
    /// Message of the commit that an export makes.
    #[limits(..=1024)]
    pub commit_message: Option<String>,
}

/// Amazon S3 bucket that receives an archive.
#[losant_model(request, response)]
pub struct ArchiveS3 {
    /// Name of the bucket.
    #[limits(..=255)]
    pub bucket: String,
    /// AWS access key id. Not needed with a service credential.
    #[limits(4..=128)]
    pub access_key_id: Option<String>,
    /// AWS secret access key. Not needed with a service credential.
    #[secret]
    #[limits(4..=128)]
    pub secret_access_key: Option<String>,
    /// AWS region of the bucket.
    #[limits(..=128)]
    pub region: Option<String>,
}

/// Google Cloud Storage bucket that receives an archive.
#[losant_model(request, response)]
pub struct ArchiveGcs {
    /// Google Cloud project. Overrides the project of the service account.
    #[limits(1..=1024)]
    pub project_id: Option<String>,
    /// Service account key in JSON. Not needed with a service credential.
    #[secret]
    #[limits(4..=32767)]
    pub key_json: Option<String>,
    /// Name of the bucket.
    #[limits(..=255)]
    pub bucket: String,
}

/// Azure Blob Storage container that receives an archive.
#[losant_model(request, response)]
pub struct ArchiveAzure {
    /// Name of the storage account. Not needed with a service credential.
    #[limits(3..=24)]
    pub account: Option<String>,
    /// Key of the storage account. Not needed with a service credential.
    #[secret]
    #[limits(..=255)]
    pub account_key: Option<String>,
    /// Name of the blob container.
    #[limits(3..=63)]
    pub bucket: String,
}

/// Change to one of the globals of an application.
#[losant_model(request)]
pub struct GlobalChange {
    /// Key of the value to add or change.
    #[pattern(patterns::KEY)]
    pub key: String,
    /// New value, as a string that holds JSON, 1 to 32767 characters, or null.
    pub json: Option<Value>,
    /// Whether the value is kept from edge workflows.
    pub cloud_only: Option<bool>,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
}

/// Log entry of an import into an application.
#[losant_model(response)]
pub struct ApplicationImportExecution {
    /// Unique id of the log entry.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Origin of the imported resources.
    pub import_source_type: Option<ImportSourceType>,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub import_execution_id: String,
    /// Application that receives the resources.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Application from which resources are copied.
    #[pattern(patterns::OBJECT_ID)]
    pub from_application_id: Option<String>,
    /// When the import entered the queue.
    pub run_queued_at: Option<Timestamp>,
    /// When the import started.
    pub run_started_at: Option<Timestamp>,
    /// When the import ended.
    pub run_completed_at: Option<Timestamp>,
    /// State of the import, such as queued or completed.
    pub status: Option<ApplicationJobLogStatus>,
    /// Whether the import only reports its outcome, without changing the application.
    pub dry_run: Option<bool>,
    /// Treatment of resources that already exist in the application.
    pub conflict_behavior: Option<ConflictBehavior>,
    /// URL that is called when the import is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Address that is notified when the import is done.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Kinds of resources to import.
    pub include: Vec<ExportedResource>,
    /// Id of the background job that does the import.
    #[limits(..=21)]
    pub job_id: Option<String>,
    /// Id of the user, API token or other actor that requested the import.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// Kind of actor that requested the import.
    pub source_type: Option<SourceType>,
    /// Error that ended the import.
    pub error: Option<NamedError>,
    /// Findings of a dry run.
    pub dry_run_results: Option<DryRunResults>,
    /// Problems with individual resources.
    pub validation_errors: Vec<ValidationError>,
    /// URL of the zip file that was imported.
    #[limits(..=1024)]
    #[format(uri)]
    pub imported_file_url: Option<String>,
    /// URL of the zip file as the request named it.
    #[limits(..=1024)]
    #[format(uri)]
    pub import_url: Option<String>,
    /// Service credential for the Git repository, by name.
    pub credential_name: Option<String>,
    /// Place in the Git repository to import from.
    pub repo: Option<ExportRepo>,
}

/// Error with a name and a message.
#[losant_model(response)]
pub struct NamedError {
    /// Kind of error.
    pub name: Option<String>,
    /// Human-readable explanation.
    pub message: Option<String>,
}

/// Findings of an import that ran as a dry run.
#[losant_model(response)]
pub struct DryRunResults {
    /// Kinds of resources whose limit the import would exceed.
    pub limit_errors: Vec<LimitError>,
    /// URL of the findings.
    #[limits(..=1024)]
    #[format(uri)]
    pub url: Option<String>,
}

/// Resource that matches a search.
#[losant_model(response)]
pub struct SearchResult {
    /// Unique id of the resource.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Display name of the resource.
    pub name: String,
    /// Details that depend on the kind of resource.
    pub metadata: Option<SearchResultMetadata>,
    /// Version of the resource, if it has versions.
    pub version: Option<String>,
    /// Kind of view, if the resource is an experience view.
    pub view_type: Option<ViewType>,
    /// Class of the workflow, if the resource is one.
    pub flow_class: Option<SearchFlowClass>,
    /// Class of the device, if the resource is one.
    pub device_class: Option<SearchDeviceClass>,
    /// Kind of resource.
    #[name = "_type"]
    pub r#type: SearchResultType,
}

/// Details of a resource that a search found.
#[losant_model(response)]
pub struct SearchResultMetadata {
    /// Short description of the resource.
    pub descriptor: Option<String>,
    /// Directory that contains the file, if the resource is one.
    pub parent_directory: Option<String>,
    /// Media type of the file, if the resource is one.
    pub content_type: Option<String>,
}

/// Payload total of one day or hour.
#[losant_model(response)]
pub struct PayloadCountEntry {
    /// Day or hour that the total covers.
    pub date: Option<Timestamp>,
    /// Number of payloads, or bytes if the request asked for them.
    pub value: Option<i64>,
}

/// Usage of one application in a time range.
#[losant_model(response)]
pub struct PeriodSummary {
    /// Display name of the application.
    #[limits(1..=255)]
    pub name: String,
    /// Unique id of the application.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Devices, notebook minutes and payloads in the time range.
    pub summary: Option<PeriodUsage>,
}

edits! {
    Application => ApplicationPatch: name, description, endpoint_slug, exp_user_token_cutoff, endpoint_default_cors, globals, ftue_tracking, archive_config, blob_url_ttl
}

edits! {
    ApplicationReadme => ApplicationReadmePatch: content
}

open_enum! {
    /// Length of the intervals in which payloads are counted.
    pub enum Resolution {
        /// One day (86400000 milliseconds).
        Day = "86400000",
        /// One hour (3600000 milliseconds).
        Hour = "3600000",
    }
}
