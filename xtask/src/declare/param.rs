//! Prints a parameter as an argument of its action's method.

use losant::ParamKind;

use super::catalog;
use crate::names::{camel, capital, snake, type_name, words};
use crate::spec::Param;

/// Names of enumerations that several actions share, by parameter.
const SHARED_ENUMS: [(&str, &str); 10] = [
    ("flowClass", "FlowClass"),
    ("itemType", "RecentItemType"),
    ("ownerType", "ApplicationOwnerType"),
    ("resolution", "Resolution"),
    ("sortDirection", "SortDirection"),
    ("statGrouping", "StatGrouping"),
    ("state", "EventState"),
    ("status", "FilesStatus"),
    ("type", "FileType"),
    ("viewType", "ViewType"),
];

/// Actions whose enumerations are named for the action instead of the resource.
const ENUMS_OF_ACTIONS: [(&str, &str, &str); 3] = [
    ("applications", "periodSummaries", "PeriodSummaries"),
    ("devices", "getCompositeState", "CompositeDevicesState"),
    ("instance", "historicalSummaries", "HistoricalSummaries"),
];

/// Prints a parameter as an argument of its action's method.
pub fn param(resource: &str, action: &str, param: &Param) -> String {
    argument(resource, action, param, false)
}

/// Prints a parameter that the groups of its action follow, or another one.
pub(super) fn argument(
    resource: &str,
    action: &str,
    param: &Param,
    is_before_groups: bool,
) -> String {
    let name = rust_name(resource, &param.name);
    let ty = rust_type(resource, action, param);
    if param.location == "path" {
        // The docs of a path parameter would be printed nowhere.
        return format!("        {name}: {ty},\n");
    }
    let ty = if param.required { ty } else { format!("Option<{ty}>") };
    let deprecated = if param.deprecated {
        "        #[deprecated(note = \"Losant may remove it\")]\n"
    } else {
        ""
    };
    let docs = capital(&words(&param.name));
    let attribute = attribute(&name, param, is_before_groups);
    format!("        /// {docs}.\n{deprecated}        {attribute}{name}: {ty},\n")
}

/// The name of the argument. `type` is a keyword.
fn rust_name(resource: &str, name: &str) -> String {
    match name {
        "type" => format!("{}_type", snake(resource).trim_end_matches('s')),
        name => snake(name),
    }
}

/// The attribute and a space. An optional query parameter without arguments needs none.
fn attribute(name: &str, param: &Param, is_before_groups: bool) -> String {
    let word = match param.location.as_str() {
        "body" => "body",
        "multipart" => "part",
        _ => "query",
    };
    let json = match word {
        "part" => param.schema.is_some(),
        "query" => param.kind == "object",
        _ => false,
    };
    let json = json.then(|| "json".to_owned());
    let renamed = (camel(name) != param.name).then(|| format!("name = \"{}\"", param.name));
    let default = param.default.as_ref().map(|default| format!("default = \"{default}\""));
    let before_groups = is_before_groups.then(|| "before_groups".to_owned());
    let arguments = [json, renamed, default, before_groups];
    let arguments: Vec<_> = arguments.into_iter().flatten().collect();
    match arguments.join(", ") {
        none if none.is_empty() && word == "query" && !param.required => String::new(),
        none if none.is_empty() => format!("#[{word}] "),
        arguments => format!("#[{word}({arguments})] "),
    }
}

pub(super) fn rust_type(resource: &str, action: &str, param: &Param) -> String {
    match (param.location.as_str(), &param.schema, param.kind.as_str()) {
        ("path", ..) => "String".to_owned(),
        (_, Some(schema), _) => format!("models::{schema}"),
        ("body", None, _) => "serde_json::Value".to_owned(),
        ("multipart", None, "file") => "crate::Part".to_owned(),
        _ => scalar(resource, action, param),
    }
}

/// The type of a query parameter, or of a part that is a string.
fn scalar(resource: &str, action: &str, param: &Param) -> String {
    if param.kind == "array" {
        return "Vec<String>".to_owned();
    }
    let same = catalog::param(resource, action, &param.name);
    if !param.values.is_empty() || same.is_some_and(|same| !same.values.is_empty()) {
        return format!("models::{}", enumeration(resource, action, &param.name));
    }
    let declared = same.or_else(|| catalog::any_param(&param.name));
    let default = param.default.as_deref().unwrap_or_default();
    let ty = match declared.map(|declared| declared.kind) {
        Some(ParamKind::Boolean) => "bool",
        Some(ParamKind::Integer) => "u64",
        Some(ParamKind::Time) => "crate::QueryTime",
        None if default.parse::<bool>().is_ok() => "bool",
        None if default.parse::<u64>().is_ok() => "u64",
        _ => "String",
    };
    ty.to_owned()
}

/// The name of an enumeration: a shared one, or one of the resource or action.
fn enumeration(resource: &str, action: &str, param: &str) -> String {
    if let Some((_, shared)) = SHARED_ENUMS.iter().find(|(name, _)| *name == param) {
        return (*shared).to_owned();
    }
    let of_action =
        ENUMS_OF_ACTIONS.iter().find(|(of, name, _)| (*of, *name) == (resource, action));
    let owner = of_action.map_or_else(|| type_name(resource), |(.., owner)| (*owner).to_owned());
    owner + &type_name(param)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(name: &str, location: &str, change: impl FnOnce(&mut Param)) -> String {
        let mut param = Param {
            name: name.to_owned(),
            location: location.to_owned(),
            required: true,
            values: std::collections::BTreeSet::new(),
            schema: None,
            kind: String::new(),
            default: None,
            deprecated: false,
        };
        change(&mut param);
        let text = super::param("files", "get", &param);
        text.lines().last().unwrap_or_default().trim().to_owned()
    }

    #[test]
    fn the_attribute_says_only_what_differs_from_the_usual() {
        let optional = |param: &mut Param| param.required = false;
        assert_eq!(printed("limit", "query", optional), "limit: Option<u64>,");
        assert_eq!(printed("label", "query", |_| {}), "#[query] label: String,");
        let renamed = printed("otherTTL", "query", optional);
        assert_eq!(renamed, "#[query(name = \"otherTTL\")] other_ttl: Option<String>,");
        let with_default = printed("limit", "query", |param| {
            optional(param);
            param.default = Some("5".to_owned());
        });
        assert_eq!(with_default, "#[query(default = \"5\")] limit: Option<u64>,");
        let object = printed("rows", "query", |param| param.kind = "object".to_owned());
        assert_eq!(object, "#[query(json)] rows: String,");
    }

    #[test]
    fn bodies_parts_and_path_parameters_have_their_own_form() {
        let schema = |param: &mut Param| param.schema = Some("FilePatch".to_owned());
        assert_eq!(printed("updates", "body", schema), "#[body] updates: models::FilePatch,");
        assert_eq!(printed("updates", "body", |_| {}), "#[body] updates: serde_json::Value,");
        assert_eq!(printed("meta", "multipart", schema), "#[part(json)] meta: models::FilePatch,");
        let file = |param: &mut Param| param.kind = "file".to_owned();
        assert_eq!(printed("file", "multipart", file), "#[part] file: crate::Part,");
        assert_eq!(printed("key", "path", |_| {}), "key: String,");
    }
}
