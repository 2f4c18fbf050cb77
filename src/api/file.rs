//! `/applications/{applicationId}/file/{fileId}`, `/applications/{applicationId}/files`: the files
//! of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// One file of an application.
#[losant_resource(
    path = "/applications/{applicationId}/file/{fileId}",
    parent = Application,
    errors(400, 404)
)]
pub trait File {
    /// Delete the file.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Read the file.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::File;

    /// Move or rename the file.
    #[doc(alias = "move")]
    #[post("/move", scopes = APPLICATION_WRITE_CLI, ok(201), name = "move")]
    fn move_to(
        &self,
        /// The new name.
        name: Option<String>,
        /// The new directory.
        parent_directory: Option<String>,
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
        file: crate::Part,
    ) -> models::File;
}

/// The files of an application.
#[losant_resource(
    path = "/applications/{applicationId}/files",
    parent = Application,
    errors(400, 404)
)]
pub trait Files {
    /// List the files.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::FilesSortField, "lastUpdated"),
        paged,
        filtered(models::FilesFilterField)
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
    ) -> models::Files;

    /// Create the record of a file, which says where its content is to be sent: see
    /// [`losant::upload`](crate::upload).
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] file: models::FilePost) -> models::FileUploadPostResponse;
}
