//! A description of the API: Losant's own, from a directory, or what the catalog declares.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use losant::ParamLocation;
use serde_json::{Map, Value};

use crate::deviations::{ANSWERS, EVENT, VALUES};

/// What is known of the API, in the form that both sources have.
#[derive(Debug, Default)]
pub struct Description {
    /// By Losant's name.
    pub resources: BTreeMap<String, Resource>,
    /// By name; empty where they are not known, as in the catalog.
    pub schemas: BTreeMap<String, Value>,
}

/// One resource.
#[derive(Debug)]
pub struct Resource {
    /// The path template.
    pub path: String,
    /// By Losant's name.
    pub actions: BTreeMap<String, Action>,
}

/// One action.
#[derive(Debug)]
pub struct Action {
    /// As HTTP writes it.
    pub method: String,
    /// What follows the resource's path.
    pub suffix: String,
    /// All but those of the path, as they are listed.
    pub params: Vec<Param>,
    /// The types of the answers; `None` where a body is not described.
    pub responses: BTreeMap<u16, Option<String>>,
    /// All scopes that allow it.
    pub scopes: BTreeSet<String>,
    /// Names and types of the events of its stream.
    pub events: Vec<(String, String)>,
    /// Whether tokens issued through OAuth are refused.
    pub deny_oauth: bool,
    /// Whether users may call it who are not verified.
    pub allow_unverified: bool,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name on the wire.
    pub name: String,
    /// `query`, `body`, `multipart` or `path`.
    pub location: String,
    /// Whether a call can't do without it.
    pub required: bool,
    /// The listed values.
    pub values: BTreeSet<String>,
    /// The type of a body.
    pub schema: Option<String>,
    /// Losant's own word for its type: not reliable for scalars.
    pub kind: String,
    /// The default, where one is described.
    pub default: Option<Value>,
    /// Whether it should not be used any more.
    pub deprecated: bool,
}

/// The name that the type of a schema has here: the schema's, with a capital.
pub fn type_name(schema: &str) -> String {
    let schema = schema.rsplit('/').next().unwrap_or(schema);
    let mut chars = schema.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

impl Description {
    /// Reads the description in the folder that the variable `LOSANT_API_SPEC` names, if it is set.
    pub fn from_env() -> Result<Option<Self>, String> {
        std::env::var_os("LOSANT_API_SPEC").map(|folder| Self::read(folder.as_ref())).transpose()
    }

    /// Reads `apiInfo.json`, and `scopes.json` and `schemas/*.json` where they are there.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let resources = object(&folder.join("apiInfo.json"))?;
        let scopes = folder.join("scopes.json");
        let scopes = if scopes.exists() { object(&scopes)? } else { Map::new() };
        let mut description = Self::default();
        for (name, resource) in &resources {
            let resource = read_resource(name, resource, &scopes);
            description.resources.insert(name.clone(), resource);
        }
        if let Ok(files) = std::fs::read_dir(folder.join("schemas")) {
            for file in files.filter_map(Result::ok).map(|file| file.path()) {
                let name = file.file_stem().map(|name| name.to_string_lossy().into_owned());
                if let Some(name) = name.filter(|_| file.extension().is_some_and(|e| e == "json")) {
                    description.schemas.insert(name, Value::Object(object(&file)?));
                }
            }
        }
        Ok(description)
    }

    /// What this crate declares, in the words of the description where they are known to differ.
    pub fn declared() -> Self {
        let resources = losant::catalog().iter().map(|resource| {
            let actions = resource.actions.iter();
            let actions =
                actions.map(|action| (action.name.to_owned(), declared(action, resource)));
            let path = resource.path.to_owned();
            (resource.name.to_owned(), Resource { path, actions: actions.collect() })
        });
        Self { resources: resources.collect(), schemas: BTreeMap::new() }
    }
}

fn object(path: &Path) -> Result<Map<String, Value>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    serde_json::from_str(&text).map_err(|error| failed(&error))
}

fn read_resource(name: &str, resource: &Value, scopes: &Map<String, Value>) -> Resource {
    let inherited = list(resource, "params");
    let actions =
        resource["actions"].as_object().into_iter().flatten().map(|(action, described)| {
            let listed = scopes.get(&format!("{name}.{action}"));
            let listed = listed.and_then(Value::as_array).into_iter().flatten();
            let listed = listed.filter_map(Value::as_str).map(str::to_owned).collect();
            (action.clone(), read_action(described, &inherited, listed))
        });
    Resource { path: text(resource, "path"), actions: actions.collect() }
}

fn read_action(action: &Value, inherited: &[Value], scopes: BTreeSet<String>) -> Action {
    let own = list(action, "params");
    let in_path = |param: &&Value| param["in"] == "path";
    let params = own.iter().chain(inherited.iter().filter(|param| !in_path(param)));
    let answers = action["responses"].as_object();
    let schema = |of: &Value| of["schema"]["$ref"].as_str().map(type_name);
    let responses = answers.into_iter().flatten();
    let responses =
        responses.filter_map(|(status, answer)| Some((status.parse().ok()?, schema(answer))));
    let events = answers.into_iter().flatten().flat_map(|(_, answer)| {
        let events = answer["sseEvents"].as_object().into_iter().flatten();
        events.map(|(name, event)| (name.clone(), schema(event).unwrap_or_default()))
    });
    Action {
        method: text(action, "method").to_uppercase(),
        suffix: text(action, "path"),
        params: params.map(read_param).collect(),
        responses: responses.collect(),
        scopes,
        events: events.collect(),
        deny_oauth: action["denyOauthTokens"].as_bool().unwrap_or_default(),
        allow_unverified: action["allowUnverified"].as_bool().unwrap_or_default(),
    }
}

fn read_param(param: &Value) -> Param {
    let values = param.get("enum").or_else(|| param["items"].get("enum"));
    let values = values.and_then(Value::as_array).into_iter().flatten();
    Param {
        name: text(param, "name"),
        location: text(param, "in"),
        required: param["required"].as_bool().unwrap_or_default(),
        values: values.filter_map(Value::as_str).map(str::to_owned).collect(),
        schema: param["schema"]["$ref"].as_str().map(type_name),
        kind: text(param, "type"),
        default: param.get("default").cloned(),
        deprecated: param["deprecated"].as_bool().unwrap_or_default(),
    }
}

fn text(of: &Value, name: &str) -> String {
    of[name].as_str().unwrap_or_default().to_owned()
}

fn list(of: &Value, name: &str) -> Vec<Value> {
    of[name].as_array().cloned().unwrap_or_default()
}

fn declared(action: &losant::Action, resource: &losant::Resource) -> Action {
    let params = action.params.iter().filter(|param| {
        !resource.placeholders.contains(&param.name) || param.location != ParamLocation::Path
    });
    let params = params.map(|param| Param {
        name: param.name.to_owned(),
        location: match param.location {
            ParamLocation::Path => "path",
            ParamLocation::Body => "body",
            ParamLocation::Part => "multipart",
            _ => "query",
        }
        .to_owned(),
        required: param.required,
        values: if VALUES.iter().any(|(name, _)| *name == param.name) {
            BTreeSet::new()
        } else {
            param.values.iter().copied().map(str::to_owned).collect()
        },
        schema: None,
        kind: String::new(),
        default: None,
        deprecated: false,
    });
    let responses = action.responses.iter().map(|answer| {
        let deviates =
            ANSWERS.iter().find(|(id, code, ..)| (*id, *code) == (action.id, answer.status));
        let described = deviates.map(|(_, _, there, _)| type_name(there));
        let described = described.unwrap_or_else(|| answer.type_name.to_owned());
        (answer.status, Some(described).filter(|described| described != "()"))
    });
    let events = action.events.iter().map(|(name, ty)| {
        let ty = if *ty == EVENT.1 { EVENT.0 } else { ty };
        ((*name).to_owned(), ty.to_owned())
    });
    Action {
        method: action.method.to_string(),
        suffix: action.path.strip_prefix(resource.path).unwrap_or(action.path).to_owned(),
        params: params.collect(),
        responses: responses.collect(),
        scopes: action.scopes.iter().copied().map(str::to_owned).collect(),
        events: events.collect(),
        deny_oauth: action.deny_oauth,
        allow_unverified: action.allow_unverified,
    }
}
