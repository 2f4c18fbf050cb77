//! What Losant takes and gives of files.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::edit::edits;
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the author type of a file can be.
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
    /// What the status of a file can be.
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
    /// What the type of a file can be.
    pub enum FileType {
        /// File.
        File = "file",
        /// Directory.
        Directory = "directory",
    }
}

/// A file.
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
    /// What tells the content.
    pub s3etag: Option<String>,
    /// The media type, at most 1024 characters.
    pub content_type: Option<String>,
    /// The size of an image, in pixels.
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
    /// The size of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
}

/// A new file.
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
    /// The size of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
}

/// What came of a file upload post.
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
    /// What tells the content.
    pub s3etag: Option<String>,
    /// The media type, at most 1024 characters.
    pub content_type: Option<String>,
    /// The size of an image, in pixels.
    pub file_dimensions: Option<FileDimensions>,
    /// The id of the move into.
    pub move_into_id: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// Where the content is to be sent.
    pub upload: Option<FileUpload>,
}

/// Files.
pub type Files = Page<File>;

/// The size of an image, in pixels.
#[losant_model(response)]
pub struct FileDimensions {
    /// The width.
    pub width: Option<f64>,
    /// The height.
    pub height: Option<f64>,
}

/// Where the content of a new file goes, and what goes with it.
#[losant_model(response)]
pub struct FileUpload {
    /// The address.
    pub url: Option<String>,
    /// The fields to send before the content.
    #[secret]
    pub fields: Option<BTreeMap<String, String>>,
}

edits! {
    File => FilePatch: file_size, content_type, file_dimensions
}

open_enum! {
    /// The status that files are listed by.
    pub enum FilesStatus {
        /// The content is there.
        Completed = "completed",
        /// The content was not sent yet.
        Pending = "pending",
    }
}
