//! The values of path parameters, and how they replace the placeholders of a path template.
//!
//! Values are percent-encoded when they are added, so that they cannot contain `/`. A handle can
//! therefore keep all its values in one string, each after a `/`.

use std::fmt::{Display, Write as _};

use crate::wire::escape::PercentEncoder;

/// The values of the placeholders of a path, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PathValues(String);

impl PathValues {
    /// Adds the value of the next placeholder.
    pub(crate) fn push(&mut self, value: &dyn Display) {
        self.0.push('/');
        let _ = write!(PercentEncoder(&mut self.0), "{value}");
    }

    /// The values, decoded.
    pub(crate) fn decoded(&self) -> impl Iterator<Item = String> {
        self.encoded()
            .map(|value| percent_encoding::percent_decode_str(value).decode_utf8_lossy().into())
    }

    fn encoded(&self) -> impl Iterator<Item = &str> {
        let mut rest = self.0.strip_prefix('/');
        std::iter::from_fn(move || {
            let (value, after) = match split_at(rest?, b'/') {
                Some((value, after)) => (value, Some(after)),
                None => (rest?, None),
            };
            rest = after;
            Some(value)
        })
    }

    /// Replaces the placeholders of the template with the values.
    ///
    /// Fails if a value is empty, `.` or `..`, since the URL would have another path.
    pub(crate) fn fill(&self, template: &str) -> Result<String, String> {
        let mut path = String::with_capacity(template.len() + self.0.len());
        let mut values = self.encoded();
        let mut rest = template;
        while let Some((before, after)) = split_at(rest, b'{') {
            let (name, after) = split_at(after, b'}').unwrap_or((after, ""));
            path.push_str(before);
            path.push_str(check_segment(name, values.next().unwrap_or_default())?);
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}

/// The text before and after a character. In short texts this is faster than to search for a pattern.
fn split_at(text: &str, character: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == character)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The value of a placeholder in a path that was made from this template.
///
/// A placeholder is a whole segment, and a value is one segment.
pub(crate) fn path_value<'p>(template: &str, path: &'p str, name: &str) -> Option<&'p str> {
    let is_placeholder = |segment: &str| {
        segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) == Some(name)
    };
    let mut segments = template.split('/').zip(path.split('/'));
    segments.find(|(segment, _)| is_placeholder(segment)).map(|(_, value)| value)
}

fn check_segment<'v>(name: &str, value: &'v str) -> Result<&'v str, String> {
    match value {
        "" => Err(format!("the path parameter `{name}` must not be empty")),
        "." | ".." => Err(format!(
            "the path parameter `{name}` must not be `{value}`, which stands for another path"
        )),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fill(template: &str, values: &[&str]) -> Result<String, String> {
        let mut path_values = PathValues::default();
        for value in values {
            path_values.push(value);
        }
        path_values.fill(template)
    }

    #[test]
    fn all_but_unreserved_characters_are_escaped() {
        let path = fill("/a/{x}/b", &["aZ09-._~ /%é😀!*()'#?"]);
        let expected = "/a/aZ09-._~%20%2F%25%C3%A9%F0%9F%98%80%21%2A%28%29%27%23%3F/b";
        assert_eq!(path.as_deref(), Ok(expected));
    }

    #[test]
    fn values_that_would_change_the_path_are_rejected() {
        for value in ["", ".", ".."] {
            let error = fill("/a/{someId}/b", &[value]);
            assert!(matches!(&error, Err(message) if message.contains("`someId`")), "{error:?}");
        }
        assert_eq!(fill("/a/{x}", &["..."]).as_deref(), Ok("/a/..."));
    }

    proptest! {
        #[test]
        fn a_value_fills_one_segment_and_can_be_decoded(values in prop::collection::vec(any::<String>(), 2)) {
            let mut path_values = PathValues::default();
            for value in &values {
                path_values.push(value);
            }
            prop_assert_eq!(path_values.decoded().collect::<Vec<_>>(), values);
            if let Ok(path) = path_values.fill("/a/{x}/b/{y}/c") {
                prop_assert_eq!(path.matches('/').count(), 5);
                let url = reqwest::Url::parse(&format!("http://localhost{path}"));
                prop_assert_eq!(url.as_ref().map(reqwest::Url::path), Ok(path.as_str()));
            }
        }
    }
}
