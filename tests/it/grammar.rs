//! All that a declaration may say, declared outside of the crate as a stranger would.
//!
//! Each form is checked by what goes over the wire, or by the metadata it becomes.

use losant::{
    ApiError, Call, Client, ErrorKind, Handle, Param, ParamKind, ParamLocation, Part, QueryTime,
    RetryClass, losant_resource, open_enum, query_value,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::server::{Seen, Server, answer, json};

const SHOP: &[&str] = &["all.Shop", "all.Shop.read"];

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Thing {
    name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Job {
    id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Conflict {
    holder: String,
}

#[derive(Serialize)]
pub(crate) struct TagFilter {
    key: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'static str>,
}

query_value!(TagFilter);

open_enum! {
    /// What gadgets are sorted by.
    pub(crate) enum SortBy {
        /// How heavy they are.
        Weight = "weight",
    }
}

/// A gadget.
#[losant_resource(
    path = "/gadgets/{gadgetId}",
    extends = losant::Client,
    errors(404, 409 = Conflict),
    scopes = SHOP
)]
pub(crate) trait Gadget {
    /// Reads it.
    #[get(scopes("all.Shop.read", "all.Shop", "all.Shop.read"))]
    #[allow(clippy::too_many_arguments)]
    fn get(
        &self,
        /// How long its links hold.
        #[query(name = "urlTTL")]
        url_ttl: u64,
        #[query(json)] query: Value,
        #[query] exact: Option<bool>,
        #[query(json, name = "more")] more_queries: Option<Vec<TagFilter>>,
        tags: Option<Vec<String>>,
        tag_filter: Option<Vec<TagFilter>>,
        options: Option<Value>,
        start: Option<QueryTime>,
        ratio: Option<f64>,
        sort_by: Option<SortBy>,
        r#type: Option<String>,
    ) -> Thing;

    /// Mounts a part in a slot.
    #[put("/slots/{slotNumber}/parts/{partId}", scopes = SHOP, errors(422 = Conflict))]
    fn mount(&self, #[body] draft: Option<Thing>, part_id: String, slot_number: u64) -> Thing;

    /// Hangs up a picture.
    #[post("/picture", scopes(none), allow_unverified)]
    fn upload(
        &self,
        #[part] picture: Part,
        #[part] title: String,
        #[part(json)] options: Option<Value>,
        #[part(name = "isPublic")] public: Option<bool>,
        #[part] thumbnail: Option<Part>,
        #[query] quality: Option<u8>,
    ) -> ();

    /// Sells it, now or later.
    #[post(
        "/sale",
        ok(200 = Thing, 202 = Job, 204 = ()),
        scope = "gadget.trade",
        retry = "idempotent",
        deny_oauth
    )]
    fn sell(&self, #[body(name = "offer")] price: Value);

    /// Scraps it.
    #[delete(scopes = SHOP, retry = "never")]
    fn delete(&self) -> ();

    /// Makes another.
    #[post("/clone", name = "clone", scopes = SHOP, retry = "safe", ok(201 = Thing))]
    #[doc(alias = "clone")]
    fn make_clone(&self);

    /// Reads it as it was read before.
    #[get("/old", scopes = SHOP)]
    #[deprecated = "use `get`"]
    fn get_old(&self, #[deprecated = "it does nothing"] depth: Option<u8>) -> Value;

    /// Is there in part.
    #[get("/conditional")]
    fn conditional(
        &self,
        #[cfg(any())] never: Option<NoSuchType>,
        #[cfg(test)] always: Option<bool>,
        #[cfg(any())]
        #[query]
        never_required: NoSuchType,
        #[cfg(test)]
        #[query]
        always_required: bool,
    ) -> ();

    /// Is not there at all.
    #[cfg(any())]
    #[get("/never")]
    fn never(&self, no: Option<NoSuchType>) -> NoSuchType;
}

/// A part of a gadget.
#[losant_resource(
    path = "/gadgets/{gadgetId}/parts/{partId}",
    parent = Gadget,
    accessor = "piece",
    name = "spare",
    crate = again::renamed,
    scopes("all.Shop")
)]
trait GadgetPart {
    /// Reads it.
    #[get]
    fn get(&self) -> Thing;
}

/// Where else the runtime may be found.
mod again {
    pub(super) use losant as renamed;
}

/// A shop, which hangs on no other handle.
#[losant_resource(path = "/shops/{shopId}/rooms/{roomId}/visit", scopes("all.Shop"))]
trait ShopVisit {
    /// Reads it.
    #[get]
    fn get(&self) -> Thing;
}

fn client() -> Client {
    Client::builder().build().unwrap()
}

fn gadget() -> Gadget {
    client().gadget("g/1")
}

fn get() -> GadgetGetCall {
    gadget().get(60, json!({"$and": [{"name": "a b"}]}))
}

fn put(draft: Option<Thing>) -> GadgetMountCall {
    gadget().mount("p 2", 7).maybe(draft, GadgetMountCall::draft)
}

/// A client that is answered like this once.
async fn answered(answer: Vec<u8>) -> (Server, Gadget) {
    let server = Server::answering([answer]).await;
    let gadget = server.client().gadget("g");
    (server, gadget)
}

#[test]
fn required_parameters_go_out_under_their_own_names() {
    let pairs = Seen::built(get()).own_pairs();
    assert_eq!(pairs, ["urlTTL=60", r#"query={"$and":[{"name":"a b"}]}"#]);
}

#[test]
fn one_piece_of_json_is_escaped_as_the_official_client_does() {
    let seen = Seen::built(get());
    let query = "query=%7B%22%24and%22%3A%5B%7B%22name%22%3A%22a%20b%22%7D%5D%7D";
    assert!(seen.query().ends_with(query), "{}", seen.query());
}

#[test]
fn nested_values_are_written_with_brackets() {
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
        assert_eq!(Seen::built(call).own_pairs()[2..], *expected);
    }
    let seen = Seen::built(get().tag_filter(filters()));
    let raw = "tagFilter%5B1%5D%5Bkey%5D=k%202&tagFilter%5B1%5D%5Bvalue%5D=v%2F1";
    assert!(seen.query().ends_with(raw), "{}", seen.query());
}

fn filter(key: &'static str, value: Option<&'static str>) -> TagFilter {
    TagFilter { key, value }
}

#[test]
fn scalars_are_written_as_text() {
    let call = get().r#type("t").sort_by(SortBy::Unknown("colour".into())).ratio(0.25);
    let call = call.start(QueryTime::now()).exact(false);
    let expected = ["exact=false", "start=0", "ratio=0.25", "sortBy=colour", "type=t"];
    assert_eq!(Seen::built(call).own_pairs()[2..], expected);
}

#[test]
fn a_value_that_can_not_be_written_fails_the_call() {
    for call in [get().ratio(f64::NAN), get().start(jiff::Timestamp::UNIX_EPOCH.into())] {
        let error = call.request().unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Input, Some("gadget.get")));
    }
}

#[test]
fn placeholders_of_a_suffix_find_their_arguments_in_any_order() {
    assert_eq!(Seen::built(put(None)).path(), "/gadgets/g%2F1/slots/7/parts/p%202");
    let error = gadget().mount("..", 7).request().unwrap_err();
    assert!(error.to_string().contains("`partId` is `..`"), "{error}");
}

#[test]
fn an_optional_body_is_an_empty_object_where_it_is_left_out() {
    assert_eq!(Seen::built(put(None)).json(), Some(json!({})));
    let draft = Thing { name: Some("wheel".into()) };
    assert_eq!(Seen::built(put(Some(draft))).json(), Some(json!({"name": "wheel"})));
}

#[tokio::test]
async fn parts_go_out_as_a_form() {
    let (server, gadget) = answered(answer(200, &[], "thanks")).await;
    let picture = Part::bytes("\u{1}GIF").file_name("é \"1\".gif").content_type("image/gif");
    let call = gadget.upload(picture, "Päge\r\n--1");
    let call = call.thumbnail(Part::bytes("tiny")).public(false).quality(9);
    call.options(json!({"a": [1]})).await.unwrap();
    let seen = server.only();
    assert_eq!(
        (seen.path(), seen.own_pairs().as_slice()),
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
async fn optional_parts_that_are_left_out_are_not_sent() {
    let (server, gadget) = answered(answer(200, &[], "")).await;
    gadget.upload(Part::bytes("GIF"), "").await.unwrap();
    assert_eq!(
        parts(&server.only()),
        [
            "name=\"picture\"; filename=\"picture\", application/octet-stream: GIF",
            "name=\"title\": "
        ]
    );
}

#[tokio::test]
async fn a_file_name_can_not_add_headers_to_its_part() {
    for name in ["a\r\nx-evil: 1", "a\nb", "a\0b"] {
        let error = gadget().upload(Part::bytes("").file_name(name), "").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        let text = "gadget.upload: `picture`: the file name holds a control character";
        assert_eq!(error.to_string(), text);
    }
}

/// The parts of a form: how each is described, and what it holds.
fn parts(seen: &Seen) -> Vec<String> {
    let media = seen.header("content-type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = format!("\r\n{}", str::from_utf8(&seen.body).unwrap());
    let parts: Vec<_> = body.split(&format!("\r\n--{boundary}")).collect();
    let [before, parts @ .., end] = parts.as_slice() else { panic!("{body:?} is no form") };
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

#[tokio::test]
async fn the_status_alone_chooses_among_several_answers() {
    let sell = async |status, body: &str| {
        let (_server, gadget) = answered(answer(status, &[], body)).await;
        gadget.sell(json!(5)).await
    };
    // Either body would fit either type.
    let both = r#"{"id": "a", "name": "b"}"#;
    let [thing, job] = [sell(200, both).await, sell(202, both).await];
    assert!(
        matches!(thing.unwrap(), GadgetSellOk::Ok(Thing { name }) if name.as_deref() == Some("b"))
    );
    assert!(
        matches!(job.unwrap(), GadgetSellOk::Accepted(Job { id }) if id.as_deref() == Some("a"))
    );
    assert!(matches!(sell(204, "").await.unwrap(), GadgetSellOk::NoContent));
    let error = sell(201, both).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
    let error = sell(202, "").await.unwrap_err();
    assert_eq!(error.to_string(), "gadget.sell: 202 Accepted: the body is empty");
}

#[tokio::test]
async fn an_action_that_gives_nothing_takes_any_body() {
    for body in ["", "{}", "<b>"] {
        let (server, gadget) = answered(answer(200, &[], body)).await;
        gadget.delete().await.unwrap();
        assert_eq!(server.only().json(), Some(json!({})));
    }
}

#[tokio::test]
async fn a_typed_error_is_read_back() {
    let failure = async |status| {
        let (_server, gadget) = answered(json(status, json!({"holder": "me"}))).await;
        gadget.mount("p", 1).await.unwrap_err()
    };
    for status in [409, 422] {
        let error = failure(status).await;
        assert_eq!(error.details(), Some(Conflict { holder: "me".into() }));
        assert_eq!(error.details::<ApiError>(), None);
    }
    assert!(failure(404).await.details::<ApiError>().is_some());
    assert!(failure(404).await.details::<Conflict>().is_none());
}

#[test]
fn scopes_are_joined_with_those_of_the_action_itself() {
    let own = |name| vec!["all.Shop", "all.Shop.read", "gadget.*", name];
    assert_eq!(GadgetGetCall::ACTION.scopes, own("gadget.get"));
    assert_eq!(GadgetMountCall::ACTION.scopes, own("gadget.mount"));
    assert_eq!(GadgetSellCall::ACTION.scopes, own("gadget.trade"));
    assert_eq!(GadgetMakeCloneCall::ACTION.scopes, own("gadget.clone"));
    assert!(GadgetUploadCall::ACTION.scopes.is_empty());
}

#[test]
fn retry_classes_come_from_the_method_unless_they_are_declared() {
    let classes = [
        (GadgetGetCall::ACTION, RetryClass::Safe),
        (GadgetMountCall::ACTION, RetryClass::Never),
        (GadgetUploadCall::ACTION, RetryClass::Never),
        (GadgetSellCall::ACTION, RetryClass::Idempotent),
        (GadgetDeleteCall::ACTION, RetryClass::Never),
        (GadgetMakeCloneCall::ACTION, RetryClass::Safe),
    ];
    for (action, class) in classes {
        assert_eq!(action.retry, class, "{action}");
    }
}

#[test]
fn answers_are_successes_and_then_errors() {
    let answers = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(
        answers(GadgetSellCall::ACTION),
        "[200 Thing, 202 Job, 204 (), 404 Error, 409 Conflict]"
    );
    assert_eq!(
        answers(GadgetMountCall::ACTION),
        "[200 Thing, 404 Error, 409 Conflict, 422 Conflict]"
    );
    assert_eq!(answers(GadgetDeleteCall::ACTION), "[200 (), 404 Error, 409 Conflict]");
    assert_eq!(answers(GadgetMakeCloneCall::ACTION), "[201 Thing, 404 Error, 409 Conflict]");
}

#[test]
fn flags_belong_to_the_action_that_has_them() {
    let flags = |action: &losant::Action| (action.deny_oauth, action.allow_unverified);
    assert_eq!(flags(GadgetSellCall::ACTION), (true, false));
    assert_eq!(flags(GadgetUploadCall::ACTION), (false, true));
    assert_eq!(flags(GadgetGetCall::ACTION), (false, false));
}

#[test]
fn parameters_are_known_by_place_and_kind() {
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

#[test]
fn an_action_may_have_a_name_that_rust_has_taken() {
    let action = GadgetMakeCloneCall::ACTION;
    assert_eq!((action.id, action.name), ("gadget.clone", "clone"));
    assert_eq!(Seen::built(gadget().make_clone()).path(), "/gadgets/g%2F1/clone");
}

#[test]
#[deny(unfulfilled_lint_expectations, reason = "it is the test that both lines are warned of")]
fn what_is_deprecated_is_warned_of_and_still_works() {
    #[expect(deprecated)]
    let call = gadget().get_old();
    #[expect(deprecated)]
    let call = call.depth(1);
    let seen = Seen::built(call);
    assert_eq!((seen.path(), seen.own_pairs()[0].as_str()), ("/gadgets/g%2F1/old", "depth=1"));
}

#[test]
fn what_is_compiled_out_leaves_no_trace() {
    let names: Vec<_> = params(GadgetConditionalCall::ACTION).iter().map(|param| param.0).collect();
    assert_eq!(names, ["gadgetId", "always", "alwaysRequired"]);
    let call = gadget().conditional(true).always(false);
    assert_eq!(Seen::built(call).own_pairs(), ["always=false", "alwaysRequired=true"]);
    let actions: Vec<_> = Gadget::RESOURCE.actions.iter().map(|action| action.name).collect();
    let there = ["get", "mount", "upload", "sell", "delete", "clone", "getOld", "conditional"];
    assert_eq!(actions, there);
}

#[test]
fn a_child_hangs_on_its_parent() {
    let part: GadgetPart = gadget().piece("p");
    assert_eq!(Seen::built(part.get()).path(), "/gadgets/g%2F1/parts/p");
    assert_eq!(GadgetPartGetCall::ACTION.scopes, ["all.Shop", "spare.*", "spare.get"]);
    assert_eq!(GadgetPart::PLACEHOLDERS, ["gadgetId", "partId"]);
}

#[test]
fn a_handle_is_made_with_new_of_all_its_values() {
    let made = [
        Seen::built(Gadget::new(&client(), "g").delete()),
        Seen::built(GadgetPart::new(&client(), "g", "p").get()),
        Seen::built(ShopVisit::new(&client(), "s", String::from("r")).get()),
    ];
    let paths = made.each_ref().map(Seen::path);
    assert_eq!(paths, ["/gadgets/g", "/gadgets/g/parts/p", "/shops/s/rooms/r/visit"]);
}

/// What stands in the way of code that trusts the names of the prelude.
mod hostile {
    #![expect(dead_code, reason = "these are here for their names")]

    struct String;
    struct Vec;
    struct Box;
    struct Option_;
    struct Some;
    struct Into;
    struct Resource;
    struct Action;
    struct Request;
    struct Param;
    type Result = ();
    trait Clone {}
    trait Debug {}
    trait Send {}
    trait IntoFuture {}
    trait Call {}
    trait Handle {}
    mod core {}
    mod std {}
    mod losant {}
    mod serde_json {}

    #[::losant::losant_resource(
        path = "/hostile/{client}",
        extends = ::losant::Client,
        accessor = "enemy",
        errors(404),
        scopes("all.Shop")
    )]
    pub(super) trait Hostile {
        #[post("/{request}", ok(200 = ::serde_json::Value, 204 = ()))]
        fn post(
            &self,
            request: ::std::string::String,
            #[query] name: ::std::string::String,
            #[body] body: ::core::option::Option<::serde_json::Value>,
            value: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        );

        #[get]
        fn get(&self, r#in: ::std::option::Option<bool>) -> ();
    }
}

#[test]
fn names_of_the_prelude_may_be_taken() {
    let hostile = hostile::Hostile::new(&client(), "b");
    let seen = Seen::built(hostile.post("c", "d").value(["e"]).body(json!([])));
    assert_eq!(seen.path(), "/hostile/b/c");
    assert_eq!(seen.own_pairs(), ["name=d", "value[0]=e"]);
    assert_eq!(Seen::built(hostile.get().r#in(true)).own_pairs(), ["in=true"]);
}

/// A declaration whose parts come from elsewhere.
macro_rules! declare {
    (
        $(#[$attr:meta])* $vis:vis $name:ident of $parent:ty, at $path:literal with $scopes:path:
        $method:ident($param:ident: $query:ty, $body:ident: $draft:ty) -> $gives:ty, $other:ty
    ) => {
        $(#[$attr])*
        #[losant_resource(
            path = $path, extends = $parent, scopes = $scopes, errors(409 = $other)
        )]
        $vis trait $name {
            #[post("/send")]
            fn $method(&self, $param: $query, #[body] $body: $draft) -> $gives;

            #[put("/either", ok(200 = $gives, 202 = $other))]
            fn either(&self);
        }
    };
}

declare! {
    /// A machine.
    pub(crate) Machine of losant::Client, at "/machines/{machineId}" with self::SHOP:
    r#move(tag_list: Option<Vec<String>>, draft: Option<Thing>) -> Thing, Conflict
}

#[tokio::test]
async fn a_macro_may_write_a_declaration() {
    let named = || json(200, json!({"name": "a"}));
    let server = Server::answering([named(), named(), json(202, json!({"holder": "b"}))]).await;
    let machine = server.client().machine("m");
    let thing = machine.r#move().tag_list(["a"]).draft(Thing::default()).await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("a"));
    let seen = server.only();
    assert_eq!(
        (seen.path(), seen.own_pairs().as_slice()),
        ("/machines/m/send", &["tagList[0]=a".into()][..])
    );
    assert_eq!(seen.json(), Some(json!({"name": null})));
    let [now, later] = [machine.either().await.unwrap(), machine.either().await.unwrap()];
    assert!(matches!(now, MachineEitherOk::Ok(same) if same == thing));
    assert!(matches!(later, MachineEitherOk::Accepted(Conflict { holder }) if holder == "b"));
    let answers = format!("{:?}", MachineEitherCall::ACTION.responses);
    assert_eq!(answers, "[200 Thing, 202 Conflict, 409 Conflict]");
    assert_eq!(MachineMoveCall::ACTION.id, "machine.move");
}

#[test]
fn a_declaration_may_stand_in_a_function() {
    #[derive(Deserialize)]
    struct Local;

    /// Nobody else knows it.
    #[losant_resource(path = "/local", extends = losant::Client, scopes(none))]
    trait Nook {
        #[get]
        fn get(&self) -> Local;
    }

    assert_eq!(Seen::built(client().nook().get()).path(), "/local");
    assert_eq!(NookGetCall::ACTION.id, "nook.get");
}

/// Sets of scopes with the names that generated code is most likely to use for its own.
mod named_alike {
    use losant::losant_resource;

    const SETS: &[&str] = &["all.Sets"];
    const SCOPES: &[&str] = &["all.Scopes"];
    const ACTION: &[&str] = &["all.Action"];

    #[losant_resource(path = "/alike", scopes = SETS)]
    pub(super) trait Alike {
        #[get]
        fn get(&self) -> ();
        #[post(scopes = SCOPES)]
        fn post(&self) -> ();
        #[put(scopes = ACTION)]
        fn put(&self) -> ();
    }
}

#[test]
fn a_set_of_scopes_may_have_any_name() {
    let actions = named_alike::Alike::RESOURCE.actions;
    let lasts: Vec<_> = actions.iter().map(|action| action.scopes[2]).collect();
    assert_eq!(lasts, ["all.Sets", "all.Scopes", "all.Action"]);
}

/// Types that come from elsewhere, and so in groups that nobody sees.
macro_rules! declare_grouped {
    ($name:ident of $parent:ty, at $path:literal: $nothing:ty) => {
        #[losant_resource(path = $path, extends = $parent, scopes(none))]
        trait $name {
            #[put(ok(202 = $nothing, 204 = $nothing))]
            fn put(&self);

            #[delete]
            fn delete(&self) -> $nothing;
        }
    };
}

declare_grouped!(GadgetMotor of Gadget, at "/gadgets/{gadgetId}/motor": ());

#[tokio::test]
async fn a_macro_may_name_parents_and_types() {
    let (_server, gadget) = answered(answer(204, &[], "")).await;
    assert!(matches!(gadget.motor().put().await.unwrap(), GadgetMotorPutOk::NoContent));
    let answers = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(answers(GadgetMotorPutCall::ACTION), "[202 (), 204 ()]");
    assert_eq!(answers(GadgetMotorDeleteCall::ACTION), "[200 ()]");
}

/// Declared where its own visibility is less than that of its module.
pub(crate) mod inner {
    use losant::losant_resource;

    /// Seen from the module above.
    #[losant_resource(path = "/near/{nearId}", extends = losant::Client, scopes(none))]
    pub(in crate::grammar) trait Near {
        /// Reads it.
        #[get]
        fn get(&self) -> ();
    }

    /// Compiled out.
    #[losant_resource(path = "/far", extends = losant::Client, scopes(none))]
    #[cfg(any())]
    pub(crate) trait Far {
        /// Reads it.
        #[get]
        fn get(&self) -> NoSuchType;
    }
}

#[test]
fn a_declaration_is_seen_where_its_trait_would_be() {
    use inner::NearExt;
    assert_eq!(Seen::built(client().near("n").get()).path(), "/near/n");
}

/// A shelf, whose body takes whatever becomes one.
#[losant_resource(path = "/shelf", scopes(none))]
pub trait Shelf {
    /// Fill the shelf.
    #[post]
    fn fill(
        &self,
        #[body] things: impl Into<Vec<i64>>,
        /// How high.
        level: Option<impl Into<i64>>,
    ) -> ();
}

#[test]
fn a_parameter_may_take_whatever_becomes_its_type() {
    let call = Shelf::new(&client()).fill([1, 2]).level(3_i32);
    let seen = Seen::built(call);
    assert_eq!((seen.json(), seen.own_pairs()), (Some(json!([1, 2])), vec!["level=3".to_owned()]));
}
