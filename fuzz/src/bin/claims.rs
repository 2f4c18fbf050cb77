//! The claims in a token are those of its JSON.
#![no_main]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;
use losant::auth::claims;
use losant::jiff::Timestamp;
use losant::serde_json::{self, Map, Value};

fuzz_target!(|payload: &[u8]| {
    // Most inputs are not tokens.
    let _ = claims(&String::from_utf8_lossy(payload));
    match serde_json::from_slice::<Map<String, Value>>(payload) {
        // Written again, so that no key is there twice.
        Ok(object) => check(&object, &serde_json::to_vec(&object).expect("it was JSON")),
        Err(_) => assert_eq!(claims(&token(payload)), None),
    }
});

fn token(payload: &[u8]) -> String {
    format!("e30.{}.signature", URL_SAFE_NO_PAD.encode(payload))
}

fn check(object: &Map<String, Value>, payload: &[u8]) {
    let Some(claims) = claims(&token(payload)) else {
        let subject = object.get("sub");
        return assert!(subject.is_some_and(|subject| !subject.is_string() && !subject.is_null()));
    };
    assert_eq!(claims.subject.as_deref(), object.get("sub").and_then(Value::as_str));
    for (name, time) in [("iat", claims.issued), ("exp", claims.expires)] {
        if let Some(seconds) = object.get(name).and_then(Value::as_i64) {
            assert_eq!(time, Timestamp::from_second(seconds).ok(), "{name}");
        }
    }
    let has_scopes = object.get("scope").is_some_and(|scope| scope.is_string() || scope.is_array());
    assert_eq!(claims.scopes.is_some(), has_scopes);
    let known = ["sub", "iat", "exp", "scope"].iter().filter(|name| object.contains_key(**name));
    assert_eq!(claims.extra.len() + known.count(), object.len());
    assert!(claims.extra.iter().all(|(name, value)| object.get(name) == Some(value)));
}
