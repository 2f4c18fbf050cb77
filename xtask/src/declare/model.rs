//! Prints a schema as a model, with the fields of its first level.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::indent::indented;
use crate::names::{camel, capital, snake, type_name, words};
use crate::spec::fields::{Field, fields};

/// How a model is used.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Response,
    Request,
    Patch,
}

impl Use {
    fn of(schema: &str) -> Self {
        match schema {
            name if name.ends_with("Patch") => Self::Patch,
            name if name.ends_with("Post") => Self::Request,
            _ => Self::Response,
        }
    }

    fn argument(self) -> &'static str {
        match self {
            Self::Response => "response",
            Self::Request => "request",
            Self::Patch => "patch",
        }
    }
}

/// Prints a schema as a model, or as another name of one.
pub(crate) fn model(name: &str, schemas: &BTreeMap<String, Value>) -> String {
    let (ty, docs) = (type_name(name), capital(&words(name)));
    let Some(schema) = schemas.get(name) else { return String::new() };
    if name.starts_with("advanced") && name.ends_with("Query") {
        let fields = indented(&query_fields(schema));
        let query = indented(&format!("/// {docs}.\n{ty} {{\n{fields}\n}}"));
        return format!("advanced_query! {{\n{query}\n}}");
    }
    if let Some(other) = alias(schema, schemas) {
        return format!("/// {docs}.\npub type {ty} = {other};");
    }
    let fields = fields(schema);
    let direct = fields.iter().filter(|(path, _)| !path.contains(['.', '[']));
    let fields: String = direct.map(|(path, own)| field(name, path, own)).collect();
    let fields = indented(&fields);
    let argument = Use::of(name).argument();
    format!("/// {docs}.\n#[losant_model({argument})]\npub struct {ty} {{\n{fields}\n}}")
}

/// Prints the fields of an advanced query, each with the kind that has its operators.
fn query_fields(schema: &Value) -> String {
    let fields = schema["properties"].as_object().into_iter().flatten();
    let fields = fields.filter(|(name, _)| !name.starts_with('$'));
    let printed = fields.map(|(name, condition)| {
        let condition = condition.to_string();
        let has = |key: &str| condition.contains(&format!("\"{key}\":"));
        let kind = match () {
            () if has("$tagKey") => "Tags",
            () if has("config") && has("key") => "Triggers",
            () if has("config") => "Nodes",
            () if has("$startsWith") => "Text",
            () => "Id",
        };
        format!("/// {}.\n{}: {kind} = \"{name}\",\n", capital(&words(name)), snake(name))
    });
    printed.collect()
}

/// The type that a schema is another name of: a page of another schema's documents.
fn alias(schema: &Value, schemas: &BTreeMap<String, Value>) -> Option<String> {
    let items = schema["properties"]["items"]["items"]["properties"].as_object()?;
    let item = schemas.iter().find(|(_, other)| other["properties"].as_object() == Some(items))?;
    Some(format!("Page<{}>", type_name(item.0)))
}

/// Prints the field of a schema with this path.
pub(crate) fn field(schema: &str, path: &str, field: &Field) -> String {
    let name = path.rsplit(['.', ']']).find(|name| !name.is_empty()).unwrap_or(path);
    let own = snake(name);
    let renamed =
        if camel(&own) == name { String::new() } else { format!("#[name = \"{name}\"]\n") };
    let (required, ty) = field_type(Use::of(schema), name, field);
    let docs = capital(&words(name));
    format!("/// {docs}.\n{renamed}{required}pub {own}: {ty},\n")
}

/// The attribute that says that a field is required, where one does, and the type.
fn field_type(used: Use, name: &str, field: &Field) -> (&'static str, String) {
    let ty = rust_type(field.kinds.iter().map(String::as_str).filter(|kind| *kind != "null"));
    let is_nullable = field.kinds.contains("null");
    let is_required =
        field.required && used == Use::Request || name == "id" && used == Use::Response;
    match (is_required, is_nullable && used != Use::Response) {
        (true, false) => ("", ty),
        (true, true) => ("#[required]\n", format!("Option<{ty}>")),
        (false, false) => ("", format!("Option<{ty}>")),
        (false, true) => ("", format!("Option<Option<{ty}>>")),
    }
}

fn rust_type<'k>(mut kinds: impl Iterator<Item = &'k str>) -> String {
    let (Some(kind), None) = (kinds.next(), kinds.next()) else { return "Value".to_owned() };
    match kind {
        "string date-time" => "Timestamp".to_owned(),
        "integer" => "i64".to_owned(),
        "number" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "array" => "Vec<Value>".to_owned(),
        kind if kind.starts_with("string") => "String".to_owned(),
        kind if kind.starts_with(char::is_uppercase) => kind.to_owned(),
        kind => match kind.strip_prefix("array of ") {
            Some(item) => format!("Vec<{}>", rust_type(std::iter::once(item))),
            None => "Value".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn schemas() -> BTreeMap<String, Value> {
        let client = json!({
            "id": {"type": "string"},
            "client_id": {"type": "string"},
            "uris": {"type": "array", "items": {"type": "string", "format": "uri"}},
            "logo": {"oneOf": [{"type": "string"}, {"type": "null"}]},
            "size": {"type": "integer"},
            "either": {"type": ["string", "number"]}
        });
        let query = json!({
            "$and": {"type": "array"},
            "clientName": {"properties": {"$eq": {}, "$startsWith": {}}},
            "id": {"properties": {"$eq": {}}},
            "tags": {"properties": {"$eq": {"properties": {"$tagKey": {}}}}}
        });
        let post = json!({"properties": client, "required": ["uris", "logo"]});
        let page = json!({"properties": {"items": {"items": {"properties": client}}}});
        BTreeMap::from([
            ("client".to_owned(), json!({"properties": client})),
            ("clientPost".to_owned(), post),
            ("clients".to_owned(), page),
            ("advancedClientQuery".to_owned(), json!({"properties": query})),
        ])
    }

    /// The fields of a model, without docs.
    fn printed(name: &str) -> Vec<String> {
        let model = model(name, &schemas());
        let lines = model.lines().map(str::trim).filter(|line| !line.starts_with("///"));
        lines.map(str::to_owned).collect()
    }

    #[test]
    fn models_have_the_fields_of_their_schema() {
        let expected = [
            "#[losant_model(response)]",
            "pub struct Client {",
            "#[name = \"client_id\"]",
            "pub client_id: Option<String>,",
            "pub either: Option<Value>,",
            "pub id: String,",
            "pub logo: Option<String>,",
            "pub size: Option<i64>,",
            "pub uris: Option<Vec<String>>,",
            "}",
        ];
        assert_eq!(printed("client"), expected);
    }

    #[test]
    fn requests_say_what_is_required_and_what_can_be_null() {
        let lines = printed("clientPost");
        for expected in ["#[required]", "pub logo: Option<String>,", "pub uris: Vec<String>,"] {
            assert!(lines.iter().any(|line| line == expected), "{expected}: {lines:?}");
        }
    }

    #[test]
    fn pages_are_other_names() {
        assert_eq!(printed("clients"), ["pub type Clients = Page<Client>;"]);
    }

    #[test]
    fn queries_have_kinds_of_fields() {
        let lines = [
            "advanced_query! {",
            "AdvancedClientQuery {",
            "client_name: Text = \"clientName\",",
            "id: Id = \"id\",",
            "tags: Tags = \"tags\",",
            "}",
            "}",
        ];
        assert_eq!(printed("advancedClientQuery"), lines);
    }
}
