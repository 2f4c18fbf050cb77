//! Path values: how they are kept in a handle and put into a path template.
//!
//! A value is escaped the moment it is given, so that it can hold no `/`; a handle then keeps all
//! its values in one string, each behind a `/`.

use std::fmt::{Display, Write as _};

use crate::wire::escape::Escape;

/// The values of a path's placeholders, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PathValues(String);

impl PathValues {
    /// Adds the value of the next placeholder.
    pub(crate) fn push(&mut self, value: &dyn Display) {
        self.0.push('/');
        let _ = write!(Escape(&mut self.0), "{value}");
    }

    /// The values as they were given.
    pub(crate) fn decoded(&self) -> impl Iterator<Item = String> {
        self.escaped()
            .map(|value| percent_encoding::percent_decode_str(value).decode_utf8_lossy().into())
    }

    fn escaped(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').skip(1)
    }

    /// The template with its placeholders replaced.
    ///
    /// What would change the path is refused: an empty value, `.` and `..`.
    pub(crate) fn fill(&self, template: &str) -> Result<String, String> {
        let mut path = String::with_capacity(template.len() + self.0.len());
        let mut values = self.escaped();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            path.push_str(before);
            path.push_str(check(name, values.next().unwrap_or_default())?);
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}

fn check<'v>(name: &str, value: &'v str) -> Result<&'v str, String> {
    match value {
        "" => Err(format!("the path parameter `{name}` is empty; a path needs a value there")),
        "." | ".." => Err(format!(
            "the path parameter `{name}` is `{value}`, which would lead to another path"
        )),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fill(template: &str, values: &[&str]) -> Result<String, String> {
        let mut kept = PathValues::default();
        for value in values {
            kept.push(value);
        }
        kept.fill(template)
    }

    #[test]
    fn all_but_unreserved_characters_are_escaped() {
        let path = fill("/a/{x}/b", &["aZ09-._~ /%é😀!*()'#?"]);
        let expected = "/a/aZ09-._~%20%2F%25%C3%A9%F0%9F%98%80%21%2A%28%29%27%23%3F/b";
        assert_eq!(path.as_deref(), Ok(expected));
    }

    #[test]
    fn what_would_change_the_path_is_refused() {
        for value in ["", ".", ".."] {
            let error = fill("/a/{someId}/b", &[value]);
            assert!(matches!(&error, Err(message) if message.contains("`someId`")), "{error:?}");
        }
        assert_eq!(fill("/a/{x}", &["..."]).as_deref(), Ok("/a/..."));
    }

    proptest! {
        #[test]
        fn a_value_fills_one_segment_and_comes_back(values in prop::collection::vec(any::<String>(), 2)) {
            let mut kept = PathValues::default();
            for value in &values {
                kept.push(value);
            }
            prop_assert_eq!(kept.decoded().collect::<Vec<_>>(), values);
            if let Ok(path) = kept.fill("/a/{x}/b/{y}/c") {
                prop_assert_eq!(path.matches('/').count(), 5);
                let url = reqwest::Url::parse(&format!("http://localhost{path}"));
                prop_assert_eq!(url.as_ref().map(reqwest::Url::path), Ok(path.as_str()));
            }
        }
    }
}
