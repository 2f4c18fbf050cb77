//! Errors of arbitrary responses.

use super::*;
use http::HeaderValue;
use proptest::prelude::*;

fn error(status: u16, retry_after: &[u8], body: Vec<u8>) -> Error {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(retry_after) {
        headers.insert(RETRY_AFTER, value);
    }
    let status = StatusCode::from_u16(status).unwrap();
    Error::from_response(ErrorKind::Status, status, headers, body.into(), &Secrets::default())
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let wait = |text: &str| error(429, text.as_bytes(), Vec::new()).retry_after();
    assert_eq!(wait("7"), Some(Duration::from_secs(7)));
    assert_eq!(wait(" 7 "), Some(Duration::from_secs(7)));
    assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
    for unreadable in ["", "-1", "soon", "1.5", "99999999999999999999999"] {
        assert_eq!(wait(unreadable), Some(LONGEST_RETRY_AFTER), "{unreadable}");
    }
}

#[test]
fn an_error_is_as_large_as_a_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

proptest! {
    #[test]
    fn no_response_panics_and_messages_are_one_line(
        status in 400_u16..600,
        retry_after in any::<Vec<u8>>(),
        body in any::<Vec<u8>>(),
        message in any::<String>(),
    ) {
        let json = serde_json::json!({"type": message, "message": message});
        for body in [body, json.to_string().into_bytes()] {
            let error = error(status, &retry_after, body);
            let _ = (error.retry_after(), error.api(), error.details::<ApiError>());
            let shown = error.to_string();
            prop_assert!(!shown.chars().any(char::is_control), "{shown:?}");
            prop_assert!(shown.len() < 5000);
        }
    }
}
