//! Large bodies, in both directions: streamed, counted, and never sent twice from a reader.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use losant::models::{FilePost, FileType};
use losant::{Call, Client, ErrorKind, Part, Progress, Retry, losant_resource, upload};
use serde_json::json;

use crate::support::fault_server::{Fault, FaultServer, OK};
use crate::support::server::{Server, answer, json as json_answer};

/// A thing that takes a file and gives one.
#[losant_resource(path = "/thing", extends = Client, errors(404), scopes(none))]
trait Store {
    #[get]
    fn read(&self) -> ();

    #[post(retry = "safe")]
    fn send(&self, #[part] file: Part) -> serde_json::Value;
}

/// A reader of so many bytes.
fn reader(length: usize) -> impl tokio::io::AsyncRead + Send + 'static {
    std::io::Cursor::new(vec![b'x'; length])
}

fn counting() -> (Arc<Mutex<Vec<Progress>>>, impl Fn(Progress) + Send + Sync + 'static) {
    let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let kept = Arc::clone(&seen);
    (seen, move |progress| kept.lock().unwrap().push(progress))
}

#[tokio::test]
async fn a_reader_of_known_length_is_sent_with_it_and_counted() {
    let server = Server::answering([json_answer(200, json!({}))]).await;
    let (seen, count) = counting();
    let file = Part::reader(reader(200_000), Some(200_000)).file_name("x.bin").on_progress(count);
    server.client().store().send(file).await.unwrap();
    let body = server.only().body;
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
async fn a_file_is_read_from_its_path_and_a_missing_one_is_named() {
    let server = Server::answering([json_answer(200, json!({}))]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pumps.csv");
    std::fs::write(&path, "id,name\n1,pump\n").unwrap();
    server.client().store().send(Part::file(&path)).await.unwrap();
    let body = String::from_utf8(server.only().body).unwrap();
    assert!(body.contains("id,name\n1,pump\n"), "{body}");
    assert!(body.contains(path.file_name().unwrap().to_str().unwrap()), "{body}");
    drop(folder);
    let error = server.client().store().send(Part::file(&path)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 0));
    assert!(error.to_string().contains("can't be opened"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_reader_is_not_sent_again_after_its_first_byte() {
    let server = FaultServer::start(|_| Fault::Status(503, "")).await;
    let store = server.builder().build().unwrap().store();
    let call = store.send(Part::reader(reader(10), Some(10)));
    let error = call.clone().await.unwrap_err();
    assert_eq!((error.attempts(), server.arrived()), (1, 1));
    let again = call.await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Input);
    assert!(again.to_string().contains("was read already"), "{again}");
    // Bytes are there for every attempt.
    assert_eq!(store.send(Part::bytes("x")).await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn a_download_comes_in_pieces_and_is_counted() {
    let body = "x".repeat(300_000);
    let server = Server::answering([answer(200, &[], &body)]).await;
    let client = server.builder().max_body(10).build().unwrap();
    let (seen, count) = counting();
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
async fn a_compressed_body_is_held_to_the_cap_as_it_unfolds() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut gzip, &vec![b' '; 8 << 20]).unwrap();
    let body = gzip.finish().unwrap();
    assert!(body.len() < 100_000);
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\n";
    let mut bytes = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend(body);
    let server = Server::answering([bytes]).await;
    let client = server.builder().max_body(1 << 20).build().unwrap();
    let error = client.store().read().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.body().unwrap().len(), 1 << 20);
}

#[tokio::test]
async fn a_download_that_breaks_or_stalls_is_an_error() {
    for (fault, kind) in
        [(Fault::Cut, ErrorKind::Transport), (Fault::StallInBody, ErrorKind::Timeout)]
    {
        let server = FaultServer::start(move |_| fault).await;
        let call = server.builder().build().unwrap().store().read();
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
async fn the_attempt_is_bounded_where_a_body_stalls() {
    let server =
        FaultServer::start(|number| if number == 0 { Fault::StallInBody } else { OK }).await;
    let client = server.builder().build().unwrap();
    let response = client.store().read().with_response().await.unwrap();
    assert_eq!(response.attempts(), 2);
}

/// The answer that creates a record, whose file goes to this URL.
fn record(url: &str) -> Vec<u8> {
    let fields = json!({"key": "a/b", "policy": "p"});
    json_answer(201, json!({"id": "f1", "upload": {"url": url, "fields": fields}}))
}

async fn upload_to(url: &str, storage: Option<&Server>) -> (Server, Result<u16, losant::Error>) {
    let deleted = json_answer(200, json!({"success": true}));
    let losant = Server::answering([record(url), deleted]).await;
    let client =
        losant.builder().default_header("x-own", "mine").retry(Retry::none()).build().unwrap();
    let application = client.application("a1");
    let post = FilePost::new("x", FileType::File);
    let sent = upload(application.files().post(post), Part::bytes("content"), |record| {
        application.file(&record.id).delete()
    });
    let sent = tokio::time::timeout(Duration::from_secs(20), sent).await.unwrap();
    if let Some(storage) = storage {
        let form = storage.only();
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
async fn an_upload_sends_the_fields_first_and_no_token() {
    let storage = Server::answering([answer(204, &[], "")]).await;
    let (losant, sent) = upload_to(&storage.url(), Some(&storage)).await;
    assert_eq!((sent.unwrap(), losant.count()), (201, 1));
}

#[tokio::test]
async fn a_failed_upload_takes_its_record_back() {
    let storage = Server::answering([answer(403, &[], "<Error/>")]).await;
    let (losant, sent) = upload_to(&storage.url(), Some(&storage)).await;
    let error = sent.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.operation()), (403, Some("files.post")));
    let requests: Vec<_> =
        losant.all().iter().map(|seen| format!("{} {}", seen.method, seen.path())).collect();
    assert_eq!(requests, ["POST /applications/a1/files", "DELETE /applications/a1/file/f1"]);
}

#[tokio::test]
async fn a_file_is_not_sent_where_everyone_can_read_it() {
    let (losant, sent) = upload_to("http://storage.example/", None).await;
    let error = sent.unwrap_err();
    assert!(error.to_string().contains("https"), "{error}");
    assert_eq!(losant.count(), 2);
}
