//! The error of each kind of failure.
//!
//! The responses come from a socket, so they can be truncated, not JSON or not even HTTP.

use std::error::Error as _;
use std::time::{Duration, SystemTime};

use losant::{ApiError, Call, Error, ErrorKind};
use serde_json::{Value, json};

use crate::redaction::error_output;
use crate::support::server::{Server, TOKEN, json_response, response};

const ID: &str = "575ec7417ae143cd83dc4a95";

/// The error of `userApiToken.get` for this response.
async fn failure(response: impl Into<Vec<u8>>) -> Error {
    let server = Server::responding([response]).await;
    let error = server.client().user_api_token(ID).get().await.unwrap_err();
    assert_eq!(server.request_count(), 1);
    error
}

/// An error response as Losant sends it.
fn error_response(status: u16, error_type: &str, message: &str) -> Vec<u8> {
    json_response(status, json!({"type": error_type, "message": message}))
}

fn html(status: u16) -> Vec<u8> {
    response(status, &["content-type: text/html"], "<html>\r\n<b>Sorry</b></html>")
}

/// A response whose body is shorter than its declared length.
fn truncated(status: u16) -> Vec<u8> {
    format!("HTTP/1.1 {status} Whatever\r\ncontent-length: 99\r\n\r\n{{\"id\": ").into()
}

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

/// Checks that each response fails with this kind, its status and a one-line message.
async fn check(kind: ErrorKind, rows: impl IntoIterator<Item = (Vec<u8>, Option<u16>, &str)>) {
    for (response, code, text) in rows {
        let error = failure(response).await;
        assert_eq!(error.to_string(), format!("userApiToken.get: {text}"));
        assert_eq!((error.kind(), status(&error)), (kind, code), "{error}");
        assert_eq!((error.operation(), error.attempts()), (Some("userApiToken.get"), 1));
        assert!(error.may_have_been_sent(), "{error}");
        assert_eq!(error.is_decode(), kind == ErrorKind::Decode, "{error}");
        assert_eq!(error.source().is_some(), kind == ErrorKind::Transport, "{error:?}");
        assert!(!error.is_timeout() && !error.is_connect(), "{error}");
    }
}

#[tokio::test]
async fn error_statuses_are_reported_with_their_message() {
    let rows = [
        (
            error_response(400, "Validation", "apiTokenId must be an id"),
            Some(400),
            "400 Validation: apiTokenId must be an id",
        ),
        (
            error_response(404, "NotFound", "API token was not found"),
            Some(404),
            "404 NotFound: API token was not found",
        ),
        (
            error_response(418, "Teapot", "short\r\nand\tstout\u{1b}"),
            Some(418),
            "418 Teapot: short  and stout ",
        ),
        (
            error_response(418, "Teapot", "a\u{2028}b\u{2029}c\u{202e}d\u{2066}e\u{200f}f\u{61c}g"),
            Some(418),
            "418 Teapot: a b c d e f g",
        ),
        (json_response(409, json!({"message": "taken"})), Some(409), "409 Conflict: taken"),
        (
            json_response(403, json!({"type": "Forbidden"})),
            Some(403),
            "403 Forbidden: the body contains no message (application/json, 20 bytes)",
        ),
        (
            html(500),
            Some(500),
            "500 Internal Server Error: the body contains no message (text/html, 27 bytes)",
        ),
        (response(502, &[], ""), Some(502), "502 Bad Gateway: the body is empty"),
        (
            truncated(503),
            Some(503),
            "503 Service Unavailable: the body contains no message (7 bytes)",
        ),
        (response(599, &[], "?"), Some(599), "599: the body contains no message (1 bytes)"),
    ];
    check(ErrorKind::Status, rows).await;
}

#[tokio::test]
async fn undecodable_bodies_are_decode_errors() {
    let rows = [
        (html(200), Some(200), "200 OK: the body is invalid at $: expected value"),
        (response(200, &[], ""), Some(200), "200 OK: the body is empty"),
        (response(200, &[], " \n"), Some(200), "200 OK: the body is empty"),
        (
            response(200, &[], "{\"id\": \"a\",\n \"scope\": [\"b\", "),
            Some(200),
            "200 OK: the body is invalid at $.scope[1]: EOF while parsing a value",
        ),
        (
            json_response(200, json!({"orgRoles": [{"role": 5}]})),
            Some(200),
            "200 OK: the body is invalid at $.orgRoles[0].role: expected a string, found integer",
        ),
        (
            json_response(200, json!({"scope": 5})),
            Some(200),
            "200 OK: the body is invalid at $.scope: expected a sequence, found integer",
        ),
    ];
    check(ErrorKind::Decode, rows).await;
}

#[tokio::test]
async fn undeclared_statuses_are_unexpected() {
    let rows = [
        (
            json_response(202, json!({"message": "soon"})),
            Some(202),
            "202 Accepted: the action does not declare this status",
        ),
        (
            response(204, &[], ""),
            Some(204),
            "204 No Content: the action does not declare this status",
        ),
        (
            response(304, &[], ""),
            Some(304),
            "304 Not Modified: the action does not declare this status",
        ),
    ];
    check(ErrorKind::UnexpectedStatus, rows).await;
}

#[tokio::test]
async fn broken_connections_are_transport_errors() {
    let rows = [
        (truncated(200), Some(200), "200 OK: the connection broke within the body"),
        (
            b"220 mail.example ready\r\n\r\n".to_vec(),
            None,
            "the connection broke, or the response is not valid HTTP",
        ),
        (Vec::new(), None, "the connection broke, or the response is not valid HTTP"),
    ];
    check(ErrorKind::Transport, rows).await;
}

#[tokio::test]
async fn decode_error_names_the_json_path() {
    let items = json!({"items": [{}, {"id": "a", "creationDate": "yesterday"}], "count": 2});
    let server = Server::responding([json_response(200, items)]).await;
    let error = server.client().user_api_tokens().get().await.unwrap_err();
    let text = error.to_string();
    let start = "userApiTokens.get: 200 OK: the body is invalid at $.items[1].creationDate: ";
    assert!(text.starts_with(start) && text.lines().count() == 1, "{text}");
    assert_eq!((error.kind(), status(&error)), (ErrorKind::Decode, Some(200)));
}

#[tokio::test]
async fn each_status_has_one_predicate() {
    for (code, predicate) in [(400, 0), (401, 1), (403, 2), (404, 3), (429, 4), (500, 5), (599, 5)]
    {
        let error = failure(response(code, &[], "")).await;
        let all = [
            error.is_bad_request(),
            error.is_unauthorized(),
            error.is_forbidden(),
            error.is_not_found(),
            error.is_rate_limited(),
            error.is_server_error(),
        ];
        assert_eq!(all, std::array::from_fn(|index| index == predicate), "{error}");
    }
}

#[tokio::test]
async fn api_error_keeps_message_validation_errors_and_unknown_fields() {
    let body = json!({
        "type": "Validation",
        "message": "no",
        "validationErrors": [{"type": "flow", "name": "pump", "id": ID, "message": "taken"}],
        "limit": 5,
    });
    let error = failure(response(400, &["x-request-id: 7"], &body.to_string())).await;
    let api = error.api().unwrap();
    assert_eq!(api.error_type.as_deref(), Some("Validation"));
    assert_eq!(api.message.as_deref(), Some("no"));
    assert_eq!(api.validation_errors[0].message.as_deref(), Some("taken"));
    assert_eq!(Value::from(api.extra.clone()), json!({"limit": 5}));
    assert_eq!(error.headers().unwrap()["x-request-id"], "7");
    assert_eq!(error.body().unwrap(), body.to_string().as_bytes());
}

#[tokio::test]
async fn details_require_a_declared_status_and_type() {
    let declared = failure(error_response(404, "NotFound", "gone")).await;
    let details: ApiError = declared.details().unwrap();
    assert_eq!(details.message.as_deref(), Some("gone"));
    assert!(declared.details::<Value>().is_none());

    let undeclared = failure(error_response(418, "Teapot", "short")).await;
    assert!(undeclared.details::<ApiError>().is_none());
    assert_eq!(undeclared.api().unwrap().message.as_deref(), Some("short"));

    let no_json = failure(response(404, &[], "gone")).await;
    assert!(no_json.details::<ApiError>().is_none() && no_json.api().is_none());
}

#[tokio::test]
async fn undeclared_success_status_keeps_the_body_undecoded() {
    let error = failure(json_response(202, json!({"id": ID}))).await;
    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
    assert_eq!(error.body().unwrap(), json!({"id": ID}).to_string().as_bytes());
}

#[tokio::test]
async fn truncated_body_is_kept() {
    for code in [200, 500] {
        let error = failure(truncated(code)).await;
        assert_eq!(
            (status(&error), error.body().unwrap().as_ref()),
            (Some(code), &b"{\"id\": "[..])
        );
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Server::responding([json_response(200, json!({}))]).await;
    for code in [301, 302, 303, 307, 308] {
        let location = format!("location: {}/me", elsewhere.url());
        let error = failure(response(code, &[&location], "")).await;
        assert_eq!((error.kind(), status(&error)), (ErrorKind::UnexpectedStatus, Some(code)));
    }
    assert_eq!(elsewhere.request_count(), 0);
}

#[tokio::test]
async fn refused_connection_is_a_connect_error() {
    let error = Server::refusing().client().me().get().await.unwrap_err();
    assert_eq!(error.to_string(), "me.get: no connection could be made");
    assert_eq!((error.kind(), status(&error)), (ErrorKind::Connect, None));
    assert!(error.is_connect() && !error.may_have_been_sent());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn shorter_of_attempt_and_call_timeout_applies() {
    let (short, long) = (Duration::from_millis(40), Duration::from_secs(600));
    let [of_an_attempt, of_the_whole] = ["the `attempt_timeout`", "the `timeout` of the call"];
    for (attempt, whole, text) in [(short, long, of_an_attempt), (long, short, of_the_whole)] {
        let server = Server::silent().await;
        let call = server.client().me().get().attempt_timeout(attempt).timeout(whole);
        let of_the_call = call.send().await.unwrap_err();
        let server = Server::silent().await;
        let client = server.builder().attempt_timeout(attempt).timeout(whole).build().unwrap();
        let of_the_client = client.me().get().await.unwrap_err();
        for error in [of_the_call, of_the_client] {
            assert_eq!(error.to_string(), format!("me.get: no response within 40ms, {text}"));
            assert_eq!((error.kind(), status(&error)), (ErrorKind::Timeout, None));
            assert!(error.is_timeout() && error.may_have_been_sent());
        }
    }
}

#[tokio::test]
async fn max_body_is_an_inclusive_limit() {
    let body = json!({"email": "a@example.com"}).to_string();
    for (spare, fits) in [(0, true), (-1, false)] {
        let limit = body.len().checked_add_signed(spare).unwrap();
        let server = Server::responding([response(200, &[], &body)]).await;
        let client = server.builder().max_body(limit).build().unwrap();
        let Err(error) = client.me().get().await else {
            assert!(fits);
            continue;
        };
        assert!(!fits);
        assert_eq!((error.kind(), status(&error)), (ErrorKind::TooLarge, Some(200)));
        assert_eq!(
            error.to_string(),
            format!("me.get: 200 OK: the body is larger than the limit of {limit} bytes")
        );
        assert_eq!(error.body().unwrap(), &body.as_bytes()[..limit]);
        assert!(error.may_have_been_sent());
    }
}

#[tokio::test]
async fn oversized_error_body_is_truncated_and_keeps_its_status() {
    let server = Server::responding([error_response(404, "NotFound", "gone")]).await;
    let client = server.builder().max_error_body(16).build().unwrap();
    let error = client.me().get().await.unwrap_err();
    assert!(error.is_not_found() && error.kind() == ErrorKind::Status);
    assert_eq!(error.body().unwrap().len(), 16);
    assert_eq!(
        error.to_string(),
        "me.get: 404 Not Found: the body contains no message (application/json, 16 bytes)"
    );
}

#[tokio::test]
async fn long_error_messages_are_truncated() {
    let error = failure(error_response(400, "Validation", &"é".repeat(9000))).await;
    let text = error.to_string();
    assert!(text.ends_with("éé…") && text.chars().count() < 600, "{}", text.len());
}

#[tokio::test]
async fn retry_after_is_seconds_a_date_or_else_a_minute() {
    let retry_after = async |value| {
        failure(response(429, &[&format!("retry-after: {value}")], "")).await.retry_after()
    };
    assert_eq!(retry_after("17").await, Some(Duration::from_secs(17)));
    assert_eq!(retry_after("Fri, 31 Dec 1999 23:59:59 GMT").await, Some(Duration::ZERO));
    for unreadable in ["soon", "-5", "1.5", "12345678901234567890123"] {
        assert_eq!(retry_after(unreadable).await, Some(Duration::from_secs(60)), "{unreadable}");
    }
    assert_eq!(failure(response(429, &[], "")).await.retry_after(), None);

    let year_2200 = SystemTime::UNIX_EPOCH + Duration::from_secs(7_258_118_400);
    let left = year_2200.duration_since(SystemTime::now()).unwrap();
    let delay = retry_after("Wed, 01 Jan 2200 00:00:00 GMT").await.unwrap();
    assert!(left.abs_diff(delay) < Duration::from_secs(60), "{delay:?}");
}

#[tokio::test]
async fn bodies_and_tokens_never_appear_in_error_output() {
    let planted = json!({"id": "planted", "more": {"planted": 1}, "scope": "planted"});
    let dated = json!({"creationDate": "planted"});
    let responses = [
        json_response(200, planted.clone()),
        json_response(200, dated),
        response(200, &[], "\"planted\""),
        b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nplanted".to_vec(),
        json_response(202, planted.clone()),
        json_response(404, planted),
        response(500, &["content-type: text/html", "set-cookie: planted"], "<b>planted</b>"),
        b"planted\r\n\r\n".to_vec(),
    ];
    for response in responses {
        let error = failure(response).await;
        let shown = error_output(&error);
        assert!(!shown.contains("planted") && !shown.contains(TOKEN), "{shown}");
    }
}
