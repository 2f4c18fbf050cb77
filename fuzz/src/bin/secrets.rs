//! A secret that the server repeats in the message of an error is replaced.
#![no_main]

use libfuzzer_sys::fuzz_target;
use losant::http::StatusCode;
use losant::serde_json::json;
use losant::{Call as _, Error};
use losant_fuzz::{ThingExt as _, block_on, client, response, strings};

/// Shorter strings are not replaced, since messages contain them by chance.
const SHORTEST: usize = 4;

fuzz_target!(|input: &[u8]| {
    let [token, password, before, after] = strings(input);
    let message = [&before, &token, &after, &password, &before].map(String::as_str).join(" ");
    let Some(error) = fail(&token, &password, &message) else { return };
    // Servers do not see spaces around a header.
    let mut secrets = [token.trim(), password.as_str()];
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let secrets = secrets.iter().filter(|secret| secret.len() >= SHORTEST);
    let expected = secrets.fold(message, |message, secret| message.replace(secret, "…"));
    let api = error.api().expect("the body is an error");
    assert_eq!(api.message.as_deref(), Some(expected.as_str()));
    let safe = fail("", "", &expected).expect("an empty token can be sent");
    assert_eq!(format!("{error} {error:?}"), format!("{safe} {safe:?}"));
});

/// The error of a call whose server responds with this message; none if the token cannot be sent.
fn fail(token: &str, password: &str, message: &str) -> Option<Error> {
    let reply = json!({"message": message}).to_string();
    let client = client(move |_| response(StatusCode::BAD_REQUEST, &[], reply.clone()));
    let client = client.build().expect("the settings are valid");
    let body = json!({"name": "pump", "credentials": {"pins": [{"value": password}]}});
    let call = client.thing("id").change_part("part", &body).access_token(token);
    block_on(call.into_future()).err().filter(|error| error.status().is_some())
}
