//! `/applications/{applicationId}/file/{fileId}`, `/applications/{applicationId}/files`: the files
//! of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// A file or directory of an application.
///
/// ```no_run
/// use losant::Part;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let image = application.file("5a1c6b1a7ae143cd83dc4b0e");
/// let content = Part::file("pump-7.png").content_type("image/png");
/// println!("public at {:?}", image.upload(content).await?.url);
///
/// image.move_to().parent_directory("/images/archive").await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/file/{fileId}",
    parent = Application,
    errors(400, 404)
)]
pub trait File {
    /// Deletes the file, or the directory with all its contents. This cannot be undone.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Returns the properties of the file or directory, but not its content.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::File;

    /// Moves or renames the file or directory, and returns the new one.
    ///
    /// The contents of a directory are moved in a job.
    #[doc(alias = "move")]
    #[post("/move", scopes = APPLICATION_WRITE_CLI, ok(201), name = "move")]
    fn move_to(
        &self,
        /// New name of the file or directory.
        name: Option<String>,
        /// Path of the directory to move it into, such as `/new/location`.
        parent_directory: Option<String>,
    ) -> models::File;

    /// Starts replacing the content of the file, and returns where to upload the new content.
    ///
    /// See [`losant::upload`](crate::upload).
    #[patch(scopes = APPLICATION_WRITE_CLI, ok(200, 201))]
    fn patch(&self, #[body] updates: models::FilePatch) -> models::FileUploadPostResponse;

    /// Uploads the content of the file in one request, and returns the file.
    #[post("/upload", scopes = APPLICATION_WRITE_CLI)]
    fn upload(
        &self,
        /// New content of the file.
        #[part]
        file: crate::Part,
    ) -> models::File;
}

/// The files and directories of an application.
///
/// ```no_run
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let mut files = application.files().get().directory("/images").items();
/// while let Some(file) = files.try_next().await? {
///     println!("{} {:?}", file.name, file.url);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/files",
    parent = Application,
    errors(400, 404)
)]
pub trait Files {
    /// Returns the files and directories of the application, in pages.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::FilesSortField, "lastUpdated"),
        paged,
        filtered(models::FilesFilterField)
    )]
    fn get(
        &self,
        /// Whether to return only files or only directories.
        #[query(name = "type")]
        file_type: Option<models::FileType>,
        /// Status that the files must have, which says whether they have content.
        status: Option<models::FilesStatus>,
        /// Path of the directory that must contain the files.
        directory: Option<String>,
    ) -> models::Files;

    /// Creates a file or directory, and returns where to upload the content of a file.
    ///
    /// See [`losant::upload`](crate::upload).
    ///
    /// ```no_run
    /// use losant::models::{FilePost, FileType};
    /// use losant::{Part, upload};
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let post = FilePost::new("pump.png", FileType::File).content_type("image/png");
    /// let content = Part::file("pump.png").content_type("image/png");
    /// let record = upload(application.files().post(post), content, |record| {
    ///     application.file(&record.id).delete()
    /// });
    /// println!("{:?}", record.await?.value().url);
    /// # Ok(()) }
    /// ```
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] file: models::FilePost) -> models::FileUploadPostResponse;
}
