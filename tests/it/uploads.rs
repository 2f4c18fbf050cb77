//! Uploads in two steps: create a record, send the file to storage.

use std::time::Duration;

use losant::models::{FilePost, FileType};
use losant::{Call, ErrorKind, Part, Retry, upload};
use serde_json::json;

use crate::support::fault_server::{NEVER, STALL_TIMEOUT};
use crate::support::server::{Server, json_response, response};
use crate::transfers::progress_recorder;

/// The response that creates a file record, with this upload URL.
fn file_record(url: &str) -> Vec<u8> {
    let fields = json!({"key": "a/b", "policy": "p"});
    json_response(201, json!({"id": "f1", "upload": {"url": url, "fields": fields}}))
}

async fn upload_to(url: &str, storage: Option<&Server>) -> (Server, Result<u16, losant::Error>) {
    let deleted = json_response(200, json!({"success": true}));
    let losant = Server::responding([file_record(url), deleted]).await;
    let client =
        losant.builder().default_header("x-own", "mine").retry(Retry::none()).build().unwrap();
    let application = client.application("a1");
    let post = FilePost::new("x", FileType::File);
    let sent = upload(application.files().post(post), Part::bytes("content"), |record| {
        application.file(&record.id).delete()
    });
    let sent = tokio::time::timeout(NEVER, sent).await.unwrap();
    if let Some(storage) = storage {
        let form = storage.only_request();
        assert_eq!((form.header("authorization"), form.header("x-own")), (None, None));
        let text = String::from_utf8(form.body).unwrap();
        let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what} in {text}"));
        assert!(
            at("name=\"key\"") < at("name=\"policy\"")
                && at("name=\"policy\"") < at("name=\"file\"")
        );
        assert!(text.contains("content"));
    }
    (losant, sent.map(|response| response.status().as_u16()))
}

#[tokio::test]
async fn upload_sends_the_fields_first_and_no_token() {
    let storage = Server::responding([response(204, &[], "")]).await;
    let (losant, sent) = upload_to(&storage.url(), Some(&storage)).await;
    assert_eq!((sent.unwrap(), losant.request_count()), (201, 1));
}

#[tokio::test]
async fn failed_upload_deletes_the_file_record() {
    let storage = Server::responding([response(403, &[], "<Error/>")]).await;
    let (losant, sent) = upload_to(&storage.url(), Some(&storage)).await;
    let error = sent.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.operation()), (403, Some("files.post")));
    let requests: Vec<_> =
        losant.requests().iter().map(|seen| format!("{} {}", seen.method, seen.path())).collect();
    assert_eq!(requests, ["POST /applications/a1/files", "DELETE /applications/a1/file/f1"]);
}

#[tokio::test]
async fn upload_requires_https() {
    let (losant, sent) = upload_to("http://storage.example/", None).await;
    let error = sent.unwrap_err();
    assert!(error.to_string().contains("https"), "{error}");
    assert_eq!(losant.request_count(), 2);
}

#[tokio::test]
async fn upload_to_plain_http_is_refused_unless_the_client_itself_is_on_this_machine() {
    let storage = Server::responding([response(204, &[], "")]).await;
    let deleted = json_response(200, json!({"success": true}));
    let losant = Server::responding([file_record(&storage.url()), deleted]).await;
    let address = losant.url().trim_start_matches("http://").parse().unwrap();
    let http = reqwest::Client::builder().no_proxy().resolve("losant.test", address).build();
    let client = losant
        .builder()
        .base_url(losant.url().replace("127.0.0.1", "losant.test"))
        .allow_plain_http(true)
        .http_client(http.unwrap())
        .build()
        .unwrap();
    let files = client.application("a1").files();
    let create = files.post(FilePost::new("x", FileType::File));
    let sent = upload(create, Part::bytes("content"), |record| {
        client.application("a1").file(&record.id).delete()
    });
    let error = sent.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("https"), "{error}");
    assert_eq!((storage.request_count(), losant.request_count()), (0, 2));
}

#[tokio::test]
async fn upload_to_a_silent_storage_server_ends() {
    let storage = Server::silent().await;
    let deleted = json_response(200, json!({"success": true}));
    let losant = Server::responding([file_record(&storage.url()), deleted]).await;
    let application = losant.client().application("a1");
    let create = application.files().post(FilePost::new("x", FileType::File));
    let create = create.attempt_timeout(STALL_TIMEOUT);
    let sent =
        upload(create, Part::bytes("content"), |record| application.file(&record.id).delete());
    let error = tokio::time::timeout(NEVER, sent).await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Timeout, Some("files.post")));
    assert!(error.to_string().contains("no progress for 2s"), "{error}");
    assert_eq!(losant.request_count(), 2);
}

#[tokio::test]
async fn slow_upload_may_take_longer_than_the_attempt_timeout() {
    let storage = Server::responding([response(204, &[], "")]).await;
    let losant = Server::responding([file_record(&storage.url())]).await;
    let application = losant.client().application("a1");
    let limit = Duration::from_millis(600);
    let (content, mut source) = tokio::io::duplex(16);
    let write = tokio::spawn(async move {
        for _ in 0..6 {
            tokio::time::sleep(limit / 2).await;
            tokio::io::AsyncWriteExt::write_all(&mut source, b"drop").await.unwrap();
        }
    });
    let (seen, count) = progress_recorder();
    let create = application.files().post(FilePost::new("x", FileType::File));
    let sent = upload(
        create.attempt_timeout(limit),
        Part::reader(content, None).on_progress(count),
        |record| application.file(&record.id).delete(),
    );
    assert_eq!(sent.await.unwrap().status(), 201);
    write.await.unwrap();
    assert!(String::from_utf8(storage.only_request().body).unwrap().contains(&"drop".repeat(6)));
    assert_eq!(seen.lock().unwrap().last().unwrap().done, 24);
}
