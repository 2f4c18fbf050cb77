//! `/applications/{applicationId}/files`, `…/file/{fileId}`: files. So far what an upload takes.

use crate::api::Application;
use crate::scopes::APPLICATION_WRITE_CLI;
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
}

/// The files of an application.
#[losant_resource(
    path = "/applications/{applicationId}/files",
    parent = Application,
    errors(400, 404)
)]
pub trait Files {
    /// Create the record of a file, which says where its content is to be sent: see
    /// [`losant::upload`](crate::upload).
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] file: models::FilePost) -> models::FileUploadPostResponse;
}
