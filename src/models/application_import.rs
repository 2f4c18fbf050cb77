//! Importing an exported application.

use jiff::Timestamp;

use crate::models::{
    ApplicationJobLogStatus, ExportRepo, NamedError, SourceType, ValidationError, patterns,
};
use crate::{losant_model, open_enum};

/// Log of imports into an application, newest first.
pub type ApplicationImportExecutions = Vec<ApplicationImportExecution>;

/// Options for an import.
///
/// No action takes it: see [`ImportIntoApplicationOptions`] and [`ImportNewApplicationOptions`].
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
