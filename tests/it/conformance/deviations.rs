//! Where the catalog differs from Losant's description on purpose. The table is `deviations.json`
//! of `xtask`, which corrects the description by it.

use std::sync::LazyLock;

use serde_json::Value;

static DEVIATIONS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../xtask/deviations.json")).unwrap());

/// The rows of a table that are about an action.
fn rows(table: &str, action: &str) -> impl Iterator<Item = &'static Value> {
    let rows = DEVIATIONS[table].as_array().unwrap().iter();
    rows.filter(move |row| row["actions"].as_array().unwrap().iter().any(|id| id == action))
}

/// The success codes that an action has in addition to the described ones, each with the described
/// code of the same type.
pub(super) fn codes(action: &str) -> impl Iterator<Item = (u16, u16)> {
    let code = |value: &Value| u16::try_from(value.as_u64().unwrap()).unwrap();
    rows("codes", action).map(move |row| (code(&row["declared"]), code(&row["described"])))
}

/// The declared default of a parameter that is described without one.
pub(super) fn default(action: &str, param: &str) -> Option<&'static str> {
    rows("defaults", action).find_map(|row| row["params"][param].as_str())
}

/// The declared order of the parameters.
pub(super) fn order(action: &str) -> Option<Vec<&'static str>> {
    let row = rows("orders", action).next()?;
    row["params"].as_array().unwrap().iter().map(Value::as_str).collect()
}

/// The declared type of an event, if it differs from the described one.
pub(super) fn event(described: &str) -> Option<&'static str> {
    let rows = DEVIATIONS["events"].as_array().unwrap();
    rows.iter().find(|row| row["described"] == described)?["declared"].as_str()
}

/// The declared values of a parameter that is described without any.
pub(super) fn values(action: &str, param: &str) -> Option<&'static Vec<Value>> {
    rows("values", action).find(|row| row["param"] == param)?["declared"].as_array()
}

/// Schemas that are wrong in the description. Their models follow the real responses.
pub(super) fn schemas() -> impl Iterator<Item = &'static str> {
    let rows = DEVIATIONS["schemas"].as_array().unwrap().iter();
    rows.flat_map(|row| row["schemas"].as_array().unwrap()).map(|name| name.as_str().unwrap())
}

/// The places in models that have other rules than the schemas say, such as `Tag.key`.
pub(super) fn rules() -> impl Iterator<Item = &'static str> {
    let rows = DEVIATIONS["rules"].as_array().unwrap().iter();
    rows.flat_map(|row| row["places"].as_array().unwrap()).map(|place| place.as_str().unwrap())
}

/// The ids of the actions in a table.
pub(super) fn actions(table: &str) -> impl Iterator<Item = &'static str> {
    let rows = DEVIATIONS[table].as_array().unwrap().iter();
    rows.flat_map(|row| row["actions"].as_array().unwrap()).map(|id| id.as_str().unwrap())
}

#[test]
fn every_deviation_is_of_a_declared_action_and_has_a_reason() {
    let declared = |id: &str| {
        let actions = losant::catalog().iter().flat_map(|resource| resource.actions);
        actions.into_iter().any(|action| action.id == id)
    };
    for table in ["codes", "defaults", "orders", "values"] {
        for action in actions(table) {
            assert!(declared(action), "{table}: {action}");
        }
    }
    let rows = DEVIATIONS.as_object().unwrap().values().flat_map(|table| table.as_array().unwrap());
    for row in rows {
        assert!(row["reason"].as_str().is_some_and(|reason| reason.ends_with('.')), "{row}");
    }
}
