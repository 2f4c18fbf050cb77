//! Requests compared with those of Losant's official client.
//!
//! The cases are in `wire_cases.jsonl` and, if `LOSANT_GOLDEN` is set, in the `requests.jsonl` of
//! that directory, recorded from the official client. Each case is sent by its action id, and built
//! by its typed call if a table of `typed` has one.

use losant::IntoAction as _;
use serde::Deserialize;
use serde_json::Value;

use super::canonical::CanonicalRequest;
use super::params::Params;
use super::{read_file, typed};
use crate::support::server::{Server, TOKEN, json_response};

/// An action with its parameters, and the expected request.
#[derive(Deserialize)]
struct Case {
    action: String,
    variant: String,
    params: Params,
    request: CanonicalRequest,
}

/// Whether the typed API accepts the values of the case.
///
/// The official client accepts anything, so some cases have strings for booleans, lists for strings
/// or arbitrary options.
fn is_typed(case: &Case) -> bool {
    let untyped = |name: &str, value: &Value| match name {
        "auditLogFilter" | "executionId" | "filterEmpty" | "parentDirectory" | "triggerFilter" => {
            value.is_array()
        }
        "options" => value.get("a").is_some(),
        "includeDevices" | "includeDataTableRows" | "includeFiles" => value.is_string(),
        "queryDeleted" => value.as_str().is_some_and(|text| text.parse::<bool>().is_err()),
        _ => false,
    };
    !case.params.0.iter().any(|(name, value)| untyped(name, value))
}

/// Sends each case by its action id, builds it by its typed call, and compares both.
///
/// Returns how many cases were sent, and how many of them were built by a typed call.
async fn run(lines: &str, token: &str) -> (usize, usize) {
    let cases = lines.lines().map(|line| serde_json::from_str(line).unwrap());
    let cases: Vec<Case> = cases.collect();
    let responses = cases.iter().map(|case| {
        let action = case.action.as_str().action().unwrap();
        json_response(action.responses[0].status, Value::Null)
    });
    let server = Server::responding(responses).await;
    let client = server.builder().access_token(token).build().unwrap();
    let mut typed = 0;
    for case in &cases {
        let Case { action, variant, params, request } = case;
        let expected = request.clone().canonical();
        client.call(action, Value::Object(params.0.clone())).raw().await.unwrap();
        let sent = CanonicalRequest::from(server.last_request());
        assert_eq!(sent, expected, "{action}, {variant}, by its id");
        let own = is_typed(case).then(|| typed::request(&client, action, params)).flatten();
        if let Some(own) = own {
            assert_eq!(own, expected, "{action}, {variant}, by its typed call");
            typed += 1;
        }
    }
    (cases.len(), typed)
}

#[tokio::test]
async fn requests_match_the_bundled_cases() {
    let (sent, typed) = run(include_str!("wire_cases.jsonl"), TOKEN).await;
    assert_eq!((sent, typed), (26, 26));
}

#[tokio::test]
async fn requests_match_those_recorded_from_the_official_client() {
    let Some(cases) = read_file("LOSANT_GOLDEN", "requests.jsonl") else { return };
    let (sent, typed) = run(&cases, "golden-token").await;
    assert!(sent >= 806 && typed >= 477, "{sent} {typed}");
}
