//! Uploads in two steps: create a record, and send the file to the URL in the response.

use std::collections::BTreeMap;

use tokio::time::timeout;

use crate::call::Call;
use crate::call::response::{Response, read_body};
use crate::client::ClientCore;
use crate::error::{Error, ErrorKind};
use crate::wire::multipart::Part;
use crate::wire::url::is_secure;

/// A record with the URL that its file must be uploaded to.
pub trait UploadTarget {
    /// The URL to send the file to. `None` if there is no file to send.
    fn upload_url(&self) -> Option<&str>;

    /// The form fields to send before the file.
    fn upload_fields(&self) -> BTreeMap<String, String>;
}

/// Creates a record with the call `create`, and uploads the file to the URL in the record.
///
/// The file is sent as the part `file` of a form, after the fields of the record. The upload sends
/// neither the token nor the headers of the client, and has no timeout. If it fails, the call that
/// `remove` returns is sent to remove the record, and the error of the upload is returned.
pub async fn upload<C, R>(
    mut create: C,
    file: Part,
    remove: impl FnOnce(&C::Value) -> R,
) -> Result<Response<C::Value>, Error>
where
    C: Call<Value: UploadTarget>,
    R: Call,
{
    let (client, action) = (create.builder_mut().client.clone(), C::ACTION);
    let record = create.with_response().await?;
    let Some(url) = record.value().upload_url() else { return Ok(record) };
    let uploaded = send_file(&client, url, record.value().upload_fields(), &file).await;
    if let Err(error) = uploaded {
        // If this fails too, the error of the upload is still the one to act on.
        let _ = remove(record.value()).raw().await;
        return Err(error.with_action(action).with_attempts(1));
    }
    Ok(record)
}

async fn send_file(
    client: &ClientCore,
    url: &str,
    fields: BTreeMap<String, String>,
    file: &Part,
) -> Result<(), Error> {
    let url = reqwest::Url::parse(url).map_err(|error| {
        Error::new(ErrorKind::Decode, "the upload URL is invalid").with_source(error)
    })?;
    if !is_secure(&url) {
        let message = "the upload URL is not https, so anyone on the network could read the file";
        return Err(Error::new(ErrorKind::Config, message));
    }
    let mut form = reqwest::multipart::Form::new();
    for (name, value) in fields {
        form = form.text(name, value);
    }
    let form = form.part("file", file.to_reqwest("file").await?);
    let request = reqwest::Request::new(http::Method::POST, url);
    let request = client.transport().with_form(request, form)?;
    let response = client.transport().execute(request).await?;
    let status = response.status();
    if status.is_success() {
        return Ok(());
    }
    let headers = response.headers().clone();
    let limit = client.limits().max_error_body;
    let body = timeout(client.limits().attempt_timeout, read_body(response, limit)).await;
    let (body, _) = body.unwrap_or_default();
    Err(Error::from_response(ErrorKind::Status, status, headers, body))
}
