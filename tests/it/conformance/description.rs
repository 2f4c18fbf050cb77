//! Every declared resource compared with Losant's description (`apiInfo.json`, `scopes.json`).

use std::collections::BTreeSet;

use losant::{Action, Param, ParamLocation};
use serde_json::{Map, Value};

use super::metadata::declared_responses;
use super::{deviations, read_file};

#[test]
fn every_resource_matches_the_description() {
    let [Some(resources), Some(scopes)] =
        ["apiInfo.json", "scopes.json"].map(|file| read_file("LOSANT_API_SPEC", file))
    else {
        return;
    };
    let [resources, scopes] =
        [resources, scopes].map(|text| serde_json::from_str::<Value>(&text).unwrap());
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
    assert_eq!((losant::catalog().len(), actions().count()), (101, 380));
}

fn check_events(action: &Action, described: &Value) {
    let streams = described["sseStream"].as_bool().unwrap_or_default();
    assert_eq!(streams, !action.events.is_empty(), "{action}");
    let events = described["responses"]["200"]["sseEvents"].as_object().into_iter().flatten();
    let events = events.map(|(name, event)| (name.as_str(), event_type(&event["schema"])));
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

/// Compares the parameters: those of the path in path order, then the action's, then the resource's.
fn check_params(action: &Action, resource: &Value, described: &Value) {
    let listed = |of: &Value| of["params"].as_array().cloned().unwrap_or_default();
    let [own, inherited] = [described, resource].map(listed);
    let in_path = |param: &&Value| param["in"] == "path";
    let mut path: Vec<_> = inherited.iter().chain(&own).filter(in_path).collect();
    path.sort_by_key(|param| action.path.find(&format!("{{{}}}", param["name"].as_str().unwrap())));
    let others = own.iter().chain(&inherited).filter(|param| !in_path(param));
    let described = path.into_iter().chain(others);
    let mut described: Vec<_> = described.map(|param| described_param(action, param)).collect();
    if let Some(order) = deviations::order(action.id) {
        let position = |param: &Summary| order.iter().position(|name| *name == param.0);
        assert!(!described.is_sorted_by_key(position), "{action} is now described in this order");
        described.sort_by_key(position);
    }
    let declared: Vec<_> = action.params.iter().map(declared_param).collect();
    assert_eq!(declared, described, "{action}");
}

/// Name, location, whether it is required, the allowed values, and the default.
type Summary = (String, &'static str, bool, BTreeSet<String>, Option<String>);

fn described_param(action: &Action, param: &Value) -> Summary {
    let location = match param["in"].as_str().unwrap() {
        "path" => "path",
        "query" => "query",
        "body" => "body",
        "multipart" => "part",
        other => panic!("unknown parameter location `{other}`"),
    };
    // The values of a list parameter are declared on its items.
    let values = param.get("enum").or_else(|| param["items"].get("enum"));
    let described = values.and_then(Value::as_array);
    let name = param["name"].as_str().unwrap();
    let known = deviations::values(action.id, name);
    assert!(
        described.is_none() || known.is_none(),
        "{action}: {name} is now described with values"
    );
    let values = described.or(known).into_iter().flatten();
    let values = values.map(|value| value.as_str().unwrap().to_owned());
    let required = param["required"].as_bool().unwrap_or_default();
    let described = param.get("default").map(in_request);
    let known = deviations::default(action.id, name);
    assert!(
        described.is_none() || known.is_none(),
        "{action}: {name} is now described with a default"
    );
    let default = described.or(known.map(str::to_owned));
    (name.to_owned(), location, required, values.collect(), default)
}

/// A value as a request contains it.
fn in_request(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn declared_param(param: &Param) -> Summary {
    let location = match param.location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Body => "body",
        ParamLocation::Part => "part",
        other => panic!("actions declare no {other:?} parameters"),
    };
    let values = param.values.iter().copied().map(str::to_owned);
    let default = param.default.map(str::to_owned);
    (param.name.to_owned(), location, param.required, values.collect(), default)
}

fn check_responses(action: &Action, described: &Map<String, Value>) {
    let mut described: Vec<_> = described
        .iter()
        .map(|(status, response)| {
            let ty = schema_type(&response["schema"]).unwrap_or_else(|| "()".to_owned());
            (status.parse().unwrap(), ty)
        })
        .collect();
    for (code, same) in deviations::codes(action.id) {
        let ty = |code| described.iter().find(|(status, _)| *status == code);
        assert!(ty(code).is_none(), "{action} is now described with {code}");
        described.push((code, ty(same).unwrap().1.clone()));
    }
    described.sort();
    let mut declared: Vec<_> = declared_responses(action)
        .into_iter()
        .map(|(status, name)| (status, name.to_owned()))
        .collect();
    declared.sort();
    assert_eq!(declared, described, "{action}");
}

/// The type that the event must declare, with known deviations applied.
fn event_type(schema: &Value) -> Option<String> {
    let described = schema_type(schema)?;
    Some(deviations::event(&described).map_or(described.clone(), str::to_owned))
}

/// The type for a schema: its name, capitalized.
fn schema_type(schema: &Value) -> Option<String> {
    let schema = schema["$ref"].as_str()?.rsplit('/').next()?;
    Some(schema[..1].to_uppercase() + &schema[1..])
}

fn scope_list(action: &Action) -> Value {
    action.scopes.iter().copied().map(Value::from).collect()
}
