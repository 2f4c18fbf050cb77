//! Prints an action as a method of its trait.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use losant::RetryClass;

use super::groups::Groups;
use super::{catalog, groups, param, scopes};
use crate::names::{capital, snake, words};
use crate::spec::Action;

/// Actions whose method has another name: handles have `clone`, and `move` is a keyword.
const RENAMED: [(&str, &str); 2] = [("clone", "duplicate"), ("move", "move_to")];

/// The widest line of the catalog.
const WIDTH: usize = 100;

/// Prints an action as a method of its trait. `common` are the error codes of the whole resource.
pub fn action(resource: &str, name: &str, action: &Action, common: &BTreeSet<u16>) -> String {
    let renamed = RENAMED.iter().find(|(there, _)| *there == name).map(|(_, here)| *here);
    let success = success(action);
    let mut arguments = Vec::new();
    arguments.extend(Some(format!("\"{}\"", action.suffix)).filter(|_| !action.suffix.is_empty()));
    arguments.extend(scopes::arguments(resource, name, action));
    let groups = groups::split(resource, name, action);
    arguments.extend(groups.arguments.iter().cloned());
    arguments.extend(success.argument);
    arguments.extend(errors(action, common));
    arguments.extend(retry(resource, name));
    arguments.extend(action.deny_oauth.then(|| "deny_oauth".to_owned()));
    arguments.extend(action.allow_unverified.then(|| "allow_unverified".to_owned()));
    let mut text = format!("    /// {}.\n", sentence(resource, name));
    if renamed.is_some() {
        let _ = writeln!(text, "    #[doc(alias = \"{name}\")]");
        arguments.push(format!("name = \"{name}\""));
    }
    text.push_str(&attribute(&action.method.to_lowercase(), &arguments));
    let method = renamed.map_or_else(|| snake(name), str::to_owned);
    let params = params(resource, name, &groups);
    let _ = writeln!(text, "    fn {method}({params}){};", success.output);
    text
}

/// `&self` and the parameters without those of the groups.
fn params(resource: &str, name: &str, groups: &Groups<'_>) -> String {
    let is_before = |index| !groups.arguments.is_empty() && index + 1 == groups.position;
    let params = groups.params.iter().enumerate();
    let params: String = params
        .map(|(index, param)| param::argument(resource, name, param, is_before(index)))
        .collect();
    if params.is_empty() { "&self".into() } else { format!("\n        &self,\n{params}    ") }
}

/// An attribute, on one line if it fits.
fn attribute(verb: &str, arguments: &[String]) -> String {
    if arguments.is_empty() {
        return format!("    #[{verb}]\n");
    }
    let line = format!("    #[{verb}({})]", arguments.join(", "));
    if line.len() <= WIDTH {
        return line + "\n";
    }
    format!("    #[{verb}(\n        {}\n    )]\n", arguments.join(",\n        "))
}

/// How the responses without an error are declared.
struct Success {
    argument: Option<String>,
    output: String,
}

fn success(action: &Action) -> Success {
    if !action.events.is_empty() {
        let events = action.events.iter().map(|(name, ty)| format!("\"{name}\" = models::{ty}"));
        let argument = format!("events({})", events.collect::<Vec<_>>().join(", "));
        return Success { argument: Some(argument), output: String::new() };
    }
    let list = |codes: Vec<String>| Some(format!("ok({})", codes.join(", ")));
    match groups_of_codes(&action.responses).as_slice() {
        [(only, ty)] => {
            let argument = list(only.iter().map(u16::to_string).collect());
            let argument = argument.filter(|_| *only != [200]);
            Success { argument, output: format!(" -> {}", output(*ty)) }
        }
        groups => {
            let groups =
                groups.iter().map(|(codes, ty)| format!("{} = {}", group(codes), output(*ty)));
            Success { argument: list(groups.collect()), output: String::new() }
        }
    }
}

/// The success codes of each type, in the order of the first.
fn groups_of_codes(responses: &BTreeMap<u16, Option<String>>) -> Vec<(Vec<u16>, Option<&str>)> {
    let mut groups: Vec<(Vec<u16>, Option<&str>)> = Vec::new();
    for (status, ty) in responses.iter().filter(|(status, _)| **status < 400) {
        match groups.iter_mut().find(|(_, other)| *other == ty.as_deref()) {
            Some((codes, _)) => codes.push(*status),
            None => groups.push((vec![*status], ty.as_deref())),
        }
    }
    groups
}

fn group(codes: &[u16]) -> String {
    let listed = codes.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    if codes.len() == 1 { listed } else { format!("({listed})") }
}

fn output(ty: Option<&str>) -> String {
    ty.map_or("()".to_owned(), |ty| format!("models::{ty}"))
}

/// Prints how success is declared: the argument for its codes, and the return type.
pub(crate) fn returns(responses: &BTreeMap<u16, Option<String>>) -> String {
    let action = Action { responses: responses.clone(), ..Action::default() };
    let Success { argument, output } = success(&action);
    (argument.unwrap_or_default() + &output).trim_start().to_owned()
}

/// Prints the error codes that not all actions of the resource share, or that have a type of their
/// own.
pub(crate) fn errors(action: &Action, common: &BTreeSet<u16>) -> Option<String> {
    let errors = action.responses.iter().filter(|(status, _)| **status >= 400);
    let errors = errors.filter_map(|(status, ty)| match ty.as_deref() {
        Some("Error") | None => (!common.contains(status)).then(|| status.to_string()),
        Some(ty) => Some(format!("{status} = models::{ty}")),
    });
    let errors: Vec<_> = errors.collect();
    (!errors.is_empty()).then(|| format!("errors({})", errors.join(", ")))
}

/// The retry class, if the catalog declares another than the default of the HTTP method.
fn retry(resource: &str, name: &str) -> Option<String> {
    use RetryClass::{Idempotent, Never, Safe};
    let declared = catalog::action(resource, name)?;
    let class = match (declared.method.as_str(), declared.retry) {
        ("GET", Safe) | ("DELETE", Idempotent) | ("POST" | "PUT" | "PATCH", Never) => return None,
        (_, Safe) => "safe",
        (_, Idempotent) => "idempotent",
        _ => "never",
    };
    Some(format!("retry = \"{class}\""))
}

/// A sentence about an action, made of its name.
fn sentence(resource: &str, action: &str) -> String {
    let noun = words(resource);
    match action {
        "get" => format!("Returns the {noun}"),
        "patch" => format!("Changes the {noun}"),
        "delete" => format!("Deletes the {noun}"),
        "post" => format!("Creates one of the {noun}"),
        other => format!("{} of the {noun}", capital(&words(other))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(responses: &[(u16, Option<&str>)]) -> Action {
        let responses = responses.iter().map(|(status, ty)| (*status, ty.map(str::to_owned)));
        Action {
            method: "GET".to_owned(),
            suffix: String::new(),
            params: Vec::new(),
            responses: responses.collect(),
            scopes: BTreeSet::new(),
            events: Vec::new(),
            deny_oauth: false,
            allow_unverified: false,
        }
    }

    fn printed(responses: &[(u16, Option<&str>)]) -> (String, String) {
        let Success { argument, output } = success(&action(responses));
        (argument.unwrap_or_default(), output)
    }

    #[test]
    fn success_is_a_return_type_or_a_list_of_codes() {
        let said = |argument: &str, output: &str| (argument.to_owned(), output.to_owned());
        assert_eq!(printed(&[(200, Some("A")), (404, None)]), said("", " -> models::A"));
        assert_eq!(printed(&[(204, None)]), said("ok(204)", " -> ()"));
        let same = printed(&[(200, Some("A")), (201, Some("A"))]);
        assert_eq!(same, said("ok(200, 201)", " -> models::A"));
        let several = printed(&[(200, Some("A")), (202, Some("B")), (204, None)]);
        assert_eq!(several, said("ok(200 = models::A, 202 = models::B, 204 = ())", ""));
        let grouped = printed(&[(200, Some("A")), (201, Some("A")), (202, Some("B"))]);
        assert_eq!(grouped, said("ok((200, 201) = models::A, 202 = models::B)", ""));
    }

    #[test]
    fn errors_of_the_resource_are_not_repeated() {
        let action = action(&[(400, Some("Error")), (404, Some("Error")), (409, Some("Conflict"))]);
        let errors = |common: &[u16]| errors(&action, &common.iter().copied().collect());
        assert_eq!(errors(&[400, 404]).as_deref(), Some("errors(409 = models::Conflict)"));
        assert_eq!(errors(&[404]).as_deref(), Some("errors(400, 409 = models::Conflict)"));
    }
}
