//! Uploads in two steps: a record is created, and the file goes to where the record says.

use std::collections::BTreeMap;

use tokio::time::timeout;

use crate::call::Call;
use crate::call::response::{Response, read_body};
use crate::client::ClientCore;
use crate::error::{Error, ErrorKind};
use crate::wire::multipart::Part;
use crate::wire::url::is_secure;

/// A record that says where its file is to be sent.
pub trait UploadTarget {
    /// The URL to send the file to; `None` if there is nothing to send.
    fn upload_url(&self) -> Option<&str>;

    /// The fields to send before the file.
    fn upload_fields(&self) -> BTreeMap<String, String>;
}

/// Creates a record with `create`, and sends the file to where the record says.
///
/// The file goes out behind the record's fields, as the part `file`, without the client's token or
/// headers, and for as long as it takes. If that fails, the call that `remove` makes of the record
/// takes it back, and the error of the upload is returned.
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
    let sent = send(&client, url, record.value().upload_fields(), &file).await;
    if let Err(error) = sent {
        // That the record stays behind is the lesser news; the upload's error is what to act on.
        let _ = remove(record.value()).raw().await;
        return Err(error.with_action(action).with_attempts(1));
    }
    Ok(record)
}

async fn send(
    client: &ClientCore,
    url: &str,
    fields: BTreeMap<String, String>,
    file: &Part,
) -> Result<(), Error> {
    let url = reqwest::Url::parse(url).map_err(|error| {
        Error::new(ErrorKind::Decode, "the upload URL can't be read").with_source(error)
    })?;
    if !is_secure(&url) {
        let message =
            "the upload URL is not https, so that everyone on the way could read the file";
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
