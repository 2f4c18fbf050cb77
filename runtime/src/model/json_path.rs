//! The JSON path of a position in a text: `$.items[3].creationDate`.
//!
//! A decoder tells line and column only. Walking the text up to there finds the path, once and
//! only after a failure, instead of every decoder keeping one just in case.

use std::fmt::Write as _;

/// The path of the value that ends or stands at this line and column, both as `serde_json` counts.
pub(crate) fn at(text: &[u8], line: usize, column: usize) -> String {
    let before: usize =
        text.split_inclusive(|b| *b == b'\n').take(line.max(1) - 1).map(<[u8]>::len).sum();
    let end = before.saturating_add(column).min(text.len());
    let mut walk = Walk { text: &text[..end], position: 0, open: Vec::new() };
    walk.run();
    walk.path()
}

/// A container that is not closed yet, and where in it we are.
enum Open {
    Object { key: Option<String> },
    Array { index: Option<usize> },
}

struct Walk<'t> {
    text: &'t [u8],
    position: usize,
    open: Vec<Open>,
}

impl Walk<'_> {
    fn run(&mut self) {
        let mut key_next = false;
        while let Some(byte) = self.text.get(self.position).copied() {
            self.position += 1;
            match byte {
                b'{' => {
                    self.enter();
                    self.open.push(Open::Object { key: None });
                    key_next = true;
                }
                b'[' => {
                    self.enter();
                    self.open.push(Open::Array { index: None });
                }
                b'}' | b']' => drop(self.open.pop()),
                b',' => key_next = self.next_entry(),
                b'"' => {
                    self.enter();
                    let string = self.string();
                    if let (true, Some(Open::Object { key })) = (key_next, self.open.last_mut()) {
                        *key = string;
                        key_next = false;
                    }
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
                _ => self.enter(),
            }
        }
    }

    /// A value has begun: in an array that has none yet, it is the first.
    fn enter(&mut self) {
        if let Some(Open::Array { index: index @ None }) = self.open.last_mut() {
            *index = Some(0);
        }
    }

    /// After a comma: the next element, or the next key.
    fn next_entry(&mut self) -> bool {
        match self.open.last_mut() {
            Some(Open::Array { index }) => {
                *index = Some(index.map_or(1, |index| index + 1));
                false
            }
            Some(Open::Object { .. }) => true,
            None => false,
        }
    }

    /// Skips a string whose quote was just read; its text, if it is whole.
    fn string(&mut self) -> Option<String> {
        let start = self.position - 1;
        while let Some(byte) = self.text.get(self.position) {
            self.position += 1;
            match byte {
                b'\\' => self.position += 1,
                b'"' => return serde_json::from_slice(&self.text[start..self.position]).ok(),
                _ => {}
            }
        }
        None
    }

    fn path(&self) -> String {
        let mut path = "$".to_owned();
        for open in &self.open {
            let _ = match open {
                Open::Array { index: Some(index) } => write!(path, "[{index}]"),
                Open::Object { key: Some(key) } if is_plain(key) => write!(path, ".{key}"),
                Open::Object { key: Some(key) } => write!(path, "[{key:?}]"),
                Open::Array { index: None } | Open::Object { key: None } => Ok(()),
            };
        }
        path
    }
}

/// Whether a key can stand behind a dot.
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

    fn path(text: &str) -> String {
        match serde_json::from_str::<Page>(text) {
            Ok(page) => panic!("{page:?} decoded"),
            Err(error) => at(text.as_bytes(), error.line(), error.column()),
        }
    }

    #[test]
    fn a_misfit_is_found_by_its_position() {
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
        fn no_text_and_no_position_panics(text in any::<Vec<u8>>(), line in 0usize..9, column in 0usize..99) {
            prop_assert!(at(&text, line, column).starts_with('$'));
        }
    }
}
