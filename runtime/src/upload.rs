//! Uploads in two steps: create a record, and send the file to the URL in the response.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use reqwest::Url;
use reqwest::multipart::Form;
use tokio::time::timeout;

use crate::call::Call;
use crate::call::response::{Response, read_body};
use crate::client::ClientCore;
use crate::deadline::unless_stalled;
use crate::error::{Error, ErrorKind};
use crate::model::secrets::Secrets;
use crate::wire::header::hide_cookies;
use crate::wire::multipart::Part;
use crate::wire::url::is_plain_loopback;

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
/// neither the token nor the headers of the client. It may take any time, but fails if nothing is
/// transferred for the `attempt_timeout` of `create`, which it notices within twice that time, and if the
/// URL is not https. If it fails, the call
/// that `remove` returns is sent to remove the record, and the error of the upload is returned.
pub async fn upload<C, R>(
    mut create: C,
    file: Part,
    remove: impl FnOnce(&C::Value) -> R,
) -> Result<Response<C::Value>, Error>
where
    C: Call<Value: UploadTarget>,
    R: Call,
{
    let request = create.builder_mut();
    let storage = Storage { client: request.client.clone(), limit: request.attempt_timeout };
    let record = create.with_response().await?;
    let Some(url) = record.value().upload_url() else { return Ok(record) };
    let uploaded = storage.upload(url, record.value().upload_fields(), file).await;
    if let Err(error) = uploaded {
        // If this fails too, the error of the upload is still the one to act on.
        let _ = remove(record.value()).raw().await;
        return Err(error.with_action(C::ACTION).with_attempts(1));
    }
    Ok(record)
}

/// The storage server that the URL of a record leads to.
struct Storage {
    client: ClientCore,
    /// How long nothing may be transferred.
    limit: Duration,
}

impl Storage {
    async fn upload(
        &self,
        url: &str,
        fields: BTreeMap<String, String>,
        file: Part,
    ) -> Result<(), Error> {
        let url = self.check(url)?;
        let chunks = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&chunks);
        let file = file.with_observer(move || {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let sent = unless_stalled(self.limit, &chunks, self.send(url, fields, &file));
        sent.await.unwrap_or_else(|| {
            let message = format!("the upload made no progress for {:?}", self.limit);
            Err(Error::new(ErrorKind::Timeout, message))
        })
    }

    /// Parses the URL. Plain HTTP is only accepted from a server on the same machine.
    fn check(&self, url: &str) -> Result<Url, Error> {
        let url = Url::parse(url).map_err(|error| {
            Error::new(ErrorKind::Decode, "the upload URL is invalid").with_source(error)
        })?;
        let is_local = is_plain_loopback(&url) && self.client.is_plain_loopback();
        if url.scheme() == "https" || is_local {
            return Ok(url);
        }
        let message = "the upload URL is not https, so anyone on the network could read the file";
        Err(Error::new(ErrorKind::Config, message))
    }

    async fn send(
        &self,
        url: Url,
        fields: BTreeMap<String, String>,
        file: &Part,
    ) -> Result<(), Error> {
        let form =
            fields.into_iter().fold(Form::new(), |form, (name, value)| form.text(name, value));
        let form = form.part("file", file.to_reqwest("file").await?);
        let transport = self.client.transport();
        let request = reqwest::Request::new(http::Method::POST, url);
        let mut response = transport.execute(transport.with_form(request, form)?).await?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let mut headers = std::mem::take(response.headers_mut());
        hide_cookies(&mut headers);
        let body = read_body(response, self.client.limits().max_error_body);
        let (body, _) = timeout(self.limit, body).await.unwrap_or_default();
        let secrets = Secrets::default();
        Err(Error::from_response(ErrorKind::Status, status, headers, body, &secrets))
    }
}
