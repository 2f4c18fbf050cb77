//! The documents of file.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `authorType` in a file.
    pub enum AuthorType {
        /// Workflow.
        Flow = "flow",
        /// User.
        User = "user",
        /// Device.
        Device = "device",
        /// API token.
        ApiToken = "apiToken",
        /// Notebook.
        Notebook = "notebook",
    }
}

open_enum! {
    /// The values of `status` in a file.
    pub enum FileStatus {
        /// Pending.
        Pending = "pending",
        /// Moving.
        Moving = "moving",
        /// Deleting.
        Deleting = "deleting",
        /// Completed.
        Completed = "completed",
    }
}

open_enum! {
    /// The values of `type` in a file.
    pub enum FileType {
        /// File.
        File = "file",
        /// Directory.
        Directory = "directory",
    }
}

/// File.
#[losant_model(response)]
pub struct File {
    /// The id.
    pub id: String,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of the author.
    pub author_id: Option<String>,
    /// What kind of author it is.
    pub author_type: Option<AuthorType>,
    /// How it is.
    pub status: Option<FileStatus>,
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// The directory that it is in, at most 1024 characters.
    pub parent_directory: Option<String>,
    /// Its kind.
    pub r#type: Option<FileType>,
    /// The size in bytes.
    pub file_size: Option<f64>,
    /// The s3etag.
    pub s3etag: Option<String>,
    /// The media type, at most 1024 characters.
    pub content_type: Option<String>,
    /// The file dimensions.
    pub file_dimensions: Option<FileDimensions>,
    /// The id of the move into.
    pub move_into_id: Option<String>,
    /// The address.
    pub url: Option<String>,
}

/// A change of a file; what is not set stays as it is.
#[losant_model(patch)]
pub struct FilePatch {
    /// The size in bytes.
    pub file_size: Option<f64>,
    /// The media type, at most 1024 characters.
    pub content_type: Option<String>,
    /// The file dimensions.
    pub file_dimensions: Option<FileDimensions>,
}

/// What makes a file.
#[losant_model(request)]
pub struct FilePost {
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// The directory that it is in, at most 1024 characters.
    pub parent_directory: Option<String>,
    /// Its kind.
    pub r#type: FileType,
    /// The size in bytes.
    pub file_size: Option<f64>,
    /// The media type, at most 1024 characters.
    pub content_type: Option<String>,
    /// The file dimensions.
    pub file_dimensions: Option<FileDimensions>,
}

/// File upload post response.
#[losant_model(response)]
pub struct FileUploadPostResponse {
    /// The id.
    pub id: String,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of the author.
    pub author_id: Option<String>,
    /// What kind of author it is.
    pub author_type: Option<AuthorType>,
    /// How it is.
    pub status: Option<FileStatus>,
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// The directory that it is in, at most 1024 characters.
    pub parent_directory: Option<String>,
    /// Its kind.
    pub r#type: Option<FileType>,
    /// The size in bytes.
    pub file_size: Option<f64>,
    /// The s3etag.
    pub s3etag: Option<String>,
    /// The media type, at most 1024 characters.
    pub content_type: Option<String>,
    /// The file dimensions.
    pub file_dimensions: Option<FileDimensions>,
    /// The id of the move into.
    pub move_into_id: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// The upload.
    pub upload: Option<FileUpload>,
}

/// Files.
pub type Files = Page<File>;

/// File dimensions.
#[losant_model(response)]
pub struct FileDimensions {
    /// The width.
    pub width: Option<f64>,
    /// The height.
    pub height: Option<f64>,
}

/// File upload.
#[losant_model(response)]
pub struct FileUpload {
    /// The address.
    pub url: Option<String>,
    /// The fields.
    #[secret]
    pub fields: Option<BTreeMap<String, String>>,
}
