//! The path of a value in a JSON document: `$.items[3].creationDate`.
//!
//! Errors of `serde_json` have a line and a column, but no path. The path is found by scanning the
//! document up to that position. This costs something only after a failure, whereas a deserializer
//! that tracks the path would cost something on every call.

use std::fmt::Write as _;

/// The path of the value at the line and column of a `serde_json` error.
pub(crate) fn path_at(json: &[u8], line: usize, column: usize) -> String {
    let before: usize =
        json.split_inclusive(|b| *b == b'\n').take(line.max(1) - 1).map(<[u8]>::len).sum();
    let end = before.saturating_add(column).min(json.len());
    let mut scanner = Scanner { json: &json[..end], position: 0, open: Vec::new() };
    scanner.run();
    scanner.path()
}

/// An object or array that is not closed yet, and the entry that was reached.
enum Container {
    Object { key: Option<String> },
    Array { index: Option<usize> },
}

struct Scanner<'t> {
    json: &'t [u8],
    position: usize,
    open: Vec<Container>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let mut key_next = false;
        while let Some(byte) = self.json.get(self.position).copied() {
            self.position += 1;
            match byte {
                b'{' => {
                    self.start_value();
                    self.open.push(Container::Object { key: None });
                    key_next = true;
                }
                b'[' => {
                    self.start_value();
                    self.open.push(Container::Array { index: None });
                }
                b'}' | b']' => drop(self.open.pop()),
                b',' => key_next = self.next_entry(),
                b'"' => {
                    self.start_value();
                    let string = self.string();
                    if let (true, Some(Container::Object { key })) =
                        (key_next, self.open.last_mut())
                    {
                        *key = string;
                        key_next = false;
                    }
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
                _ => self.start_value(),
            }
        }
    }

    /// Called where a value starts: the first value of an array sets the index to 0.
    fn start_value(&mut self) {
        if let Some(Container::Array { index: index @ None }) = self.open.last_mut() {
            *index = Some(0);
        }
    }

    /// Called after a comma: advances the index of an array. Returns whether a key follows.
    fn next_entry(&mut self) -> bool {
        match self.open.last_mut() {
            Some(Container::Array { index }) => {
                *index = Some(index.map_or(1, |index| index + 1));
                false
            }
            Some(Container::Object { .. }) => true,
            None => false,
        }
    }

    /// Skips a string whose opening quote was just read, and returns it if it is complete.
    fn string(&mut self) -> Option<String> {
        let start = self.position - 1;
        while let Some(byte) = self.json.get(self.position) {
            self.position += 1;
            match byte {
                b'\\' => self.position += 1,
                b'"' => return serde_json::from_slice(&self.json[start..self.position]).ok(),
                _ => {}
            }
        }
        None
    }

    fn path(&self) -> String {
        let mut path = "$".to_owned();
        for open in &self.open {
            let _ = match open {
                Container::Array { index: Some(index) } => write!(path, "[{index}]"),
                Container::Object { key: Some(key) } if is_plain(key) => write!(path, ".{key}"),
                Container::Object { key: Some(key) } => write!(path, "[{key:?}]"),
                Container::Array { index: None } | Container::Object { key: None } => Ok(()),
            };
        }
        path
    }
}

/// Whether a key can follow a dot without quotes.
fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only ever decoded")]
    struct Page {
        items: Vec<Item>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "only ever decoded")]
    struct Item {
        #[serde(default)]
        some_date: Option<jiff::Timestamp>,
        #[serde(default, rename = "a.b")]
        odd: Vec<u8>,
        #[serde(default)]
        name: String,
    }

    fn path(json: &str) -> String {
        match serde_json::from_str::<Page>(json) {
            Ok(page) => panic!("{page:?} decoded"),
            Err(error) => path_at(json.as_bytes(), error.line(), error.column()),
        }
    }

    #[test]
    fn an_invalid_value_is_found_by_its_position() {
        assert_eq!(path(r#"{"items": [{}, {"someDate": "2016"}]}"#), "$.items[1].someDate");
        assert_eq!(path("{\n \"items\": [\n  {},\n {\"name\": 5}\n]}"), "$.items[1].name");
        assert_eq!(
            path(r#"{"x": [[1], {"y": ","}], "items": [{"name": null}]}"#),
            "$.items[0].name"
        );
        assert_eq!(path(r#"{"items": [{"a.b": [1, 2, "3"]}]}"#), r#"$.items[0]["a.b"][2]"#);
        assert_eq!(path(r#"{"items": [{}, {"name": [1]}]}"#), "$.items[1].name");
        assert_eq!(path(r#"{"items": [{}, {"name": {"first": 1}}]}"#), "$.items[1].name");
        assert_eq!(path(r#"{"items": [{"a.b": {}}]}"#), r#"$.items[0]["a.b"]"#);
        assert_eq!(path(r#"{"items": [{}, 5]}"#), "$.items[1]");
        assert_eq!(path(r#"{"items": 5}"#), "$.items");
        assert_eq!(path(r#"{"item\"s": {}}"#), "$");
        assert_eq!(path("[]"), "$");
        assert_eq!(path(r#"{"items": [{"name": "cut"#), "$.items[0].name");
    }

    proptest! {
        #[test]
        fn no_input_panics(json in any::<Vec<u8>>(), line in 0usize..9, column in 0usize..99) {
            prop_assert!(path_at(&json, line, column).starts_with('$'));
        }
    }
}
