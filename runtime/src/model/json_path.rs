//! The path of a value in a JSON document: `$.items[3].creationDate`.
//!
//! Errors of `serde_json` have a line and a column, but no path. The path is found by scanning the
//! document up to that position. This costs something only after a failure, whereas a deserializer
//! that tracks the path would cost something on every call.
//!
//! A document may be hostile: the scan takes bounded memory, and a path is never long.

use std::fmt::Write as _;

/// Deeper containers are counted, but are not a part of the path.
const MAX_DEPTH: usize = 32;

/// Longer keys are not a part of the path.
const MAX_KEY: usize = 64;

/// The path of the value at the line and column of a `serde_json` error.
///
/// Only these keys are a part of the path, in the order in which they contain each other. Other keys
/// are content of the document, such as the keys of a map, and may be secrets: they are `[…]`.
pub(crate) fn path_at(json: &[u8], line: usize, column: usize, names: &[&str]) -> String {
    Scanner::scan(json, line, column).path(names)
}

/// The key that was reached in the outermost object.
pub(crate) fn outermost_key(json: &[u8], line: usize, column: usize) -> Option<String> {
    match Scanner::scan(json, line, column).open.into_iter().next() {
        Some(Container::Object { key }) => key,
        _ => None,
    }
}

/// An object or array that is not closed yet, and the entry that was reached.
enum Container {
    /// The key is empty if it is too long.
    Object {
        key: Option<String>,
    },
    Array {
        index: Option<usize>,
    },
}

struct Scanner<'t> {
    json: &'t [u8],
    position: usize,
    open: Vec<Container>,
    /// Number of open containers below those in `open`.
    too_deep: usize,
}

impl<'t> Scanner<'t> {
    /// Scans a document up to a position.
    fn scan(json: &'t [u8], line: usize, column: usize) -> Self {
        let lines = json.split_inclusive(|byte| *byte == b'\n');
        let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
        let end = before.saturating_add(column).min(json.len());
        let mut scanner = Self { json: &json[..end], position: 0, open: Vec::new(), too_deep: 0 };
        scanner.run();
        scanner
    }

    fn run(&mut self) {
        let mut key_next = false;
        while let Some(byte) = self.json.get(self.position).copied() {
            self.position += 1;
            match byte {
                b'{' => {
                    self.start_value();
                    self.push(Container::Object { key: None });
                    key_next = true;
                }
                b'[' => {
                    self.start_value();
                    self.push(Container::Array { index: None });
                }
                b'}' | b']' => self.pop(),
                b',' => key_next = self.next_entry(),
                b'"' => {
                    self.start_value();
                    let string = self.skip_string();
                    if key_next && self.set_key(string) {
                        key_next = false;
                    }
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
                _ => self.start_value(),
            }
        }
    }

    fn push(&mut self, container: Container) {
        if self.open.len() < MAX_DEPTH {
            self.open.push(container);
        } else {
            self.too_deep += 1;
        }
    }

    fn pop(&mut self) {
        match self.too_deep.checked_sub(1) {
            Some(too_deep) => self.too_deep = too_deep,
            None => drop(self.open.pop()),
        }
    }

    /// The container that the next value is in, unless it is too deep.
    fn innermost(&mut self) -> Option<&mut Container> {
        self.open.last_mut().filter(|_| self.too_deep == 0)
    }

    /// Called where a value starts: the first value of an array sets the index to 0.
    fn start_value(&mut self) {
        if let Some(Container::Array { index: index @ None }) = self.innermost() {
            *index = Some(0);
        }
    }

    /// Called after a comma: advances the index of an array. Returns whether a key follows.
    fn next_entry(&mut self) -> bool {
        match self.innermost() {
            Some(Container::Array { index }) => {
                *index = Some(index.map_or(1, |index| index + 1));
                false
            }
            Some(Container::Object { .. }) => true,
            None => false,
        }
    }

    /// Sets the key of the innermost object to a string with its quotes. Returns whether it is one.
    fn set_key(&mut self, string: Option<&[u8]>) -> bool {
        let Some(Container::Object { key }) = self.innermost() else { return false };
        *key = string.map(|string| {
            let short = Some(string).filter(|string| string.len() <= MAX_KEY);
            short.and_then(|string| serde_json::from_slice(string).ok()).unwrap_or_default()
        });
        true
    }

    /// Skips a string whose opening quote was just read, and returns it if it is complete.
    fn skip_string(&mut self) -> Option<&'t [u8]> {
        let (json, start) = (self.json, self.position - 1);
        while let Some(byte) = json.get(self.position) {
            self.position += 1;
            match byte {
                b'\\' => self.position += 1,
                b'"' => return Some(&json[start..self.position]),
                _ => {}
            }
        }
        None
    }

    fn path(&self, names: &[&str]) -> String {
        let mut names = names.iter().peekable();
        let mut path = "$".to_owned();
        for open in &self.open {
            let _ = match open {
                Container::Array { index: Some(index) } => write!(path, "[{index}]"),
                Container::Object { key: Some(key) } => {
                    match names.next_if(|name| **name == key.as_str()) {
                        Some(name) if is_plain(name) => write!(path, ".{name}"),
                        Some(name) => write!(path, "[{name:?}]"),
                        None => write!(path, "[…]"),
                    }
                }
                Container::Array { index: None } | Container::Object { key: None } => Ok(()),
            };
        }
        if self.too_deep > 0 {
            path.push('…');
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

    const NAMES: [&str; 2] = ["items", "name"];

    fn path_with(names: &[&str], json: &str) -> String {
        match serde_json::from_str::<Page>(json) {
            Ok(page) => panic!("{page:?} decoded"),
            Err(error) => path_at(json.as_bytes(), error.line(), error.column(), names),
        }
    }

    fn path(json: &str) -> String {
        path_with(&NAMES, json)
    }

    #[test]
    fn an_invalid_value_is_found_by_its_position() {
        let date = path_with(&["items", "someDate"], r#"{"items": [{}, {"someDate": "2016"}]}"#);
        assert_eq!(date, "$.items[1].someDate");
        assert_eq!(path("{\n \"items\": [\n  {},\n {\"name\": 5}\n]}"), "$.items[1].name");
        assert_eq!(
            path(r#"{"x": [[1], {"y": ","}], "items": [{"name": null}]}"#),
            "$.items[0].name"
        );
        let odd = ["items", "a.b"];
        let element = path_with(&odd, r#"{"items": [{"a.b": [1, 2, "3"]}]}"#);
        assert_eq!(element, r#"$.items[0]["a.b"][2]"#);
        assert_eq!(path(r#"{"items": [{}, {"name": [1]}]}"#), "$.items[1].name");
        assert_eq!(path(r#"{"items": [{}, {"name": {"first": 1}}]}"#), "$.items[1].name");
        assert_eq!(path_with(&odd, r#"{"items": [{"a.b": {}}]}"#), r#"$.items[0]["a.b"]"#);
        assert_eq!(path(r#"{"items": [{}, 5]}"#), "$.items[1]");
        assert_eq!(path(r#"{"items": 5}"#), "$.items");
        assert_eq!(path(r#"{"item\"s": {}}"#), "$");
        assert_eq!(path("[]"), "$");
        assert_eq!(path(r#"{"items": [{"name": "cut"#), "$.items[0].name");
    }

    #[test]
    fn keys_that_are_no_names_are_hidden() {
        let json = r#"{"items": [{"secret": [0, {"name": 1}]}"#;
        let at = |names: &[&str]| path_at(json.as_bytes(), 1, json.len() - 3, names);
        assert_eq!(at(&["items", "name"]), "$.items[0][…][1].name");
        assert_eq!(at(&["items"]), "$.items[0][…][1][…]");
        assert_eq!(at(&[]), "$[…][0][…][1][…]");
        let long = format!(r#"{{"{}": [1"#, "k".repeat(1 << 20));
        assert_eq!(path_at(long.as_bytes(), 1, long.len(), &[]), "$[…][0]");
    }

    #[test]
    fn depth_and_length_of_a_path_are_bounded() {
        let names = vec!["name"; 200_000];
        for start in ["[", r#"{"zz":"#, r#"[{"name":"#] {
            let json = start.repeat(100_000);
            let path = path_at(json.as_bytes(), 1, json.len(), &names);
            assert!(path.len() < 300 && path.ends_with('…'), "{path}");
        }
        let (open, close) = ("[".repeat(1000), "]".repeat(1000));
        let json = format!(r#"{{"items": [{open}{close}, {{"name": {open}{close} "#);
        assert_eq!(path_at(json.as_bytes(), 1, json.len(), &NAMES), "$.items[1].name");
    }

    proptest! {
        #[test]
        fn no_input_panics(json in any::<Vec<u8>>(), line in 0usize..9, column in 0usize..99) {
            prop_assert!(path_at(&json, line, column, &NAMES).starts_with('$'));
        }
    }
}
