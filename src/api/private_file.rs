//! `/applications/{applicationId}/privateFiles/{privateFileId}`,
//! `/applications/{applicationId}/privateFiles`: the private files of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// One private file of an application.
#[losant_resource(
    path = "/applications/{applicationId}/privateFiles/{privateFileId}",
    parent = Application,
    errors(400, 404)
)]
pub trait PrivateFile {
    /// Delete the private file.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Read the private file.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(
        &self,
        /// Lifetime of the URL, in seconds.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
    ) -> models::File;

    /// Move or rename the file.
    #[doc(alias = "move")]
    #[post("/move", scopes = APPLICATION_WRITE_CLI, ok(201), name = "move")]
    fn move_to(
        &self,
        /// The new name.
        name: Option<String>,
        /// The new directory.
        parent_directory: Option<String>,
        /// Lifetime of the URL, in seconds.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
    ) -> models::File;

    /// Replace the file's content: the answer says where it is to be sent.
    #[patch(scopes = APPLICATION_WRITE_CLI, ok(200, 201))]
    fn patch(&self, #[body] updates: models::FilePatch) -> models::FileUploadPostResponse;

    /// Send the file's content.
    #[post("/upload", scopes = APPLICATION_WRITE_CLI)]
    fn upload(
        &self,
        /// The content.
        #[part]
        private_file: crate::Part,
        /// Lifetime of the URL, in seconds.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
    ) -> models::File;
}

/// The private files of an application.
#[losant_resource(
    path = "/applications/{applicationId}/privateFiles",
    parent = Application,
    errors(400, 404)
)]
pub trait PrivateFiles {
    /// List the private files.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::PrivateFilesSortField, "lastUpdated"),
        paged,
        filtered(models::PrivateFilesFilterField)
    )]
    fn get(
        &self,
        /// What they must be.
        #[query(name = "type")]
        file_type: Option<models::FileType>,
        /// The status that the files must have.
        status: Option<models::FilesStatus>,
        /// The directory that they must be in.
        directory: Option<String>,
        /// Lifetime of the URL, in seconds.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
    ) -> models::Files;

    /// Create the record of a file, which says where its content is to be sent: see
    /// [`losant::upload`](crate::upload).
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] private_file: models::FilePost) -> models::FileUploadPostResponse;
}
