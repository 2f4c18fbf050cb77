//! Uploads and downloads: streaming, progress, limits and retries.

use std::sync::{Arc, Mutex};

use losant::models::{FilePost, FileType};
use losant::{Call, Client, ErrorKind, Part, Progress, Retry, losant_resource, upload};
use serde_json::json;

use crate::support::fault_server::{Fault, FaultServer, NEVER, OK, STALL_TIMEOUT};
use crate::support::server::{Server, json_response, response};

/// A resource that accepts and returns a file.
#[losant_resource(path = "/thing", extends = Client, errors(404), scopes(none))]
trait Store {
    #[get]
    fn read(&self) -> ();

    #[post(retry = "safe")]
    fn send(&self, #[part] file: Part) -> serde_json::Value;
}

/// A reader of this many bytes.
fn reader(length: usize) -> impl tokio::io::AsyncRead + Send + 'static {
    std::io::Cursor::new(vec![b'x'; length])
}

fn progress_recorder() -> (Arc<Mutex<Vec<Progress>>>, impl Fn(Progress) + Send + Sync + 'static) {
    let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let kept = Arc::clone(&seen);
    (seen, move |progress| kept.lock().unwrap().push(progress))
}

#[tokio::test]
async fn reader_part_reports_progress() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let (seen, count) = progress_recorder();
    let file = Part::reader(reader(200_000), Some(200_000)).file_name("x.bin").on_progress(count);
    server.client().store().send(file).await.unwrap();
    let body = server.only_request().body;
    assert!(body.len() > 200_000);
    let head = String::from_utf8_lossy(&body[..300]).into_owned();
    assert!(head.contains(r#"name="file"; filename="x.bin""#), "{head}");
    assert!(head.to_lowercase().contains("content-type: application/octet-stream"), "{head}");
    let seen = seen.lock().unwrap();
    let last = seen.last().unwrap();
    assert_eq!((last.done, last.total), (200_000, Some(200_000)));
    assert!(seen.len() > 2 && seen.is_sorted_by_key(|progress| progress.done));
}

#[tokio::test]
async fn file_part_is_read_from_its_path_and_a_missing_file_is_an_input_error() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pumps.csv");
    std::fs::write(&path, "id,name\n1,pump\n").unwrap();
    server.client().store().send(Part::file(&path)).await.unwrap();
    let body = String::from_utf8(server.only_request().body).unwrap();
    assert!(body.contains("id,name\n1,pump\n"), "{body}");
    assert!(body.contains(path.file_name().unwrap().to_str().unwrap()), "{body}");
    drop(folder);
    let error = server.client().store().send(Part::file(&path)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 0));
    assert!(error.to_string().contains("can't open"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn partially_read_reader_is_not_retried() {
    let server = FaultServer::start(|_| Fault::Status(503, "")).await;
    let store = server.builder().build().unwrap().store();
    let call = store.send(Part::reader(reader(10), Some(10)));
    let error = call.clone().await.unwrap_err();
    assert_eq!((error.attempts(), server.request_count()), (1, 1));
    let again = call.await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Input);
    assert!(again.to_string().contains("was already read"), "{again}");
    // Bytes in memory can be sent again.
    assert_eq!(store.send(Part::bytes("x")).await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn download_returns_chunks_and_reports_progress() {
    let body = "x".repeat(300_000);
    let server = Server::responding([response(200, &[], &body)]).await;
    let client = server.builder().max_body(10).build().unwrap();
    let (seen, count) = progress_recorder();
    let response = client.store().read().download().await.unwrap();
    assert_eq!(response.status(), 200);
    let mut download = response.into_value().on_progress(count);
    let mut length = 0;
    while let Some(piece) = download.try_next().await.unwrap() {
        length += piece.len();
    }
    assert_eq!(length, body.len());
    assert_eq!(seen.lock().unwrap().last().unwrap().total, Some(300_000));
}

#[tokio::test]
async fn max_body_applies_to_the_decompressed_body() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut gzip, &vec![b' '; 8 << 20]).unwrap();
    let body = gzip.finish().unwrap();
    assert!(body.len() < 100_000);
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\n";
    let mut bytes = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend(body);
    let server = Server::responding([bytes]).await;
    let client = server.builder().max_body(1 << 20).build().unwrap();
    let error = client.store().read().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.body().unwrap().len(), 1 << 20);
}

#[tokio::test]
async fn broken_or_stalled_download_is_an_error() {
    for (fault, kind) in
        [(Fault::Cut, ErrorKind::Transport), (Fault::StallInBody, ErrorKind::Timeout)]
    {
        let server = FaultServer::start(move |_| fault).await;
        let client = server.builder().attempt_timeout(STALL_TIMEOUT).build().unwrap();
        let call = client.store().read();
        let mut download = call.download().await.unwrap().into_value();
        let error = loop {
            match download.try_next().await {
                Ok(piece) => assert!(piece.is_some(), "{fault:?} was not seen"),
                Err(error) => break error,
            }
        };
        assert_eq!((error.kind(), error.operation()), (kind, Some("store.read")));
    }
}

#[tokio::test]
async fn stalled_body_is_retried() {
    let server =
        FaultServer::start(|number| if number == 0 { Fault::StallInBody } else { OK }).await;
    let client = server.builder().attempt_timeout(STALL_TIMEOUT).build().unwrap();
    let response = client.store().read().with_response().await.unwrap();
    assert_eq!(response.attempts(), 2);
}

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
