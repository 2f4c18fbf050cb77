//! The error of a body names a place that exists in the body, and shows nothing that the body contains.
#![no_main]

use libfuzzer_sys::fuzz_target;
use losant::http::StatusCode;
use losant::serde_json::{self, Value};
use losant::{Call, ErrorKind};
use losant_fuzz::{block_on, client, response};

fuzz_target!(|body: &[u8]| {
    // Written again, so that no key is there twice.
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => {
            check_all(serde_json::to_vec(&value).expect("it was JSON"), Some(&value));
            check_all(serde_json::to_vec_pretty(&value).expect("it was JSON"), Some(&value));
        }
        Err(_) => check_all(body.to_owned(), None),
    }
});

fn check_all(body: Vec<u8>, value: Option<&Value>) {
    let client = client(move |_| response(StatusCode::OK, &[], body.clone()));
    let client = client.build().expect("the settings are valid");
    let application = client.application("id");
    block_on(async {
        check(application.get(), value).await;
        check(application.device("id").get(), value).await;
        check(application.devices().get(), value).await;
        check(application.flow("id").get(), value).await;
        check(client.dashboard("id").get(), value).await;
    });
}

async fn check(call: impl Call, value: Option<&Value>) {
    let Err(error) = call.await else { return };
    assert_eq!(error.kind(), ErrorKind::Decode);
    let shown = error.to_string();
    assert!(shown.len() < 1000, "{} bytes", shown.len());
    // Only the names of fields and types, which are ASCII.
    assert!(shown.replace('…', "").is_ascii(), "{shown}");
    let (_, place) = shown.split_once("the body is invalid at $").unwrap_or(("", ""));
    if place.is_empty() {
        return assert!(shown.ends_with("the body is empty"), "{shown}");
    }
    if let Some(value) = value {
        let (path, _) = place.split_once(": ").expect("a reason follows");
        assert!(exists(path, value), "{path} is not in {value}");
    }
}

/// Whether a path leads to a value. `[…]` can be any key, and `…` anything.
fn exists(path: &str, value: &Value) -> bool {
    if path.is_empty() || path == "…" {
        return true;
    }
    if let Some(rest) = path.strip_prefix("[…]") {
        let mut fields = value.as_object().into_iter().flatten();
        return fields.any(|(_, value)| exists(rest, value));
    }
    let next = |rest: &str| rest.find(['.', '[', '…']).unwrap_or(rest.len());
    match path.strip_prefix('.') {
        Some(rest) => {
            let (name, rest) = rest.split_at(next(rest));
            value.get(name).is_some_and(|value| exists(rest, value))
        }
        None => {
            let (index, rest) = path[1..].split_once(']').expect("the bracket is closed");
            let index = index.parse::<usize>().ok();
            index.and_then(|index| value.get(index)).is_some_and(|value| exists(rest, value))
        }
    }
}
