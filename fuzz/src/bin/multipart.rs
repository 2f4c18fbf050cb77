//! The name and the content type of a file, and plain values, add no header and no part to a form.
#![no_main]

use std::sync::{Arc, Mutex};

use http_body_util::BodyExt as _;
use libfuzzer_sys::fuzz_target;
use losant::http::StatusCode;
use losant::reqwest::Request;
use losant::{ErrorKind, Part};
use losant_fuzz::{ThingExt as _, block_on, client, response, strings};

fuzz_target!(|input: &[u8]| {
    let [name, content_type, content, note] = strings(input);
    let received = Arc::new(Mutex::new(None));
    let sent = Arc::clone(&received);
    let client = client(move |request| {
        *sent.lock().expect("nothing panicked") = Some(request);
        response(StatusCode::OK, &[], "")
    });
    let client = client.build().expect("the settings are valid");
    let file = Part::bytes(content.clone()).file_name(&name).content_type(&content_type);
    block_on(async {
        if let Err(error) = client.thing("id").send_file(file).note(&*note).await {
            return assert_eq!(error.kind(), ErrorKind::Input);
        }
        let request = received.lock().expect("nothing panicked").take();
        let [file, plain] = parts(request.expect("a request was sent")).await;
        let name = name.replace('\\', "\\\\").replace('"', "\\\"");
        let start =
            format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n");
        let media =
            file.0.strip_prefix(&start).and_then(|rest| rest.strip_prefix("Content-Type: "));
        let media = media.expect("the two headers of a file");
        assert_eq!(squeezed(media), squeezed(&content_type));
        assert!(!file.0.replace("\r\n", "").contains(|c: char| c.is_ascii_control()));
        assert_eq!(file.0.matches("\r\n").count(), 1);
        assert_eq!(file.1, content);
        assert_eq!(plain, ("Content-Disposition: form-data; name=\"note\"".to_owned(), note));
    });
});

/// A media type without what may be written in several ways.
fn squeezed(media: &str) -> String {
    media.replace([' ', ';'], "").to_ascii_lowercase()
}

/// The heads and contents of the two parts of a form.
async fn parts(request: Request) -> [(String, String); 2] {
    let media = request.headers().get("content-type").and_then(|media| media.to_str().ok());
    let (_, boundary) = media.and_then(|media| media.split_once("boundary=")).expect("a form");
    let boundary = format!("\r\n--{boundary}");
    let length = request.headers().get("content-length").and_then(|length| length.to_str().ok());
    let length = length.map(str::to_owned);
    let request = losant::http::Request::try_from(request).expect("the URL is valid");
    let body = request.into_body().collect().await.expect("the form is sent").to_bytes();
    assert_eq!(length, Some(body.len().to_string()));
    let form = format!("\r\n{}", String::from_utf8_lossy(&body));
    let pieces: Vec<_> = form.split(&boundary).collect();
    let ["", first, second, "--\r\n"] = pieces[..] else { panic!("{} pieces", pieces.len()) };
    [first, second].map(|part| {
        let part = part.strip_prefix("\r\n").and_then(|part| part.split_once("\r\n\r\n"));
        let (head, content) = part.expect("a part has a head and a content");
        (head.to_owned(), content.to_owned())
    })
}
