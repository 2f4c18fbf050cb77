//! Compares two states of the JSON schemas, field by field.

use std::collections::BTreeMap;

use serde_json::Value;

use super::report::Drift;
use crate::declare;
use crate::spec::fields::{Field, Fields, fields, kinds, shown};

pub(super) fn compare_all(
    drift: &mut Drift,
    old: &BTreeMap<String, Value>,
    new: &BTreeMap<String, Value>,
) {
    for (name, was) in old {
        match new.get(name) {
            Some(is) => compare(drift, name, was, is),
            None => drift.breaks(format!("schema {name}: removed")),
        }
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        drift.adds_schema(name, &declare::model(name, new));
    }
}

fn compare(drift: &mut Drift, name: &str, old: &Value, new: &Value) {
    let (was, is) = (kinds(old), kinds(new));
    if was != is {
        drift.breaks(format!("schema {name}: is {}, was {}", shown(&is), shown(&was)));
    }
    compare_all_fields(drift, name, &fields(old), &fields(new));
}

fn compare_all_fields(drift: &mut Drift, name: &str, old: &Fields, new: &Fields) {
    for (path, was) in old {
        let field = format!("schema {name}: `{path}`");
        match new.get(path) {
            Some(is) => compare_fields(drift, &field, was, is),
            None => drift.breaks(format!("{field} removed")),
        }
    }
    for (path, is) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        let declaration = declare::field(name, path, is);
        if is.required {
            let what = format!("schema {name}: new required field `{path}`");
            drift.breaks_unless_declared(&what, &declaration);
        } else {
            drift.adds(&format!("schema {name}: new field `{path}`"), &declaration);
        }
    }
}

fn compare_fields(drift: &mut Drift, field: &str, was: &Field, is: &Field) {
    if is.kinds != was.kinds {
        drift.breaks(format!("{field} is {}, was {}", shown(&is.kinds), shown(&was.kinds)));
    }
    if is.required && !was.required {
        drift.breaks(format!("{field} is now required"));
    }
    drift.values(field, &was.values, &is.values);
}
