//! A stream returns the events that the bytes contain, whatever chunks they arrive in.
#![no_main]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream::iter;
use libfuzzer_sys::fuzz_target;
use losant::http::{HeaderMap, StatusCode};
use losant::reqwest::Body;
use losant::serde_json::json;
use losant::{Error, ErrorKind, Retry, StreamItem};
use losant_fuzz::{block_on, client, response};

/// The name and the data of an event.
type Event = (String, String);

/// The longest wait that a server can ask for.
const MAX_RETRY: Duration = Duration::from_secs(30);

fuzz_target!(|input: &[u8]| {
    let Some((chunk_size, text)) = input.split_first() else { return };
    let chunk_size = usize::from(*chunk_size).max(1);
    let expected = Expected::of(text);
    let read = read(text, chunk_size, 1 << 20);
    assert_eq!(read.events, expected.events.iter().cloned().map(Some).collect::<Vec<_>>());
    assert_eq!(read.last_id, expected.last_id);
    assert_eq!(read.wait, expected.retry);
    let limited = self::read(text, chunk_size, 64);
    assert_eq!(limited, self::read(text, text.len().max(1), 64));
    let mut all = expected.events.iter();
    for event in limited.events.iter().flatten() {
        assert!(all.any(|known| known == event), "{event:?} is not there, or not in this order");
        assert!(event.0.len() + event.1.len() <= 3 * 64);
    }
});

/// What a stream returned.
#[derive(Debug, PartialEq)]
struct Read {
    /// The events; `None` where one was too large.
    events: Vec<Option<Event>>,
    /// The wait before it connected again.
    wait: Duration,
    /// The id that it sent when it connected again.
    last_id: Option<Vec<u8>>,
}

/// Reads a stream whose first connection sends this text, and whose second is the end.
fn read(text: &[u8], chunk_size: usize, max_event: usize) -> Read {
    let requests = Arc::new(Mutex::new(Vec::<HeaderMap>::new()));
    let received = Arc::clone(&requests);
    let chunks: Vec<_> = text.chunks(chunk_size).map(<[u8]>::to_vec).collect();
    let client = client(move |request| {
        let mut requests = received.lock().expect("nothing panicked");
        requests.push(request.headers().clone());
        match requests.len() {
            1 => {
                let body = Body::wrap_stream(iter(chunks.clone().into_iter().map(Ok::<_, Error>)));
                response(StatusCode::OK, &[("content-type", b"text/event-stream")], body)
            }
            _ => response(StatusCode::NO_CONTENT, &[], ""),
        }
    });
    let client =
        client.max_event(max_event).retry(Retry::new().backoff(Duration::ZERO, Duration::ZERO));
    let client = client.build().expect("the settings are valid");
    let (mut events, mut wait) = (Vec::new(), None);
    let device = json!({"applicationId": "a", "deviceId": "b"});
    block_on(async {
        let mut stream =
            client.call("device.commandStream", device).events().await.expect("the stream opens");
        loop {
            match stream.try_next().await {
                Ok(Some(StreamItem::Unknown { name, data, .. })) => events.push(Some((name, data))),
                Ok(Some(StreamItem::Connected)) => {}
                Ok(Some(StreamItem::Reconnecting { wait: next, .. })) => wait = Some(next),
                Ok(Some(item)) => panic!("{item:?}"),
                Ok(None) => break,
                Err(error) if error.kind() == ErrorKind::TooLarge => events.push(None),
                Err(error) => panic!("{error}"),
            }
        }
    });
    let last_id = match &requests.lock().expect("nothing panicked")[..] {
        [_, second] => second.get("last-event-id").map(|id| id.as_bytes().to_vec()),
        requests => panic!("{} requests", requests.len()),
    };
    Read { events, wait: wait.expect("the connection was lost"), last_id }
}

/// What a simple parser finds in the text as a whole.
#[derive(Default)]
struct Expected {
    events: Vec<Event>,
    retry: Duration,
    last_id: Option<Vec<u8>>,
}

impl Expected {
    fn of(text: &[u8]) -> Self {
        let text = String::from_utf8_lossy(text);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let (complete, _) = text.rsplit_once("\n\n").unwrap_or_default();
        let (mut expected, mut name, mut data, mut id) = (Self::default(), "", None, None);
        // The end of the last line is in the separator.
        for line in complete.split('\n').chain([""]).filter(|_| !complete.is_empty()) {
            let (field, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value);
            match field {
                "event" => name = value,
                "data" => data.get_or_insert_with(Vec::new).push(value),
                "id" if value.len() <= 1024 && !value.contains(char::is_control) => {
                    id = Some(value)
                }
                _ => {}
            }
            if line.is_empty() {
                let data = data.take().map(|lines: Vec<_>| lines.join("\n"));
                expected.events.extend(data.map(|data| (name.to_owned(), data)));
                expected.last_id = id.take().map(|id| id.as_bytes().to_vec()).or(expected.last_id);
                name = "";
            }
        }
        expected.last_id = expected.last_id.filter(|id| !id.is_empty());
        expected.retry = retry(&text);
        expected
    }
}

/// The wait in the last valid `retry` of all complete lines.
fn retry(text: &str) -> Duration {
    let (lines, _) = text.rsplit_once('\n').unwrap_or_default();
    let values = lines.split('\n').rev().filter_map(|line| line.strip_prefix("retry:"));
    let mut values = values.map(|value| value.strip_prefix(' ').unwrap_or(value));
    let value = values.find(|value| !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()));
    let wait = value.map(|value| value.parse().map_or(MAX_RETRY, Duration::from_millis));
    wait.unwrap_or_default().min(MAX_RETRY)
}
