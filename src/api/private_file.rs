//! `/applications/{applicationId}/privateFiles/{privateFileId}`,
//! `/applications/{applicationId}/privateFiles`: the private files of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// A private file or directory of an application.
///
/// ```no_run
/// use losant::Part;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let report = application.private_file("5f8a1d3c7ae143cd83dc4b16");
/// report.upload(Part::bytes("pump,hours\n7,12\n").file_name("hours.csv")).await?;
///
/// // The URL works for a minute, without a token.
/// println!("{:?}", report.get().url_ttl(60).await?.url);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/privateFiles/{privateFileId}",
    parent = Application,
    errors(400, 404)
)]
pub trait PrivateFile {
    /// Deletes the file, or the directory with all its contents. This cannot be undone.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Returns the properties of the file or directory, but not its content.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(
        &self,
        /// Lifetime of file URLs in the response, in seconds; 0 leaves them out.
        ///
        /// Directories have no URL.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
    ) -> models::File;

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
        /// Lifetime of file URLs in the response, in seconds; 0 leaves them out.
        ///
        /// Directories have no URL.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
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
        private_file: crate::Part,
        /// Lifetime of file URLs in the response, in seconds; 0 leaves them out.
        ///
        /// Directories have no URL.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
    ) -> models::File;
}

/// The private files and directories of an application.
///
/// ```no_run
/// use losant::models::FileType;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let call = application.private_files().get().directory("/reports").file_type(FileType::File);
/// let mut files = call.url_ttl(3600).items();
/// while let Some(file) = files.try_next().await? {
///     println!("{} {:?}", file.name, file.url);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/privateFiles",
    parent = Application,
    errors(400, 404)
)]
pub trait PrivateFiles {
    /// Returns the private files and directories of the application, in pages.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::PrivateFilesSortField, "lastUpdated"),
        paged,
        filtered(models::PrivateFilesFilterField)
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
        /// Lifetime of file URLs in the response, in seconds; 0 leaves them out.
        ///
        /// Directories have no URL.
        #[query(name = "urlTTL", default = "900")]
        url_ttl: Option<u64>,
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
    /// let post = FilePost::new("hours.csv", FileType::File).parent_directory("/reports");
    /// let content = Part::bytes("pump,hours\n7,12\n").content_type("text/csv");
    /// let record = upload(application.private_files().post(post), content, |record| {
    ///     application.private_file(&record.id).delete()
    /// });
    /// println!("{}", record.await?.value().id);
    /// # Ok(()) }
    /// ```
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] private_file: models::FilePost) -> models::FileUploadPostResponse;
}
