//! Files of an application, public and private, and their directories.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{CredentialsSortField, NameFilterField, edit::edits, patterns};
use crate::{Page, UploadTarget, losant_model, open_enum};

/// A file or a directory of an application.
#[losant_model(response)]
pub struct File {
    /// Unique id, assigned by Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Application that contains the file.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the file was last changed.
    pub last_updated: Option<Timestamp>,
    /// Resource that created the file, of the kind in `author_type`.
    #[pattern(patterns::OBJECT_ID)]
    pub author_id: Option<String>,
    /// Kind of resource that created the file.
    pub author_type: Option<AuthorType>,
    /// Whether the file is ready, or still being uploaded, moved or deleted.
    pub status: Option<FileStatus>,
    /// Name in its directory, with the extension.
    #[limits(1..=1024)]
    pub name: String,
    /// Path of the directory that contains the file, such as `/reports/2024`.
    #[limits(..=1024)]
    pub parent_directory: Option<String>,
    /// Whether this is a file or a directory.
    pub r#type: Option<FileType>,
    /// Size of the content, in bytes.
    pub file_size: Option<i64>,
    /// `ETag` of the content in Amazon S3, which changes with the content.
    pub s3etag: Option<String>,
    /// Media type of the content, such as `text/csv`.
    #[limits(..=1024)]
    pub content_type: Option<String>,
    /// Width and height of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
    /// Destination of a move, by id.
    #[pattern(patterns::OBJECT_ID)]
    pub move_into_id: Option<String>,
    /// URL to download the content from. For a private file, it is signed and expires.
    pub url: Option<String>,
}

edits! {
    File => FilePatch: file_size, content_type, file_dimensions
}

/// Properties of new content for a file; the response contains the data to upload it with.
#[losant_model(patch)]
pub struct FilePatch {
    /// Size of the new content, in bytes.
    ///
    /// An estimate is enough: after the upload, Losant replaces it with the actual size.
    pub file_size: Option<f64>,
    /// Media type of the content, such as `text/csv`.
    #[limits(..=1024)]
    pub content_type: Option<String>,
    /// Width and height of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
}

/// A file or directory to create; the response contains the data to upload the content with.
#[losant_model(request)]
pub struct FilePost {
    /// Name in its directory, with the extension.
    #[limits(1..=1024)]
    pub name: String,
    /// Path of the directory to create the file in, such as `/reports/2024`. If absent, the root.
    #[limits(..=1024)]
    pub parent_directory: Option<String>,
    /// Whether this is a file or a directory.
    pub r#type: FileType,
    /// Size of the content, in bytes; required for a file.
    ///
    /// An estimate is enough: after the upload, Losant replaces it with the actual size.
    pub file_size: Option<f64>,
    /// Media type of the content, such as `text/csv`.
    #[limits(..=1024)]
    pub content_type: Option<String>,
    /// Width and height of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
}

/// A page of files and directories.
pub type Files = Page<File>;

/// A new or changed file, and the data to upload its content with.
#[losant_model(response)]
pub struct FileUploadPostResponse {
    /// Unique id, assigned by Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Application that contains the file.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the file was last changed.
    pub last_updated: Option<Timestamp>,
    /// Resource that created the file, of the kind in `author_type`.
    #[pattern(patterns::OBJECT_ID)]
    pub author_id: Option<String>,
    /// Kind of resource that created the file.
    pub author_type: Option<AuthorType>,
    /// Whether the file is ready, or still being uploaded, moved or deleted.
    pub status: Option<FileStatus>,
    /// Name in its directory, with the extension.
    #[limits(1..=1024)]
    pub name: String,
    /// Path of the directory that contains the file, such as `/reports/2024`.
    #[limits(..=1024)]
    pub parent_directory: Option<String>,
    /// Whether this is a file or a directory.
    pub r#type: Option<FileType>,
    /// Size of the content, in bytes.
    pub file_size: Option<i64>,
    /// `ETag` of the content in Amazon S3, which changes with the content.
    pub s3etag: Option<String>,
    /// Media type of the content, such as `text/csv`.
    #[limits(..=1024)]
    pub content_type: Option<String>,
    /// Width and height of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
    /// Destination of a move, by id.
    #[pattern(patterns::OBJECT_ID)]
    pub move_into_id: Option<String>,
    /// URL to download the content from. For a private file, it is signed and expires.
    pub url: Option<String>,
    /// Request that uploads the content.
    pub upload: Option<FileUpload>,
}

impl UploadTarget for FileUploadPostResponse {
    fn upload_url(&self) -> Option<&str> {
        self.upload.as_ref()?.url.as_deref()
    }

    fn upload_fields(&self) -> BTreeMap<String, String> {
        self.upload.as_ref().map(|upload| upload.fields.clone()).unwrap_or_default()
    }
}

/// Width and height of an image, in pixels.
#[losant_model(request, response)]
pub struct FileDimensions {
    /// Horizontal size, in pixels.
    pub width: Option<f64>,
    /// Vertical size, in pixels.
    pub height: Option<f64>,
}

/// URL and form fields of the request that uploads the content of a file.
///
/// It is a multipart `POST` to Amazon S3, valid for a short time.
#[losant_model(response)]
pub struct FileUpload {
    /// URL to send the form to.
    pub url: Option<String>,
    /// Form fields to send before the content, which is the last field and named `file`.
    #[secret]
    pub fields: BTreeMap<String, String>,
}

open_enum! {
    /// Kind of resource that created a file.
    pub enum AuthorType {
        /// Created by a workflow.
        Flow = "flow",
        /// Created by a user.
        User = "user",
        /// Created by a device.
        Device = "device",
        /// Created with an API token.
        ApiToken = "apiToken",
        /// Created by a notebook.
        Notebook = "notebook",
    }
}

open_enum! {
    /// Progress of an upload, a move or a deletion.
    pub enum FileStatus {
        /// Waiting for content, from an upload or a move.
        Pending = "pending",
        /// Being moved or renamed.
        Moving = "moving",
        /// Being deleted; the content of a directory is deleted with it.
        Deleting = "deleting",
        /// Ready for use.
        Completed = "completed",
    }
}

open_enum! {
    /// Whether an entry is a file or a directory.
    pub enum FileType {
        /// Has content, which is uploaded separately.
        File = "file",
        /// Contains files and other directories.
        Directory = "directory",
    }
}

open_enum! {
    /// Status to limit a list of files to.
    pub enum FilesStatus {
        /// Files with content, which are ready for use.
        Completed = "completed",
        /// Files that wait for their content.
        Pending = "pending",
    }
}

/// Field that a list of public files can be filtered by.
pub type FilesFilterField = NameFilterField;

/// Field that a list of private files can be filtered by.
pub type PrivateFilesFilterField = NameFilterField;

/// Fields that a list of public files can be sorted by.
pub type FilesSortField = CredentialsSortField;

/// Fields that a list of private files can be sorted by.
pub type PrivateFilesSortField = CredentialsSortField;
