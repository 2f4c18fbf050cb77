//! Files, and where their content is sent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{UploadTarget, open_enum};

open_enum! {
    /// What a file is.
    pub enum FileType {
        /// A file.
        File = "file",
        /// A directory.
        Directory = "directory",
    }
}

/// A new file or directory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FilePost {
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// Whether it is a file or a directory.
    #[serde(rename = "type")]
    pub file_type: FileType,
    /// The directory it is in: the root by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_directory: Option<String>,
    /// The size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_size: Option<u64>,
    /// The media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The size of a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_dimensions: Option<FileDimensions>,
}

/// The size of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FileDimensions {
    /// The width in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    /// The height in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
}

impl FilePost {
    /// A file or directory of this name, 1 to 1024 characters.
    pub fn new(name: impl Into<String>, file_type: FileType) -> Self {
        Self {
            name: name.into(),
            file_type,
            parent_directory: None,
            file_size: None,
            content_type: None,
            file_dimensions: None,
        }
    }

    /// The directory it is in: the root by default.
    pub fn parent_directory(mut self, directory: impl Into<String>) -> Self {
        self.parent_directory = Some(directory.into());
        self
    }

    /// The size in bytes.
    pub fn file_size(mut self, bytes: u64) -> Self {
        self.file_size = Some(bytes);
        self
    }

    /// The media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The size of a picture.
    pub fn file_dimensions(mut self, dimensions: FileDimensions) -> Self {
        self.file_dimensions = Some(dimensions);
        self
    }
}

/// The record of a new file, and where its content is to be sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct FileUploadPostResponse {
    /// The id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the content can be read, once it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where the content is to be sent; none for a directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload: Option<FileUpload>,
}

/// Where the content of a file is to be sent.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FileUpload {
    /// The URL to send it to.
    pub url: String,
    /// The fields to send before it. They let anyone send it, and Debug does not show them.
    pub fields: BTreeMap<String, String>,
}

impl std::fmt::Debug for FileUpload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileUpload").field("url", &self.url).finish_non_exhaustive()
    }
}

impl UploadTarget for FileUploadPostResponse {
    fn upload_url(&self) -> Option<&str> {
        self.upload.as_ref().map(|upload| upload.url.as_str())
    }

    fn upload_fields(&self) -> BTreeMap<String, String> {
        self.upload.clone().unwrap_or_default().fields
    }
}
