//! Prints what Losant describes as a declaration, in the style of the catalog's own files.
//!
//! Names, paths, codes and scopes come from the description; types of scalars, which it does not tell,
//! come from what the catalog declares under the same name. Doc comments are made by a rule and want
//! a person's eye: the description's own sentences are not taken over.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use losant::{ParamKind, scopes};

use crate::description::{Action, Description, Param, type_name};
use crate::deviations::{ANSWERS, EVENT};

/// The named sets, which a list of scopes is found among.
const SETS: [(&str, &[&str]); 17] = [
    ("APPLICATION_FULL", scopes::APPLICATION_FULL),
    ("APPLICATION_WRITE", scopes::APPLICATION_WRITE),
    ("APPLICATION_WRITE_CLI", scopes::APPLICATION_WRITE_CLI),
    ("APPLICATION_READ", scopes::APPLICATION_READ),
    ("APPLICATION_READ_CLI", scopes::APPLICATION_READ_CLI),
    ("DEVICE_WRITE", scopes::DEVICE_WRITE),
    ("DEVICE_READ", scopes::DEVICE_READ),
    ("INSTANCE_FULL", scopes::INSTANCE_FULL),
    ("INSTANCE_WRITE", scopes::INSTANCE_WRITE),
    ("INSTANCE_READ", scopes::INSTANCE_READ),
    ("ORG_FULL", scopes::ORG_FULL),
    ("ORG_WRITE", scopes::ORG_WRITE),
    ("ORG_READ", scopes::ORG_READ),
    ("ORG_READ_CLI", scopes::ORG_READ_CLI),
    ("USER_FULL", scopes::USER_FULL),
    ("USER_WRITE", scopes::USER_WRITE),
    ("USER_READ", scopes::USER_READ),
];

/// Methods that a handle has, or that are keywords.
const METHODS: [(&str, &str); 2] = [("clone", "duplicate"), ("move", "move_to")];

/// A whole file: the uses, and one resource.
pub fn resource(description: &Description, name: &str) -> Result<String, String> {
    let resource = description.resources.get(name).ok_or_else(|| {
        let names: Vec<_> = description.resources.keys().map(String::as_str).collect();
        format!("there is no resource `{name}`; there are {}", names.join(", "))
    })?;
    let parent = parent(description, name, &resource.path);
    let handle = parent.map_or_else(|| "Client".to_owned(), type_name);
    let errors = |action: &Action| {
        let codes = action.responses.keys().copied();
        codes.filter(|status| *status >= 400).collect::<BTreeSet<_>>()
    };
    let mut common = resource.actions.values().map(errors);
    let first = common.next().unwrap_or_default();
    let common = common.fold(first, |all, one| all.intersection(&one).copied().collect());
    let mut used = BTreeSet::new();
    let mut actions = Vec::new();
    for (action, described) in &resource.actions {
        actions.push(self::action(name, action, described, &common, &mut used));
    }
    let mut text = format!("//! `{}`: {}.\n\n", resource.path, words(name));
    if parent.is_some() {
        let _ = writeln!(text, "use crate::api::{handle};");
    }
    let used: Vec<_> = used.into_iter().collect();
    match used.as_slice() {
        [] => {}
        [one] => {
            let _ = writeln!(text, "use crate::scopes::{one};");
        }
        several => {
            let _ = writeln!(text, "use crate::scopes::{{{}}};", several.join(", "));
        }
    }
    let client = if parent.is_some() { "" } else { "Client, " };
    let _ = write!(text, "use crate::{{{client}losant_resource, models}};\n\n");
    let _ = write!(
        text,
        "/// {}.\n#[losant_resource(\n    path = \"{}\",\n    parent = {handle}",
        capital(&words(name)),
        resource.path
    );
    if !common.is_empty() {
        let _ = write!(text, ",\n    errors({})", codes(&common));
    }
    let _ = write!(text, "\n)]\npub trait {} {{\n", type_name(name));
    text.push_str(&actions.join("\n"));
    text.push_str("}\n");
    Ok(text)
}

/// The resource whose handle has the placeholders before this one's own, the deepest of them.
fn parent<'d>(description: &'d Description, name: &str, path: &str) -> Option<&'d str> {
    // A handle may have been put elsewhere than its path says.
    let plain = |path: &str| path.replace("/instance/", "/instances/");
    let path = plain(path);
    let mut own = placeholders(&path);
    if path.ends_with('}') {
        own.pop();
    }
    let known = description.resources.iter().filter(|(other, resource)| {
        let above = plain(&resource.path);
        *other != name
            && path.starts_with(&format!("{above}/"))
            && placeholders(&above) == own
            && (!own.is_empty() && above.ends_with('}') || *other == "experience")
    });
    known.max_by_key(|(_, resource)| resource.path.len()).map(|(name, _)| name.as_str())
}

fn placeholders(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|piece| piece.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// One action, as it stands in its trait. `common` are the errors of all actions of the resource,
/// and `used` takes the names of the sets of scopes.
pub fn action(
    resource: &str,
    name: &str,
    action: &Action,
    common: &BTreeSet<u16>,
    used: &mut BTreeSet<&'static str>,
) -> String {
    let known = losant::catalog().iter().flat_map(|resource| resource.actions).copied();
    let known = known.into_iter().find(|known| (known.resource, known.name) == (resource, name));
    let mut args = Vec::new();
    if !action.suffix.is_empty() {
        args.push(format!("\"{}\"", action.suffix));
    }
    args.extend(scope_args(resource, name, action, used));
    args.extend(paging(action).map(str::to_owned));
    let (success, errors): (Vec<_>, Vec<_>) =
        action.responses.iter().partition(|(status, _)| **status < 400);
    let mut output = String::new();
    if !action.events.is_empty() {
        let events = action.events.iter().map(|(name, ty)| {
            let ty = if ty == EVENT.0 { EVENT.1 } else { ty };
            format!("\"{name}\" = models::{ty}")
        });
        args.push(format!("events({})", events.collect::<Vec<_>>().join(", ")));
    } else if let [(status, ty)] = success.as_slice() {
        if **status != 200 {
            args.push(format!("ok({status})"));
        }
        let id = format!("{resource}.{name}");
        let known = ANSWERS.iter().find(|(known, code, ..)| *known == id && code == *status);
        let ty = known.map_or(ty.as_deref(), |(.., here)| Some(*here));
        output = ty.map_or(" -> ()".to_owned(), |ty| format!(" -> models::{ty}"));
    } else {
        let codes = success.iter().map(|(status, ty)| match ty {
            Some(ty) => format!("{status} = models::{ty}"),
            None => format!("{status} = ()"),
        });
        args.push(format!("ok({})", codes.collect::<Vec<_>>().join(", ")));
    }
    let errors = errors.into_iter().filter_map(|(status, ty)| match ty.as_deref() {
        Some("Error") | None => (!common.contains(status)).then(|| status.to_string()),
        Some(ty) => Some(format!("{status} = models::{ty}")),
    });
    let errors: Vec<_> = errors.collect();
    if !errors.is_empty() {
        args.push(format!("errors({})", errors.join(", ")));
    }
    if let Some(retry) = known.and_then(retry) {
        args.push(format!("retry = \"{retry}\""));
    }
    args.extend(action.deny_oauth.then(|| "deny_oauth".to_owned()));
    args.extend(action.allow_unverified.then(|| "allow_unverified".to_owned()));
    let renamed = METHODS.iter().find(|(there, _)| *there == name).map(|(_, here)| *here);
    let method = renamed.map_or_else(|| snake(name), str::to_owned);
    let mut text = format!("    /// {}.\n", sentence(resource, name));
    if renamed.is_some() {
        let _ = writeln!(text, "    #[doc(alias = \"{name}\")]");
        args.push(format!("name = \"{name}\""));
    }
    let verb = action.method.to_lowercase();
    text.push_str(&attribute(&verb, &args));
    if action.params.is_empty() {
        let _ = writeln!(text, "    fn {method}(&self){output};");
    } else {
        let params = action.params.iter().map(|param| self::param(resource, name, param));
        let params = params.collect::<String>();
        let _ = writeln!(text, "    fn {method}(\n        &self,\n{params}    ){output};");
    }
    text
}

/// An attribute, on one line if it fits.
fn attribute(verb: &str, args: &[String]) -> String {
    let line = match args {
        [] => format!("    #[{verb}]\n"),
        args => format!("    #[{verb}({})]\n", args.join(", ")),
    };
    if line.len() <= 101 {
        return line;
    }
    let args = args.iter().map(|arg| format!("        {arg}")).collect::<Vec<_>>();
    format!("    #[{verb}(\n{}\n    )]\n", args.join(",\n"))
}

fn scope_args(
    resource: &str,
    name: &str,
    action: &Action,
    used: &mut BTreeSet<&'static str>,
) -> Vec<String> {
    if action.scopes.is_empty() {
        return vec!["scopes(none)".to_owned()];
    }
    let is_broad = |scope: &&String| scope.starts_with("all.") || scope.starts_with("only.");
    let (broad, own): (Vec<_>, Vec<_>) = action.scopes.iter().partition(is_broad);
    let broad: BTreeSet<_> = broad.into_iter().map(String::as_str).collect();
    let set = SETS.iter().find(|(_, set)| set.iter().copied().collect::<BTreeSet<_>>() == broad);
    let mut args = if let Some((set, _)) = set {
        used.insert(set);
        vec![format!("scopes = {set}")]
    } else {
        let broad = broad.iter().map(|scope| format!("\"{scope}\""));
        vec![format!("scopes({})", broad.collect::<Vec<_>>().join(", "))]
    };
    let usual = format!("{resource}.{name}");
    let other = own.into_iter().find(|scope| !scope.ends_with(".*") && **scope != usual);
    args.extend(other.map(|other| format!("scope = \"{other}\"")));
    args
}

fn paging(action: &Action) -> Option<&'static str> {
    let takes = |name: &str| action.params.iter().any(|param| param.name == name);
    if takes("perPage") {
        Some("paged")
    } else if takes("startingAfterId") {
        Some("paged = \"cursor\"")
    } else {
        takes("offset").then_some("paged = \"offset\"")
    }
}

/// The retry class, where a person decided that it is not the method's.
fn retry(action: &losant::Action) -> Option<&'static str> {
    use losant::RetryClass::{Idempotent, Never, Safe};
    match (action.method.as_str(), action.retry) {
        ("GET", Safe) | ("DELETE", Idempotent) | ("POST" | "PUT" | "PATCH", Never) => None,
        (_, Safe) => Some("safe"),
        (_, Idempotent) => Some("idempotent"),
        _ => Some("never"),
    }
}

/// One parameter, as it stands in its action.
pub fn param(resource: &str, action: &str, param: &Param) -> String {
    let (mut marker, ty) = match param.location.as_str() {
        "path" => (String::new(), "String".to_owned()),
        "body" => {
            let ty = param.schema.as_deref().map(|ty| format!("models::{ty}"));
            ("#[body] ".to_owned(), ty.unwrap_or_else(|| "serde_json::Value".to_owned()))
        }
        "multipart" => match (&param.schema, param.kind.as_str()) {
            (Some(ty), _) => ("#[part(json)] ".to_owned(), format!("models::{ty}")),
            (None, "file") => ("#[part] ".to_owned(), "crate::Part".to_owned()),
            (None, _) => ("#[part] ".to_owned(), scalar(resource, action, param)),
        },
        _ => {
            let json = if param.kind == "object" { "json" } else { "" };
            (format!("#[query({json})] "), scalar(resource, action, param))
        }
    };
    let mut name = snake(&param.name);
    if name == "type" {
        name = format!("{}_type", snake(resource).trim_end_matches('s'));
    }
    if camel(&name) != param.name {
        let renamed = format!("name = \"{}\"", param.name);
        marker = match marker.as_str() {
            "#[query()] " | "#[part] " | "#[body] " => {
                let word = marker.trim_end().trim_matches(['#', '[', ']']).trim_end_matches("()");
                format!("#[{word}({renamed})] ")
            }
            other => other.replace("json)", &format!("json, {renamed})")),
        };
    }
    let optional = !param.required && param.location != "path";
    marker = match (marker.as_str(), optional) {
        ("#[query()] ", true) => String::new(),
        ("#[query()] ", false) => "#[query] ".to_owned(),
        _ => marker,
    };
    let ty = if optional { format!("Option<{ty}>") } else { ty };
    let mut text = format!("        /// {}.\n", capital(&words(&param.name)));
    if param.deprecated {
        text.push_str("        #[deprecated(note = \"Losant may drop it\")]\n");
    }
    let _ = writeln!(text, "        {marker}{name}: {ty},");
    // Nothing is made of the value of a path but the path, so nothing documents it.
    if param.location == "path" { format!("        {name}: {ty},\n") } else { text }
}

/// The type of a value of the query, or of a part that is text.
fn scalar(resource: &str, action: &str, param: &Param) -> String {
    if let Some(schema) = &param.schema {
        return format!("models::{schema}");
    }
    if param.kind == "array" {
        return "Vec<String>".to_owned();
    }
    let known = || losant::catalog().iter().flat_map(|resource| resource.actions).copied();
    let same = known()
        .find(|known| (known.resource, known.name) == (resource, action))
        .and_then(|known| known.params.iter().find(|known| known.name == param.name));
    if !param.values.is_empty() || same.is_some_and(|same| !same.values.is_empty()) {
        return format!("models::{}", enumeration(resource, action, &param.name));
    }
    let alike = || known().flat_map(|action| action.params).find(|known| known.name == param.name);
    match (same.or_else(alike).map(|known| known.kind), &param.default) {
        (Some(ParamKind::Boolean), _) | (None, Some(serde_json::Value::Bool(_))) => "bool",
        (Some(ParamKind::Integer), _) | (None, Some(serde_json::Value::Number(_))) => "u64",
        (Some(ParamKind::Time), _) => "crate::QueryTime",
        _ => "String",
    }
    .to_owned()
}

/// The name of an enumeration of the query.
fn enumeration(resource: &str, action: &str, param: &str) -> String {
    let named = match param {
        "sortDirection" => "SortDirection",
        "flowClass" => "FlowClass",
        "itemType" => "RecentItemType",
        "viewType" => "ViewType",
        "state" => "EventState",
        "status" => "FilesStatus",
        "statGrouping" => "StatGrouping",
        "resolution" => "Resolution",
        "type" => "FileType",
        "ownerType" => "ApplicationOwnerType",
        _ => "",
    };
    if !named.is_empty() {
        return named.to_owned();
    }
    let list = match (resource, action) {
        ("applications", "periodSummaries") => "periodSummaries",
        ("devices", "getCompositeState") => "compositeDevicesState",
        ("instance", "historicalSummaries") => "historicalSummaries",
        (resource, _) => resource,
    };
    type_name(list) + &type_name(param)
}

/// A sentence about an action, made of its name.
fn sentence(resource: &str, action: &str) -> String {
    let noun = words(resource);
    match action {
        "get" => format!("Read the {noun}"),
        "patch" => format!("Change the {noun}"),
        "delete" => format!("Delete the {noun}"),
        "post" => format!("Create one of the {noun}"),
        other => format!("{} of the {noun}", capital(&words(other))),
    }
}

fn codes(codes: &BTreeSet<u16>) -> String {
    codes.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
}

/// `urlTTL` as Rust spells it: `url_ttl`.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for c in name.chars() {
        if c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
        before = c;
    }
    snake
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &type_name(word))
}

fn words(name: &str) -> String {
    snake(name).replace('_', " ")
}

fn capital(text: &str) -> String {
    type_name(text)
}
