//! What is known of each action without sending it, held against Losant's own pages.
//!
//! `LOSANT_API_SPEC` names a directory with Losant's description (`apiInfo.json`, `scopes.json`),
//! which every declared resource is then held against.

use std::collections::BTreeSet;
use std::path::Path;

use losant::api::{
    Me, MeGetCall, UserApiToken, UserApiTokenDeleteCall, UserApiTokenGetCall,
    UserApiTokenPatchCall, UserApiTokens, UserApiTokensGetCall, UserApiTokensPostCall,
};
use losant::{
    Action, Call, GLOBAL_PARAMS, Handle, Param, ParamKind, ParamLocation, Resource, RetryClass,
};
use serde_json::{Map, Value};

use crate::deviations::{ANSWERS, EVENT, VALUES};

// Metadata is plain data, down to what the compiler can work with.
const _: () = assert!(UserApiTokenGetCall::ACTION.scopes.len() == 8);
const _: () = assert!(UserApiToken::RESOURCE.actions.len() == 3);
const _: () = assert!(matches!(UserApiTokenDeleteCall::ACTION.retry, RetryClass::Idempotent));

/// An action as Losant documents it.
struct Documented {
    action: &'static Action,
    is: [&'static str; 5],
    /// Name, place, whether it is required, kind.
    params: &'static [(&'static str, ParamLocation, bool, ParamKind)],
    scopes: &'static [&'static str],
    responses: &'static [(u16, &'static str)],
    retry: RetryClass,
    deny_oauth: bool,
    allow_unverified: bool,
}

const ID: (&str, ParamLocation, bool, ParamKind) =
    ("apiTokenId", ParamLocation::Path, true, ParamKind::String);
const BODY: (&str, ParamLocation, bool, ParamKind) =
    ("apiToken", ParamLocation::Body, true, ParamKind::Json);

const DOCUMENTED: [Documented; 6] = [
    Documented {
        action: UserApiTokenDeleteCall::ACTION,
        is: ["userApiToken.delete", "userApiToken", "delete", "DELETE", "/me/tokens/{apiTokenId}"],
        params: &[ID],
        scopes: &["all.User", "only.User", "userApiToken.*", "userApiToken.delete"],
        responses: &[(200, "Success"), (400, "Error"), (404, "Error")],
        retry: RetryClass::Idempotent,
        deny_oauth: true,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokenGetCall::ACTION,
        is: ["userApiToken.get", "userApiToken", "get", "GET", "/me/tokens/{apiTokenId}"],
        params: &[ID],
        scopes: &[
            "all.User",
            "all.User.bounded",
            "all.User.read",
            "only.User",
            "only.User.bounded",
            "only.User.read",
            "userApiToken.*",
            "userApiToken.get",
        ],
        responses: &[(200, "ApiToken"), (400, "Error"), (404, "Error")],
        retry: RetryClass::Safe,
        deny_oauth: false,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokenPatchCall::ACTION,
        is: ["userApiToken.patch", "userApiToken", "patch", "PATCH", "/me/tokens/{apiTokenId}"],
        params: &[ID, BODY],
        scopes: &["all.User", "only.User", "userApiToken.*", "userApiToken.patch"],
        responses: &[(200, "ApiToken"), (400, "Error"), (404, "Error")],
        retry: RetryClass::Never,
        deny_oauth: true,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokensGetCall::ACTION,
        is: ["userApiTokens.get", "userApiTokens", "get", "GET", "/me/tokens"],
        params: &[
            ("sortField", ParamLocation::Query, false, ParamKind::String),
            ("sortDirection", ParamLocation::Query, false, ParamKind::String),
            ("page", ParamLocation::Query, false, ParamKind::Integer),
            ("perPage", ParamLocation::Query, false, ParamKind::Integer),
            ("filterField", ParamLocation::Query, false, ParamKind::String),
            ("filter", ParamLocation::Query, false, ParamKind::String),
        ],
        scopes: &[
            "all.User",
            "all.User.bounded",
            "all.User.read",
            "only.User",
            "only.User.bounded",
            "only.User.read",
            "userApiTokens.*",
            "userApiTokens.get",
        ],
        responses: &[(200, "ApiTokens"), (400, "Error")],
        retry: RetryClass::Safe,
        deny_oauth: false,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokensPostCall::ACTION,
        is: ["userApiTokens.post", "userApiTokens", "post", "POST", "/me/tokens"],
        params: &[BODY],
        scopes: &["all.User", "only.User", "userApiTokens.*", "userApiTokens.post"],
        responses: &[(201, "ApiToken"), (400, "Error")],
        retry: RetryClass::Never,
        deny_oauth: true,
        allow_unverified: false,
    },
    Documented {
        action: MeGetCall::ACTION,
        is: ["me.get", "me", "get", "GET", "/me"],
        params: &[
            ("includeRecent", ParamLocation::Query, false, ParamKind::Boolean),
            ("summaryExclude", ParamLocation::Query, false, ParamKind::String),
            ("summaryInclude", ParamLocation::Query, false, ParamKind::String),
        ],
        scopes: &[
            "all.User",
            "all.User.bounded",
            "all.User.read",
            "me.*",
            "me.get",
            "only.User",
            "only.User.bounded",
            "only.User.read",
        ],
        responses: &[(200, "Me")],
        retry: RetryClass::Safe,
        deny_oauth: false,
        allow_unverified: true,
    },
];

#[test]
fn every_action_is_what_its_page_says() {
    for Documented { action, is, .. } in DOCUMENTED {
        let Action { id, resource, name, path, .. } = *action;
        assert_eq!([id, resource, name, action.method.as_str(), path], is);
    }
}

#[test]
fn every_action_takes_the_parameters_of_its_page() {
    for Documented { action, params, .. } in DOCUMENTED {
        let own: Vec<_> =
            action.params.iter().map(|p| (p.name, p.location, p.required, p.kind)).collect();
        assert_eq!(own, params, "{action}");
    }
}

#[test]
fn every_action_lists_exactly_its_scopes() {
    for Documented { action, scopes, .. } in DOCUMENTED {
        assert_eq!(action.scopes, scopes, "{action}");
    }
}

#[test]
fn every_action_declares_the_answers_of_its_page() {
    for Documented { action, responses, .. } in DOCUMENTED {
        assert_eq!(answers(action), responses, "{action}");
        for answer in action.responses {
            assert_eq!(answer.is_success(), answer.status < 300, "{action}: {answer:?}");
        }
    }
}

#[test]
fn every_action_says_how_freely_it_may_be_used() {
    for documented in DOCUMENTED {
        let Documented { action, retry, deny_oauth, allow_unverified, .. } = documented;
        let own = (action.retry, action.deny_oauth, action.allow_unverified);
        assert_eq!(own, (retry, deny_oauth, allow_unverified), "{action}");
    }
}

fn answers(action: &Action) -> Vec<(u16, &'static str)> {
    action.responses.iter().map(|answer| (answer.status, answer.type_name)).collect()
}

#[test]
fn listed_values_are_part_of_a_parameter() {
    let values = |name: &str| {
        let params = UserApiTokensGetCall::ACTION.params;
        params.iter().find(|param| param.name == name).unwrap().values
    };
    let fields = ["name", "status", "id", "creationDate", "lastUpdated", "expirationDate"];
    assert_eq!(values("sortField"), fields);
    assert_eq!(values("sortDirection"), ["asc", "desc"]);
    assert_eq!(values("filterField"), ["name", "status"]);
    assert!(values("filter").is_empty());
}

#[test]
fn every_action_takes_the_global_parameters() {
    let all: Vec<_> =
        GLOBAL_PARAMS.iter().map(|p| (p.name, p.location, p.required, p.kind)).collect();
    assert_eq!(
        all,
        [
            ("_actions", ParamLocation::Query, false, ParamKind::Boolean),
            ("_links", ParamLocation::Query, false, ParamKind::Boolean),
            ("_embedded", ParamLocation::Query, false, ParamKind::Boolean),
            ("losantdomain", ParamLocation::Header, false, ParamKind::String),
        ]
    );
}

#[test]
fn the_catalog_holds_the_resources_that_handles_stand_for() {
    for resource in [Me::RESOURCE, UserApiToken::RESOURCE, UserApiTokens::RESOURCE] {
        let listed = losant::catalog().iter().filter(|listed| listed.name == resource.name);
        let listed: Vec<_> = listed.map(|&listed| std::ptr::from_ref(listed)).collect();
        assert_eq!(listed, [std::ptr::from_ref(resource)], "{}", resource.name);
    }
    let actions = |resource: &Resource| resource.actions.iter().map(|action| action.name).collect();
    let actions: Vec<Vec<_>> =
        [UserApiToken::RESOURCE, UserApiTokens::RESOURCE].into_iter().map(actions).collect();
    assert_eq!(actions, [vec!["delete", "get", "patch"], vec!["get", "post"]]);
    assert_eq!(UserApiToken::RESOURCE.placeholders, ["apiTokenId"]);
    assert!(UserApiTokens::RESOURCE.placeholders.is_empty());
}

#[test]
fn every_resource_is_what_losants_description_says() {
    let Some(folder) = std::env::var_os("LOSANT_API_SPEC") else {
        eprintln!("skipped: LOSANT_API_SPEC names no directory with Losant's description");
        return;
    };
    let read = |file| std::fs::read_to_string(Path::new(&folder).join(file)).unwrap();
    let [resources, scopes] = ["apiInfo.json", "scopes.json"]
        .map(|file| serde_json::from_str::<Value>(&read(file)).unwrap());
    let names = |map: &Value| map.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let declared = losant::catalog().iter().map(|resource| resource.name.to_owned());
    assert_eq!(declared.collect::<BTreeSet<_>>(), names(&resources));
    for resource in losant::catalog() {
        let described = &resources[resource.name];
        assert_eq!(described["path"], resource.path, "{}", resource.name);
        let declared = resource.actions.iter().map(|action| action.name.to_owned());
        assert_eq!(declared.collect::<BTreeSet<_>>(), names(&described["actions"]));
        for action in resource.actions {
            let own = &described["actions"][action.name];
            check_head(action, described, own);
            check_params(action, described, own);
            check_responses(action, own["responses"].as_object().unwrap());
            check_events(action, own);
            let listed = scopes.get(action.id).cloned().unwrap_or_else(|| Value::Array(Vec::new()));
            assert_eq!(listed, scope_list(action), "{action}");
        }
    }
    let actions = || losant::catalog().iter().flat_map(|resource| resource.actions);
    for (name, times) in VALUES {
        let taken = actions().flat_map(|action| action.params).filter(|param| param.name == name);
        assert_eq!(taken.filter(|param| !param.values.is_empty()).count(), times, "{name}");
    }
    assert_eq!((losant::catalog().len(), actions().count()), (99, 375));
}

fn check_events(action: &Action, described: &Value) {
    let streams = described["sseStream"].as_bool().unwrap_or_default();
    assert_eq!(streams, !action.events.is_empty(), "{action}");
    let events = described["responses"]["200"]["sseEvents"].as_object().into_iter().flatten();
    let here = |there: String| if there == EVENT.0 { EVENT.1.to_owned() } else { there };
    let events =
        events.map(|(name, event)| (name.as_str(), schema_type(&event["schema"]).map(here)));
    let events: Vec<_> = events.collect();
    let declared = action.events.iter().map(|(name, ty)| (*name, Some((*ty).to_owned())));
    assert_eq!(declared.collect::<Vec<_>>(), events, "{action}");
}

fn check_head(action: &Action, resource: &Value, described: &Value) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    assert_eq!(described["method"], action.method.as_str(), "{action}");
    assert_eq!(text(&resource["path"]) + &text(&described["path"]), action.path, "{action}");
    let flag = |name: &str| described[name].as_bool().unwrap_or_default();
    assert_eq!(flag("denyOauthTokens"), action.deny_oauth, "{action}");
    assert_eq!(flag("allowUnverified"), action.allow_unverified, "{action}");
}

/// Compares the parameters: those of the path in its order, then those of the action, then the
/// resource's.
fn check_params(action: &Action, resource: &Value, described: &Value) {
    let listed = |of: &Value| of["params"].as_array().cloned().unwrap_or_default();
    let [own, inherited] = [described, resource].map(listed);
    let in_path = |param: &&Value| param["in"] == "path";
    let mut path: Vec<_> = inherited.iter().chain(&own).filter(in_path).collect();
    path.sort_by_key(|param| action.path.find(&format!("{{{}}}", param["name"].as_str().unwrap())));
    let others = own.iter().chain(&inherited).filter(|param| !in_path(param));
    let described: Vec<_> = path.into_iter().chain(others).map(described_param).collect();
    let declared: Vec<_> = action.params.iter().map(declared_param).collect();
    assert_eq!(declared, described, "{action}");
}

/// Name, place, whether it is required, and the values that are listed for it.
type Shown = (String, &'static str, bool, BTreeSet<String>);

fn described_param(param: &Value) -> Shown {
    let place = match param["in"].as_str().unwrap() {
        "path" => "path",
        "query" => "query",
        "body" => "body",
        "multipart" => "part",
        other => panic!("parameters are in {other} too"),
    };
    // A list's values are those of its items.
    let values = param.get("enum").or_else(|| param["items"].get("enum"));
    let values = values.and_then(Value::as_array).into_iter().flatten();
    let required = param["required"].as_bool().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&param["name"]), place, required, values.map(text).collect())
}

fn declared_param(param: &Param) -> Shown {
    let place = match param.location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Body => "body",
        ParamLocation::Part => "part",
        other => panic!("{other:?} is no place of a single action"),
    };
    let elsewhere = VALUES.iter().any(|(name, _)| *name == param.name);
    let values = param.values.iter().copied().filter(|_| !elsewhere).map(str::to_owned).collect();
    (param.name.to_owned(), place, param.required, values)
}

fn check_responses(action: &Action, described: &Map<String, Value>) {
    let mut described: Vec<_> = described
        .iter()
        .map(|(status, answer)| {
            let status = status.parse().unwrap();
            (status, described_type(action, status, &answer["schema"]))
        })
        .collect();
    described.sort();
    let mut declared: Vec<_> =
        answers(action).into_iter().map(|(status, name)| (status, name.to_owned())).collect();
    declared.sort();
    assert_eq!(declared, described, "{action}");
}

/// The type that an answer is to have here.
fn described_type(action: &Action, status: u16, schema: &Value) -> String {
    let Some(there) = schema_type(schema) else { return "()".to_owned() };
    let deviates = |(id, code, schema, _): &&_| {
        (*id, *code, schema_type(&serde_json::json!({"$ref": schema})))
            == (action.id, status, Some(there.clone()))
    };
    ANSWERS.iter().find(deviates).map_or(there, |(.., here)| (*here).to_owned())
}

/// The name of a schema's type: the schema's, with a capital.
fn schema_type(schema: &Value) -> Option<String> {
    let schema = schema["$ref"].as_str()?.rsplit('/').next()?;
    Some(schema[..1].to_uppercase() + &schema[1..])
}

fn scope_list(action: &Action) -> Value {
    action.scopes.iter().copied().map(Value::from).collect()
}

/// The method does not tell what may be sent again: these are the actions it would mislead about.
#[test]
fn jobs_are_never_repeated_and_questions_are_safe() {
    let class = |id: &str| {
        let actions = losant::catalog().iter().flat_map(|resource| resource.actions);
        actions.into_iter().find(|action| action.id == id).unwrap().retry
    };
    for id in [
        "application.archiveData",
        "application.backfillArchiveData",
        "application.fullDataTablesArchive",
        "application.fullEventsArchive",
        "me.refreshToken",
    ] {
        assert_eq!(class(id), RetryClass::Never, "{id}");
    }
    for id in ["data.lastValueQuery", "data.timeSeriesQuery", "dataTableRows.query"] {
        assert_eq!(class(id), RetryClass::Safe, "{id}");
    }
}

/// The page of `losant::api` has a table of what is under what.
#[test]
fn every_resource_stands_in_the_table_of_families() {
    let page = include_str!("../../../src/api.rs");
    for resource in losant::catalog() {
        let name = resource.name[..1].to_uppercase() + &resource.name[1..];
        let rows =
            page.lines().filter(|line| line.split(" | ").nth(2) == Some(&format!("[`{name}`]")));
        assert_eq!(rows.count(), 1, "{name}");
    }
}

/// Each file of `src/api` declares one family, and its first line names the endpoints.
#[test]
fn every_file_of_the_catalog_names_its_endpoints() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/api");
    let mut named = 0;
    let mut files = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let head: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
        let head = head.replace("//! ", " ");
        for resource in losant::catalog() {
            let declared = text.contains(&format!("path = \"{}\"", resource.path));
            assert!(
                !declared || head.contains(&format!("`{}`", resource.path)),
                "{}",
                resource.name
            );
            named += usize::from(declared);
        }
        files += 1;
    }
    assert_eq!((files, named), (52, 99));
}
