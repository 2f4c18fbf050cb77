//! Reads a description from a folder: `apiInfo.json`, `scopes.json` and `schemas/*.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::path::Path;

use serde_json::{Map, Value};

use super::{Action, Param, Resource, Spec};
use crate::error::Result;
use crate::names::type_name;

impl Spec {
    /// Reads the description in the folder that `LOSANT_API_SPEC` names, if the variable is set.
    pub fn from_env() -> Result<Option<Self>> {
        std::env::var_os("LOSANT_API_SPEC").map(|folder| Self::read(folder.as_ref())).transpose()
    }

    /// Reads `apiInfo.json`, and `scopes.json` and `schemas/*.json` if there are any.
    pub fn read(folder: &Path) -> Result<Self> {
        let scopes = folder.join("scopes.json");
        let scopes = if scopes.exists() { object(&scopes)? } else { Map::new() };
        let resources = object(&folder.join("apiInfo.json"))?;
        let resources = resources.iter().map(|(name, described)| {
            let resource = resource(name, described, &scopes);
            (name.clone(), resource)
        });
        let schemas = schemas(&folder.join("schemas"))?;
        Ok(Self { resources: resources.collect(), schemas, ..Self::default() })
    }
}

fn object(path: &Path) -> Result<Map<String, Value>> {
    let failed = |error: &dyn Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    Ok(serde_json::from_str(&text).map_err(|error| failed(&error))?)
}

fn schemas(folder: &Path) -> Result<BTreeMap<String, Value>> {
    let mut schemas = BTreeMap::new();
    if !folder.exists() {
        return Ok(schemas);
    }
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if let (Some(name), Some("json")) =
            (path.file_stem(), path.extension().and_then(|e| e.to_str()))
        {
            schemas.insert(name.to_string_lossy().into_owned(), object(&path)?.into());
        }
    }
    Ok(schemas)
}

fn resource(name: &str, described: &Value, scopes: &Map<String, Value>) -> Resource {
    let inherited = list(described, "params");
    let actions = described["actions"].as_object().into_iter().flatten();
    let actions = actions.map(|(own, described)| {
        let scopes = scopes.get(&format!("{name}.{own}"));
        (own.clone(), action(described, &inherited, strings(scopes)))
    });
    Resource { path: string(described, "path"), actions: actions.collect() }
}

fn action(described: &Value, inherited: &[Value], scopes: BTreeSet<String>) -> Action {
    let own = list(described, "params");
    let inherited = inherited.iter().filter(|param| param["in"] != "path");
    Action {
        method: string(described, "method").to_uppercase(),
        suffix: string(described, "path"),
        params: own.iter().chain(inherited).map(param).collect(),
        responses: responses(described).collect(),
        scopes,
        events: events(described).collect(),
        deny_oauth: flag(described, "denyOauthTokens"),
        allow_unverified: flag(described, "allowUnverified"),
    }
}

fn responses(action: &Value) -> impl Iterator<Item = (u16, Option<String>)> {
    let responses = action["responses"].as_object().into_iter().flatten();
    responses.filter_map(|(status, response)| Some((status.parse().ok()?, schema(response))))
}

fn events(action: &Value) -> impl Iterator<Item = (String, String)> {
    let responses = action["responses"].as_object().into_iter().flatten();
    let events = responses.filter_map(|(_, response)| response["sseEvents"].as_object()).flatten();
    events.map(|(name, event)| (name.clone(), schema(event).unwrap_or_default()))
}

fn param(described: &Value) -> Param {
    Param {
        name: string(described, "name"),
        location: string(described, "in"),
        required: flag(described, "required"),
        values: strings(described.get("enum").or_else(|| described["items"].get("enum"))),
        schema: schema(described),
        kind: string(described, "type"),
        default: described.get("default").map(in_request),
        deprecated: flag(described, "deprecated"),
    }
}

/// A value as a request contains it.
fn in_request(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The type of the schema that something refers to.
fn schema(of: &Value) -> Option<String> {
    of["schema"]["$ref"].as_str().map(type_name)
}

fn flag(of: &Value, name: &str) -> bool {
    of[name].as_bool().unwrap_or_default()
}

fn string(of: &Value, name: &str) -> String {
    of[name].as_str().unwrap_or_default().to_owned()
}

fn strings(list: Option<&Value>) -> BTreeSet<String> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn list(of: &Value, name: &str) -> Vec<Value> {
    of[name].as_array().cloned().unwrap_or_default()
}
