//! The content of forms and downloads: whole or an error, with progress.

use std::path::Path;
use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;

use losant::{Call, Client, Error, ErrorKind, Part, Progress, RetriesEndedBy, losant_resource};
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

pub(crate) fn progress_recorder()
-> (Arc<Mutex<Vec<Progress>>>, impl Fn(Progress) + Send + Sync + 'static) {
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

/// Sends a part to a server that always responds with success.
async fn send(part: Part) -> (Server, Result<serde_json::Value, Error>) {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let sent = server.client().store().send(part);
    let sent = tokio::time::timeout(NEVER, sent.into_future()).await.unwrap();
    (server, sent)
}

#[tokio::test]
async fn content_of_another_length_than_stated_is_an_error() {
    let slow = |length: usize| tokio::io::AsyncReadExt::chain(reader(3), reader(length - 3));
    let parts = [
        (Part::reader(reader(35), Some(5)), "longer than its 5 bytes"),
        (Part::reader(slow(35), Some(3)), "longer than its 3 bytes"),
        (Part::reader(reader(35), Some(0)), "longer than its 0 bytes"),
        (Part::reader(reader(200_000), Some(199_999)), "longer than its 199999 bytes"),
        (Part::reader(reader(5), Some(35)), "shorter than its 35 bytes"),
        (Part::reader(reader(0), Some(1)), "shorter than its 1 bytes"),
    ];
    for (part, expected) in parts {
        let (server, sent) = send(part).await;
        let error = sent.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 1), "{error}");
        assert!(error.to_string().ends_with(expected), "{error}");
        assert_eq!(server.request_count(), 0, "no request was complete");
    }
}

#[tokio::test]
async fn file_that_grows_or_shrinks_while_it_is_sent_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    for (length, expected) in [(10_000_000, "longer"), (1_000_000, "shorter")] {
        let path = folder.path().join(expected);
        std::fs::write(&path, vec![b'x'; 5_000_000]).unwrap();
        let changed = path.clone();
        let part = Part::file(&path).on_progress(move |progress| {
            if progress.done <= 64 << 10 {
                let file = std::fs::OpenOptions::new().write(true).open(&changed).unwrap();
                file.set_len(length).unwrap();
            }
        });
        let (_, sent) = send(part).await;
        let error = sent.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.kind(), ErrorKind::Input);
    }
}

#[tokio::test]
async fn file_or_reader_of_unknown_length_is_sent_in_chunks() {
    let mut parts = vec![(Part::reader(reader(200_000), None), 200_000, true)];
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty");
    std::fs::write(&empty, "").unwrap();
    parts.push((Part::file(&empty), 0, false));
    if Path::new("/proc/self/status").exists() {
        parts.push((Part::file("/proc/self/status"), 100, true));
    }
    for (part, length, chunked) in parts {
        let (server, sent) = send(part.clone()).await;
        sent.unwrap();
        let request = server.only_request();
        assert_eq!(request.header("content-length").is_none(), chunked, "{part:?}");
        let content = String::from_utf8(request.body).unwrap();
        assert!(content.len() > length && content.trim_end().ends_with("--"), "{part:?}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn named_pipe_is_read_to_its_end_or_until_the_timeout() {
    let folder = tempfile::tempdir().unwrap();
    let (silent, path) = (folder.path().join("silent"), folder.path().join("pipe"));
    let made = std::process::Command::new("mkfifo").args([&silent, &path]).status().unwrap();
    assert!(made.success());
    let server = FaultServer::start(|_| OK).await;
    let client = server.builder().attempt_timeout(STALL_TIMEOUT).build().unwrap();
    let error = client.store().send(Part::file(&silent)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(error.to_string().contains("could not be opened"), "{error}");

    let written = path.clone();
    let writer = std::thread::spawn(move || std::fs::write(written, "water"));
    let (server, sent) = send(Part::file(&path)).await;
    sent.unwrap();
    writer.join().unwrap().unwrap();
    assert!(String::from_utf8(server.only_request().body).unwrap().contains("water"));
}

#[tokio::test]
async fn unreadable_content_is_an_error_that_says_why() {
    let (_, sent) = send(Part::file(std::env::temp_dir())).await;
    let error = sent.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input, "{error}");
    let broken = broken_reader();
    let (_, sent) = send(Part::reader(broken, None)).await;
    let error = sent.unwrap_err();
    assert!(error.to_string().ends_with("`file`: the content can't be read"), "{error}");
    assert!(crate::redaction::error_output(&error).contains("the disk is on fire"), "{error:?}");
}

/// A reader that fails.
fn broken_reader() -> impl tokio::io::AsyncRead + Send + 'static {
    struct Broken;
    impl tokio::io::AsyncRead for Broken {
        fn poll_read(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
            _: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            std::task::Poll::Ready(Err(std::io::Error::other("the disk is on fire")))
        }
    }
    Broken
}

#[tokio::test]
async fn form_has_one_content_type() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = server.builder().default_header("content-type", "text/plain").build().unwrap();
    client.store().send(Part::bytes("x")).header("content-type", "text/csv").await.unwrap();
    let content_type = server.only_request().header("content-type").unwrap();
    assert!(content_type.starts_with("multipart/form-data; boundary="), "{content_type}");
    assert!(!content_type.contains("text"), "{content_type}");
}

#[tokio::test]
async fn partially_read_reader_is_not_retried() {
    let server = FaultServer::start(|_| Fault::Status(503, "")).await;
    let store = server.builder().build().unwrap().store();
    let call = store.send(Part::reader(reader(10), Some(10)));
    let error = call.clone().await.unwrap_err();
    assert_eq!((error.attempts(), server.request_count()), (1, 1));
    assert_eq!(error.retries_ended_by(), Some(RetriesEndedBy::ConsumedBody));
    let shown = error.to_string();
    assert!(shown.ends_with("; not retried, since a reader can be sent only once"), "{shown}");
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
async fn download_is_a_stream_whose_progress_is_the_sum_of_its_chunks() {
    let body: String = ('a'..='z').cycle().take(300_000).collect();
    let server = Server::responding([response(200, &[], &body)]).await;
    let (seen, count) = progress_recorder();
    let download = server.client().store().read().download().await.unwrap().into_value();
    let chunks: Vec<_> = download.on_progress(count).map(Result::unwrap).collect().await;
    assert!(chunks.len() > 1 && chunks.concat() == body.as_bytes());
    let sums = chunks.iter().scan(0, |sum, chunk| {
        *sum += chunk.len() as u64;
        Some(*sum)
    });
    let done: Vec<_> = seen.lock().unwrap().iter().map(|progress| progress.done).collect();
    assert_eq!(done, sums.collect::<Vec<_>>());
}

#[tokio::test]
async fn download_that_ends_early_is_an_error() {
    let chunked = "HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n";
    let counted = "HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\nhello";
    for head in [chunked, counted] {
        let server = Server::responding([head]).await;
        let download = server.client().store().read().download().await.unwrap().into_value();
        let chunks: Vec<_> = download.take(3).collect().await;
        assert_eq!(chunks[0].as_ref().unwrap(), "hello");
        assert_eq!(chunks[1].as_ref().unwrap_err().kind(), ErrorKind::Transport);
    }
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
