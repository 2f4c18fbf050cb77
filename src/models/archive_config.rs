//! Where and how an application archives its data.

use crate::models::{ApplicationExportOptions, TagFilter, patterns};
use crate::{losant_model, open_enum};

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
