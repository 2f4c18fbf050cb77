//! Where the catalog differs from Losant's description on purpose. The table is `deviations.json`
//! of `xtask`, which corrects the description by it.

use std::sync::LazyLock;

use serde_json::{Value, json};

static DEVIATIONS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../xtask/deviations.json")).unwrap());

/// The declared type of a response, if it differs from the described one.
pub(super) fn response(action: &str, status: u16, described: &str) -> Option<&'static str> {
    let expected = [("action", json!(action)), ("status", json!(status))];
    let known = find("responses", &expected)?;
    assert_eq!(known["described"], described, "{action} is now described with this type");
    known["declared"].as_str()
}

/// The declared type of an event, if it differs from the described one.
pub(super) fn event(described: &str) -> Option<&'static str> {
    find("events", &[("described", json!(described))])?["declared"].as_str()
}

/// The declared values of a parameter that is described without any.
pub(super) fn values(action: &str, param: &str) -> Option<&'static Vec<Value>> {
    let expected = [("action", json!(action)), ("param", json!(param))];
    find("values", &expected)?["declared"].as_array()
}

fn find(table: &str, expected: &[(&str, Value)]) -> Option<&'static Value> {
    let rows = DEVIATIONS[table].as_array().unwrap();
    rows.iter().find(|row| expected.iter().all(|(key, value)| row[*key] == *value))
}

#[test]
fn every_deviation_is_of_a_declared_action() {
    let declared = |id: &Value| {
        let actions = losant::catalog().iter().flat_map(|resource| resource.actions);
        actions.into_iter().any(|action| *id == action.id)
    };
    for table in ["responses", "values"] {
        for row in DEVIATIONS[table].as_array().unwrap() {
            assert!(declared(&row["action"]), "{row}");
        }
    }
}
