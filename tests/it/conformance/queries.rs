//! The fields of advanced queries and their operators, compared with Losant's schemas.

use std::collections::BTreeSet;

use losant::models;
use losant::models::condition::Kind;
use serde_json::Value;

use super::read_file;

macro_rules! queries {
    ($($schema:literal => $name:ident),+ $(,)?) => {
        &[$(($schema, models::$name::FIELDS)),+]
    };
}

const QUERIES: &[(&str, &[(&str, Kind)])] = queries! {
    "advancedApplicationCertQuery" => AdvancedApplicationCertQuery,
    "advancedApplicationJobLogQuery" => AdvancedApplicationJobLogQuery,
    "advancedApplicationKeyQuery" => AdvancedApplicationKeyQuery,
    "advancedDeviceQuery" => AdvancedDeviceQuery,
    "advancedEventQuery" => AdvancedEventQuery,
    "advancedExperienceGroupQuery" => AdvancedExperienceGroupQuery,
    "advancedExperienceUserQuery" => AdvancedExperienceUserQuery,
    "advancedFlowByVersionQuery" => AdvancedFlowByVersionQuery,
    "advancedFlowQuery" => AdvancedFlowQuery,
    "advancedFlowVersionQuery" => AdvancedFlowVersionQuery,
    "advancedInstanceOrgQuery" => AdvancedInstanceOrgQuery,
};

/// Operators of strings that make no sense for a field of this kind, though Losant accepts them.
fn left_out(kind: Kind) -> BTreeSet<String> {
    let parts = ["$startsWith", "$endsWith", "$contains", "$ci"];
    let order = ["$gt", "$gte", "$lt", "$lte"];
    let lists = ["$in", "$nin"];
    let left_out: &[&[&str]] = match kind {
        Kind::Time => &[&parts],
        Kind::Choice => &[&parts, &order],
        Kind::Flag => &[&parts, &order, &lists],
        _ => &[],
    };
    left_out.iter().copied().flatten().map(|name| (*name).to_owned()).collect()
}

/// The operators that fields of this kind have methods for.
fn operators(kind: Kind) -> BTreeSet<String> {
    let device = models::AdvancedDeviceQuery::new;
    let flow = models::AdvancedFlowQuery::new;
    macro_rules! called {
        ($field:expr; $($operator:ident($value:expr)),+) => {
            vec![$(Value::from($field.$operator($value))),+]
        };
    }
    let queries = match kind {
        Kind::Id => called!(device().id();
            eq("a"), ne("a"), one_of(["a"]), none_of(["a"]), gt("a"), gte("a"), lt("a"), lte("a")),
        Kind::Text => called!(device().name().ignore_case();
            eq("a"), ne("a"), one_of(["a"]), none_of(["a"]), gt("a"), gte("a"), lt("a"), lte("a"),
            starts_with("a"), ends_with("a"), contains("a")),
        Kind::Choice => called!(device().device_class();
            eq("system"), ne("system"), one_of(["system"]), none_of(["system"])),
        Kind::Flag => called!(flow().enabled(); eq(true), ne(true)),
        Kind::Time => called!(device().connected_at();
            eq(1), ne(1), one_of([1]), none_of([1]), gt(1), gte(1), lt(1), lte(1)),
        Kind::Tags => called!(device().tags(); eq(("a", "b")), ne(("a", "b"))),
        Kind::Triggers => called!(flow().triggers(); eq("timer"), ne("timer")),
        Kind::Nodes => called!(flow().nodes(); eq("HttpNode"), ne("HttpNode")),
        _ => panic!("{kind:?} is unknown"),
    };
    let conditions = queries.iter().flat_map(|query| query.as_object().unwrap().values());
    conditions.flat_map(|condition| condition.as_object().unwrap().keys().cloned()).collect()
}

/// The operators that a schema allows for a field.
fn allowed(condition: &Value) -> BTreeSet<String> {
    let forms = condition["oneOf"].as_array().unwrap().iter();
    let keys = forms.filter_map(|form| form["properties"].as_object()).flat_map(|form| form.keys());
    keys.filter(|key| key.starts_with('$')).cloned().collect()
}

#[test]
fn queries_have_the_fields_and_operators_of_their_schemas() {
    for (schema, fields) in QUERIES {
        let Some(text) = read_file("LOSANT_API_SPEC", &format!("schemas/{schema}.json")) else {
            return;
        };
        let description: Value = serde_json::from_str(&text).unwrap();
        let properties = description["properties"].as_object().unwrap();
        let described: BTreeSet<_> =
            properties.keys().map(String::as_str).filter(|name| !name.starts_with('$')).collect();
        let declared: BTreeSet<_> = fields.iter().map(|(name, _)| *name).collect();
        assert_eq!(declared, described, "{schema}");
        for (name, kind) in *fields {
            let allowed = allowed(&properties[*name]);
            let expected = &allowed - &left_out(*kind);
            assert_eq!(operators(*kind), expected, "{schema}.{name}");
            let part = properties[*name].to_string();
            for (kinds, key) in [
                (&[Kind::Tags][..], "$tagKey"),
                (&[Kind::Triggers, Kind::Nodes], "config"),
                (&[Kind::Triggers], "key"),
            ] {
                let has = part.contains(&format!("\"{key}\":"));
                assert_eq!(kinds.contains(kind), has, "{schema}.{name}: {key}");
            }
        }
    }
}
