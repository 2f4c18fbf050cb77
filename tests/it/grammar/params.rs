//! How parameters are sent, and their metadata.

use losant::{Call, ErrorKind, Param, ParamKind, ParamLocation, Part, QueryTime, losant_resource};
use serde_json::json;

use super::{
    GadgetGetCall, GadgetMountCall, GadgetSellCall, GadgetUploadCall, TagFilter, Thing, client,
    gadget, gadget_with_response,
};
use crate::support::server::{HttpRequest, response};

fn get() -> GadgetGetCall {
    gadget().get(60, json!({"$and": [{"name": "a b"}]}))
}

fn put(draft: Option<Thing>) -> GadgetMountCall {
    gadget().mount("p 2", 7).maybe(draft, GadgetMountCall::draft)
}

#[test]
fn parameters_can_be_renamed_on_the_wire() {
    let query_pairs = HttpRequest::from_call(get()).own_query();
    assert_eq!(query_pairs, ["urlTTL=60", r#"query={"$and":[{"name":"a b"}]}"#]);
}

#[test]
fn json_query_parameters_are_percent_encoded() {
    let seen = HttpRequest::from_call(get());
    let query = "query=%7B%22%24and%22%3A%5B%7B%22name%22%3A%22a%20b%22%7D%5D%7D";
    assert!(seen.query().ends_with(query), "{}", seen.query());
}

#[test]
fn nested_query_values_use_brackets() {
    let filters = || vec![filter("k1", None), filter("k 2", Some("v/1"))];
    for (call, expected) in [
        (get().tags(["a", "b&c"]), &["tags[0]=a", "tags[1]=b&c"][..]),
        (get().tags(Vec::<String>::new()), &[]),
        (
            get().tag_filter(filters()),
            &["tagFilter[0][key]=k1", "tagFilter[1][key]=k 2", "tagFilter[1][value]=v/1"],
        ),
        (get().more_queries(filters()), &[r#"more=[{"key":"k1"},{"key":"k 2","value":"v/1"}]"#]),
        (
            get().options(json!({"a": {"b": [true, null]}, "c": {}, "d": 1.5})),
            &["options[a][b][0]=true", "options[a][b][1]=", "options[d]=1.5"],
        ),
    ] {
        assert_eq!(HttpRequest::from_call(call).own_query()[2..], *expected);
    }
    let seen = HttpRequest::from_call(get().tag_filter(filters()));
    let raw = "tagFilter%5B1%5D%5Bkey%5D=k%202&tagFilter%5B1%5D%5Bvalue%5D=v%2F1";
    assert!(seen.query().ends_with(raw), "{}", seen.query());
}

fn filter(key: &'static str, value: Option<&'static str>) -> TagFilter {
    TagFilter { key, value }
}

#[test]
fn scalar_query_values_are_formatted_as_text() {
    let call = get().r#type("t").sort_by("colour").ratio(0.25);
    let call = call.start(QueryTime::now()).exact(false);
    let expected = ["exact=false", "start=0", "ratio=0.25", "sortBy=colour", "type=t"];
    assert_eq!(HttpRequest::from_call(call).own_query()[2..], expected);
}

#[test]
fn unserializable_values_fail_the_call() {
    for call in [get().ratio(f64::NAN), get().start(jiff::Timestamp::UNIX_EPOCH)] {
        let error = call.request().unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Input, Some("gadget.get")));
    }
}

#[test]
fn path_placeholders_match_arguments_by_name() {
    assert_eq!(HttpRequest::from_call(put(None)).path(), "/gadgets/g%2F1/slots/7/parts/p%202");
    let error = gadget().mount("..", 7).request().unwrap_err();
    assert!(error.to_string().contains("`partId` must not be `..`"), "{error}");
}

#[test]
fn omitted_optional_body_is_an_empty_object() {
    assert_eq!(HttpRequest::from_call(put(None)).json(), Some(json!({})));
    let draft = Thing { name: Some("wheel".into()) };
    assert_eq!(HttpRequest::from_call(put(Some(draft))).json(), Some(json!({"name": "wheel"})));
}

#[tokio::test]
async fn parts_are_sent_as_multipart_form_data() {
    let (server, gadget) = gadget_with_response(response(200, &[], "thanks")).await;
    let picture = Part::bytes("\u{1}GIF").file_name("é \"1\".gif").content_type("image/gif");
    let call = gadget.upload(picture, "Päge\r\n--1");
    let call = call.thumbnail(Part::bytes("tiny")).public(false).quality(9);
    call.options(json!({"a": [1]})).await.unwrap();
    let seen = server.only_request();
    assert_eq!(
        (seen.path(), seen.own_query().as_slice()),
        ("/gadgets/g/picture", &["quality=9".into()][..])
    );
    assert_eq!(
        parts(&seen),
        [
            "name=\"picture\"; filename=\"é \\\"1\\\".gif\", image/gif: \u{1}GIF",
            "name=\"title\": Päge\r\n--1",
            "name=\"options\": {\"a\":[1]}",
            "name=\"isPublic\": false",
            "name=\"thumbnail\"; filename=\"thumbnail\", application/octet-stream: tiny",
        ]
    );
}

#[tokio::test]
async fn omitted_optional_parts_are_not_sent() {
    let (server, gadget) = gadget_with_response(response(200, &[], "")).await;
    gadget.upload(Part::bytes("GIF"), "").await.unwrap();
    assert_eq!(
        parts(&server.only_request()),
        [
            "name=\"picture\"; filename=\"picture\", application/octet-stream: GIF",
            "name=\"title\": "
        ]
    );
}

#[tokio::test]
async fn file_names_with_control_characters_are_rejected() {
    for name in ["a\r\nx-evil: 1", "a\nb", "a\0b"] {
        let error = gadget().upload(Part::bytes("").file_name(name), "").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        let text = "gadget.upload: `picture`: the file name must not contain control characters";
        assert_eq!(error.to_string(), text);
    }
}

/// The parts of a form: headers and content of each.
fn parts(seen: &HttpRequest) -> Vec<String> {
    let media = seen.header("content-type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = format!("\r\n{}", str::from_utf8(&seen.body).unwrap());
    let parts: Vec<_> = body.split(&format!("\r\n--{boundary}")).collect();
    let [before, parts @ .., end] = parts.as_slice() else { panic!("{body:?} is not a form") };
    assert_eq!((*before, *end), ("", "--\r\n"));
    parts.iter().map(|part| part_text(part.strip_prefix("\r\n").unwrap())).collect()
}

fn part_text(part: &str) -> String {
    let (head, content) = part.split_once("\r\n\r\n").unwrap();
    let lines = head.lines().map(|line| {
        let (name, value) = line.split_once(": ").unwrap();
        match name.to_ascii_lowercase().as_str() {
            "content-disposition" => value.strip_prefix("form-data; ").unwrap(),
            "content-type" => value,
            other => panic!("a part has no header {other}"),
        }
    });
    format!("{}: {content}", lines.collect::<Vec<_>>().join(", "))
}

/// A shelf, whose parameters accept convertible values.
#[losant_resource(path = "/shelf", scopes(none))]
pub trait Shelf {
    /// Fills the shelf.
    #[post]
    fn fill(
        &self,
        #[body] things: impl Into<Vec<i64>>,
        /// Level of the shelf.
        level: Option<impl Into<i64>>,
    ) -> ();
}

#[test]
fn impl_into_parameters_accept_convertible_values() {
    let call = Shelf::new(&client()).fill([1, 2]).level(3_i32);
    let seen = HttpRequest::from_call(call);
    assert_eq!((seen.json(), seen.own_query()), (Some(json!([1, 2])), vec!["level=3".to_owned()]));
}

#[test]
fn metadata_lists_parameters_with_location_and_kind() {
    let id = ("gadgetId", ParamLocation::Path, true, ParamKind::String);
    assert_eq!(
        params(GadgetGetCall::ACTION),
        [
            id,
            ("urlTTL", ParamLocation::Query, true, ParamKind::Integer),
            ("query", ParamLocation::Query, true, ParamKind::Json),
            ("exact", ParamLocation::Query, false, ParamKind::Boolean),
            ("more", ParamLocation::Query, false, ParamKind::Json),
            ("tags", ParamLocation::Query, false, ParamKind::Array),
            ("tagFilter", ParamLocation::Query, false, ParamKind::Array),
            ("options", ParamLocation::Query, false, ParamKind::Object),
            ("start", ParamLocation::Query, false, ParamKind::Time),
            ("ratio", ParamLocation::Query, false, ParamKind::Number),
            ("sortBy", ParamLocation::Query, false, ParamKind::String),
            ("type", ParamLocation::Query, false, ParamKind::String),
        ]
    );
    assert_eq!(
        params(GadgetMountCall::ACTION),
        [
            id,
            ("slotNumber", ParamLocation::Path, true, ParamKind::String),
            ("partId", ParamLocation::Path, true, ParamKind::String),
            ("draft", ParamLocation::Body, false, ParamKind::Json),
        ]
    );
    assert_eq!(
        params(GadgetUploadCall::ACTION),
        [
            id,
            ("picture", ParamLocation::Part, true, ParamKind::File),
            ("title", ParamLocation::Part, true, ParamKind::String),
            ("options", ParamLocation::Part, false, ParamKind::Json),
            ("isPublic", ParamLocation::Part, false, ParamKind::Boolean),
            ("thumbnail", ParamLocation::Part, false, ParamKind::File),
            ("quality", ParamLocation::Query, false, ParamKind::Integer),
        ]
    );
    assert_eq!(
        params(GadgetSellCall::ACTION)[1],
        ("offer", ParamLocation::Body, true, ParamKind::Json)
    );
}

fn params(action: &losant::Action) -> Vec<(&'static str, ParamLocation, bool, ParamKind)> {
    let shown = |param: &Param| (param.name, param.location, param.required, param.kind);
    action.params.iter().map(shown).collect()
}
