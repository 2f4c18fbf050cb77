//! Compares two descriptions, and says what a maintainer has to do.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::declare;
use crate::description::{Action, Description, Param, type_name};

/// All that differs: what breaks a user's code or its calls, then what can be added.
#[derive(Debug, Default)]
pub struct Drift {
    /// Removed, retyped, newly required, changed codes.
    pub breaking: Vec<String>,
    /// New, each with the declaration to paste.
    pub added: Vec<String>,
}

impl Drift {
    /// What leads from one description to the other.
    pub fn between(old: &Description, new: &Description) -> Self {
        let mut drift = Self::default();
        for (name, resource) in &old.resources {
            let Some(now) = new.resources.get(name) else {
                drift.breaks(format!("{name}: the resource was removed; remove its declaration"));
                continue;
            };
            if resource.path != now.path {
                drift.breaks(format!("{name}: the path is {} and was {}", now.path, resource.path));
            }
            for (action, described) in &resource.actions {
                let id = format!("{name}.{action}");
                match now.actions.get(action) {
                    None => drift.breaks(format!("{id}: the action was removed")),
                    Some(now) => drift.action(&id, described, now),
                }
            }
            for (action, described) in &now.actions {
                if !resource.actions.contains_key(action) {
                    let text = declare::action(
                        name,
                        action,
                        described,
                        &BTreeSet::new(),
                        &mut BTreeSet::new(),
                    );
                    drift.adds(&format!("{name}.{action}: a new action"), &text);
                }
            }
        }
        for name in new.resources.keys().filter(|name| !old.resources.contains_key(*name)) {
            let text = declare::resource(new, name).unwrap_or_else(|error| error);
            drift.adds(&format!("{name}: a new resource"), &text);
        }
        if !old.schemas.is_empty() {
            drift.schemas(&old.schemas, &new.schemas);
        }
        drift
    }

    fn breaks(&mut self, what: String) {
        self.breaking.push(what);
    }

    fn adds(&mut self, what: &str, declaration: &str) {
        let text = format!("{what}\n{}", indented(declaration));
        self.added.push(text.trim_end().to_owned());
    }

    fn action(&mut self, id: &str, old: &Action, new: &Action) {
        for (what, was, is) in
            [("method", &old.method, &new.method), ("path", &old.suffix, &new.suffix)]
        {
            if was != is {
                self.breaks(format!("{id}: the {what} is {is} and was {was}"));
            }
        }
        for (what, was, is) in [
            ("deny_oauth", old.deny_oauth, new.deny_oauth),
            ("allow_unverified", old.allow_unverified, new.allow_unverified),
        ] {
            match (was, is) {
                (false, true) if what == "deny_oauth" => {
                    self.breaks(format!("{id}: `{what}` is set now"));
                }
                (true, false) if what == "allow_unverified" => {
                    self.breaks(format!("{id}: `{what}` is not set any more"));
                }
                (was, is) if was != is => self.adds(&format!("{id}: a flag changed"), what),
                _ => {}
            }
        }
        self.params(id, &old.params, &new.params);
        self.answers(id, old, new);
        let lost: Vec<_> = old.scopes.difference(&new.scopes).map(String::as_str).collect();
        if !lost.is_empty() && !new.scopes.is_empty() {
            self.breaks(format!("{id}: it is not allowed any more by {}", lost.join(", ")));
        }
        let gained: Vec<_> = new.scopes.difference(&old.scopes).map(String::as_str).collect();
        if !gained.is_empty() {
            self.adds(&format!("{id}: it is allowed by further scopes"), &gained.join("\n"));
        }
    }

    fn params(&mut self, id: &str, old: &[Param], new: &[Param]) {
        let (resource, action) = id.split_once('.').unwrap_or((id, ""));
        let same = |a: &Param, b: &Param| a.name == b.name && a.location == b.location;
        for was in old {
            let name = &was.name;
            let Some(is) = new.iter().find(|is| same(was, is)) else {
                match new.iter().find(|is| is.name == was.name) {
                    Some(is) => self.breaks(format!(
                        "{id}: `{name}` is in the {} and was in the {}",
                        is.location, was.location
                    )),
                    None => self.breaks(format!("{id}: the parameter `{name}` was removed")),
                }
                continue;
            };
            if is.required && !was.required {
                self.breaks(format!("{id}: `{name}` is required now"));
            }
            if !is.required && was.required {
                let text = declare::param(resource, action, is);
                self.adds(&format!("{id}: `{name}` is not required any more"), &text);
            }
            if let (Some(was), Some(is)) = (&was.schema, &is.schema)
                && was != is
            {
                self.breaks(format!("{id}: `{name}` is of the type {is} and was a {was}"));
            }
            if !was.kind.is_empty() && was.kind != is.kind {
                let [was, is] =
                    [was, is].map(|of| if of.kind.is_empty() { "untyped" } else { &of.kind });
                self.breaks(format!("{id}: `{name}` is described as {is} and was {was}"));
            }
            for gone in was.values.difference(&is.values) {
                self.breaks(format!("{id}: `{name}` does not take `{gone}` any more"));
            }
            for value in is.values.difference(&was.values) {
                self.adds(&format!("{id}: `{name}` takes a further value"), &variant(value));
            }
            // What the catalog has deprecated is not part of its data.
            if is.deprecated && !was.deprecated && !was.kind.is_empty() {
                let text = declare::param(resource, action, is);
                self.adds(&format!("{id}: `{name}` is deprecated now"), &text);
            }
        }
        for is in new.iter().filter(|is| !old.iter().any(|was| was.name == is.name)) {
            let text = declare::param(resource, action, is);
            if is.required {
                let text = text.trim_end();
                self.breaks(format!("{id}: `{}` is new and required\n{text}", is.name));
            } else {
                self.adds(&format!("{id}: a new parameter, `{}`", is.name), &text);
            }
        }
    }

    fn answers(&mut self, id: &str, old: &Action, new: &Action) {
        let shown = |ty: &Option<String>| ty.clone().unwrap_or_else(|| "()".to_owned());
        for (status, was) in &old.responses {
            match new.responses.get(status) {
                None => self.breaks(format!("{id}: it does not answer with {status} any more")),
                Some(is) if is != was => {
                    let (is, was) = (shown(is), shown(was));
                    self.breaks(format!("{id}: {status} has the type {is} and had {was}"));
                }
                Some(_) => {}
            }
        }
        for (status, is) in &new.responses {
            if !old.responses.contains_key(status) {
                let list = if *status < 400 { "ok" } else { "errors" };
                let ty = shown(is);
                self.breaks(format!(
                    "{id}: it also answers with {status}: add {status} = models::{ty} to {list}(…)"
                ));
            }
        }
        for (name, ty) in &old.events {
            match new.events.iter().find(|(other, _)| other == name) {
                None => self.breaks(format!("{id}: the event `{name}` was removed")),
                Some((_, now)) if now != ty => {
                    self.breaks(format!("{id}: the event `{name}` is a {now} and was a {ty}"));
                }
                Some(_) => {}
            }
        }
        for (name, ty) in &new.events {
            if !old.events.iter().any(|(other, _)| other == name) {
                self.adds(&format!("{id}: a new event"), &format!("\"{name}\" = models::{ty}"));
            }
        }
    }

    fn schemas(&mut self, old: &BTreeMap<String, Value>, new: &BTreeMap<String, Value>) {
        for (name, was) in old {
            let Some(is) = new.get(name) else {
                self.breaks(format!("schema {name}: it was removed"));
                continue;
            };
            let (was, is) = (flattened(was), flattened(is));
            for (path, field) in &was {
                match is.get(path) {
                    None => self.breaks(format!("schema {name}: `{path}` was removed")),
                    Some(now) => {
                        if now.kind != field.kind {
                            let (now, then) = (&now.kind, &field.kind);
                            let what = format!("schema {name}: `{path}` is {now} and was {then}");
                            self.breaks(what);
                        }
                        if now.required && !field.required {
                            self.breaks(format!("schema {name}: `{path}` is required now"));
                        }
                        for gone in field.values.difference(&now.values) {
                            let what = format!("schema {name}: `{path}` lost the value `{gone}`");
                            self.breaks(what);
                        }
                        for value in now.values.difference(&field.values) {
                            let what = format!("schema {name}: `{path}` has a further value");
                            self.adds(&what, &variant(value));
                        }
                    }
                }
            }
            for (path, field) in is.iter().filter(|(path, _)| !was.contains_key(*path)) {
                let what = format!("schema {name}: a new field, `{path}`");
                if field.required {
                    self.breaks(format!("{what}, which is required"));
                }
                self.adds(&what, &field.declaration(path));
            }
        }
        for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            let direct = flattened(is).into_iter().filter(|(path, _)| !path.contains(['.', '[']));
            let fields: String = direct.map(|(path, field)| field.declaration(&path)).collect();
            let kind = if name.ends_with("Patch") {
                "patch"
            } else if name.ends_with("Post") {
                "request"
            } else {
                "response"
            };
            let fields = indented(&fields);
            let ty = type_name(name);
            let text =
                format!("/// {ty}.\n#[losant_model({kind})]\npub struct {ty} {{\n{fields}\n}}");
            self.adds(&format!("schema {name}: it is new"), &text);
        }
    }
}

/// What is said, breaking changes first.
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.breaking.is_empty() && self.added.is_empty() {
            return writeln!(f, "Nothing has changed.");
        }
        for (title, lines) in [("Breaking", &self.breaking), ("Additions", &self.added)] {
            if !lines.is_empty() {
                writeln!(f, "# {title} ({})\n", lines.len())?;
                for line in lines {
                    writeln!(f, "* {line}")?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

/// The lines of a declaration, one level further in.
fn indented(declaration: &str) -> String {
    let lines = declaration.trim_end().lines().map(|line| format!("    {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// A further value of an enumeration.
fn variant(value: &str) -> String {
    let name = value.split(|c: char| !c.is_alphanumeric()).map(type_name).collect::<String>();
    format!("/// {name}.\n{name} = \"{value}\",")
}

/// One property of a schema, wherever it is.
#[derive(Debug)]
struct Field {
    kind: String,
    required: bool,
    values: BTreeSet<String>,
}

impl Field {
    fn declaration(&self, path: &str) -> String {
        let name = path.rsplit(['.', ']']).find(|name| !name.is_empty()).unwrap_or(path);
        let ty = match self.kind.as_str() {
            "string" => "String",
            "string date-time" => "Timestamp",
            "integer" => "i64",
            "number" => "f64",
            "boolean" => "bool",
            "array" => "Vec<Value>",
            _ => "Value",
        };
        let name = declare::snake(name);
        format!("/// {}.\npub {name}: Option<{ty}>,\n", type_name(&name.replace('_', " ")))
    }
}

/// All properties of a schema by their paths: `a.b`, `items[].c`.
fn flattened(schema: &Value) -> BTreeMap<String, Field> {
    let mut fields = BTreeMap::new();
    flatten(schema, "", &mut fields);
    fields
}

fn flatten(schema: &Value, path: &str, fields: &mut BTreeMap<String, Field>) {
    for ways in ["oneOf", "anyOf", "allOf"] {
        for way in schema[ways].as_array().into_iter().flatten() {
            flatten(way, path, fields);
        }
    }
    if schema["items"].is_object() {
        flatten(&schema["items"], &format!("{path}[]"), fields);
    }
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let values = property["enum"].as_array().into_iter().flatten();
        let values: BTreeSet<_> = values.filter_map(Value::as_str).map(str::to_owned).collect();
        let field = fields.entry(path.clone()).or_insert_with(|| Field {
            kind: kind(property),
            required: required.iter().any(|required| required == name.as_str()),
            values: BTreeSet::new(),
        });
        field.values.extend(values);
        flatten(property, &path, fields);
    }
}

/// The type of a property, as far as it matters: a reference, or the types with their format.
fn kind(property: &Value) -> String {
    if let Some(reference) = property["$ref"].as_str() {
        return type_name(reference);
    }
    let kind = match &property["type"] {
        Value::String(kind) => kind.clone(),
        Value::Array(kinds) => {
            let kinds = kinds.iter().filter_map(Value::as_str);
            kinds.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" or ")
        }
        _ => {
            let ways = ["oneOf", "anyOf"].into_iter().filter_map(|ways| property[ways].as_array());
            let ways: BTreeSet<_> = ways.flatten().map(kind).collect();
            ways.into_iter().collect::<Vec<_>>().join(" or ")
        }
    };
    match property["format"].as_str() {
        Some(format) => format!("{kind} {format}"),
        None => kind,
    }
}
