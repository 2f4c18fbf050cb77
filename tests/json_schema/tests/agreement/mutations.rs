//! What becomes of a document when one part of it is changed.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// The mutations of the documents of one model. Each place is changed once, in the first document that
/// has it.
#[derive(Default)]
pub struct Mutations {
    /// Whether everything is valid in a place.
    seen: HashMap<String, bool>,
}

/// A key or an index.
#[derive(Clone)]
enum Step {
    Key(String),
    Index(usize),
}

impl Mutations {
    /// Calls `judge`, which returns whether a document is valid, with each mutation of a document.
    pub fn of(&mut self, document: &Value, judge: &mut impl FnMut(&Value) -> bool) {
        self.walk(&mut document.clone(), document, &mut Vec::new(), judge);
    }

    /// `changed` is a copy of the document to which `part` belongs, and is so again afterwards.
    fn walk(
        &mut self,
        changed: &mut Value,
        part: &Value,
        path: &mut Vec<Step>,
        judge: &mut impl FnMut(&Value) -> bool,
    ) {
        let place = place(path);
        if !self.seen.contains_key(&place) {
            let mut is_any = true;
            for change in changes(part) {
                *at(changed, path) = change;
                is_any &= judge(changed);
            }
            *at(changed, path) = part.clone();
            self.seen.insert(place.clone(), is_any);
        }
        // Where everything is valid, so are the parts.
        if self.seen[&place] {
            return;
        }
        let steps: Vec<_> = match part {
            Value::Object(entries) => entries.keys().cloned().map(Step::Key).collect(),
            Value::Array(items) => (0..items.len()).map(Step::Index).collect(),
            _ => Vec::new(),
        };
        for step in steps {
            let inner = match &step {
                Step::Key(key) => &part[key],
                Step::Index(index) => &part[index],
            };
            path.push(step);
            self.walk(changed, inner, path, judge);
            path.pop();
        }
    }
}

/// The place of a path in its model: all items of a list are one place.
fn place(path: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Key(key) => format!(".{key}"),
        Step::Index(_) => "[]".to_owned(),
    };
    path.iter().map(step).collect()
}

fn at<'v>(value: &'v mut Value, path: &[Step]) -> &'v mut Value {
    path.iter().fold(value, |value, step| match step {
        Step::Key(key) => &mut value[key],
        Step::Index(index) => &mut value[index],
    })
}

/// Other values in place of this one: of another type, too short, too long, out of range, not listed,
/// with a field less or more.
fn changes(value: &Value) -> Vec<Value> {
    let mut changes =
        vec![json!(null), json!(true), json!("other"), json!(7), json!([]), json!({})];
    match value {
        Value::String(text) => {
            changes.extend([json!(""), json!(text.repeat(40_000 / text.len().max(1)))]);
            changes.extend([json!(format!("{text} ")), json!("x".repeat(256)), json!("{{a}}")]);
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            changes.extend([-1.0, 0.0, 0.5, 1e12, -1e12, number.round()].map(Value::from));
        }
        Value::Array(items) => {
            let many = items.iter().cycle().take(if items.is_empty() { 0 } else { 1100 });
            changes.push(many.cloned().collect());
        }
        Value::Object(entries) => changes.extend(changed_entries(entries)),
        Value::Null | Value::Bool(_) => {}
    }
    changes
}

fn changed_entries(entries: &Map<String, Value>) -> impl Iterator<Item = Value> {
    let without = entries.keys().map(|key| {
        let mut entries = entries.clone();
        entries.remove(key);
        Value::Object(entries)
    });
    let with = ["added later", "x", "575ec7417ae143cd83dc4a95"].map(|key| {
        let mut entries = entries.clone();
        entries.insert(key.to_owned(), json!(1));
        Value::Object(entries)
    });
    without.chain(with)
}
