//! A call by name sends what it was given, in the parts of the request that the action declares.
#![no_main]

use libfuzzer_sys::fuzz_target;
use losant::http::{HeaderMap, Uri};
use losant::reqwest::Url;
use losant::serde_json::{self, Value};
use losant::{Action, GLOBAL_PARAMS, ParamLocation, catalog};
use losant_fuzz::{offline_client, strings};
use percent_encoding::percent_decode_str;

fuzz_target!(|input: &[u8]| {
    let [name, params] = strings(input);
    let params = serde_json::from_str(&params).unwrap_or(Value::Null);
    // Other names are compared with all actions, to suggest one, which takes long when instrumented.
    let mut actions = catalog().iter().flat_map(|resource| resource.actions);
    let Some(action) = actions.find(|action| action.id == name) else { return };
    let call = offline_client().call(name.as_str(), params.clone());
    let Ok(request) = call.request() else { return };
    assert_eq!(request.method(), action.method);
    check_path(action, request.uri(), &params);
    check_query(action, request.uri());
    check_headers(request.headers());
});

fn check_path(action: &Action, uri: &Uri, params: &Value) {
    let (declared, sent) = (action.path.split('/'), uri.path().split('/'));
    assert_eq!(declared.clone().count(), sent.clone().count(), "{uri}");
    for (declared, sent) in declared.zip(sent) {
        let name = declared.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let Some(name) = name else {
            assert_eq!(declared, sent);
            continue;
        };
        let given = match &params[name] {
            Value::String(text) => text.clone(),
            scalar => scalar.to_string(),
        };
        assert_eq!(percent_decode_str(sent).decode_utf8_lossy(), given, "{name}");
    }
}

fn check_query(action: &Action, uri: &Uri) {
    let url = Url::parse(&uri.to_string()).expect("the URL is valid");
    assert_eq!(url.fragment(), None);
    let params = action.params.iter().chain(&GLOBAL_PARAMS);
    let declared: Vec<_> = params
        .filter(|param| param.location == ParamLocation::Query)
        .map(|param| param.name)
        .collect();
    for (name, _) in url.query_pairs() {
        let base = name.split('[').next().unwrap_or_default();
        assert!(declared.contains(&base), "{action} has no parameter `{name}`");
    }
}

fn check_headers(headers: &HeaderMap) {
    for (name, value) in headers {
        let is_control = |byte: &u8| byte.is_ascii_control() && *byte != b'\t';
        assert!(!value.as_bytes().iter().any(is_control), "{name}");
    }
}
