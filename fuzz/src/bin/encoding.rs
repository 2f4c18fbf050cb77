//! Path and query values arrive as they were set, and add no segment and no parameter.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use losant::Call as _;
use losant::reqwest::Url;
use losant::serde_json::Value;
use losant_fuzz::{ThingExt as _, offline_client, strings};
use percent_encoding::percent_decode_str;

fuzz_target!(|input: &[u8]| {
    let [id, text, item, key, value] = strings(input);
    let call = offline_client().thing(&id).get();
    let call = call.text(&*text).list([&*item, "second"]);
    let call = call.map(BTreeMap::from([(key.clone(), value.clone())])).json(Value::from(&*value));
    let Ok(request) = call.request() else {
        // These would be another path.
        return assert!(["", ".", ".."].contains(&&*id), "{id:?} was refused");
    };
    let url = Url::parse(&request.uri().to_string()).expect("the URL is valid");
    assert_eq!((url.host_str(), url.fragment()), (Some("localhost"), None));
    let path: Vec<_> = url.path().split('/').map(decoded).collect();
    assert_eq!(path, ["", "things", &id]);
    let query = url.query_pairs().into_owned();
    // The parameters of every call have a default.
    let query: Vec<_> = query.filter(|(name, _)| !name.starts_with('_')).collect();
    let expected = [
        ("text".to_owned(), text),
        ("list[0]".to_owned(), item),
        ("list[1]".to_owned(), "second".to_owned()),
        (format!("map[{key}]"), value.clone()),
        ("json".to_owned(), Value::from(value).to_string()),
    ];
    assert_eq!(query, expected);
});

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().expect("it is UTF-8").into()
}
