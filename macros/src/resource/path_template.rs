//! Path templates, such as `/me/tokens/{apiTokenId}`.

use syn::LitStr;

use crate::util::errors::Errors;
use crate::util::names::{camel_case, snake_case};

/// The only path that ends in a slash.
const ROOT: &str = "/";

/// A checked template, with its placeholders in order.
#[derive(Clone, Default)]
pub(crate) struct PathTemplate {
    pub(crate) text: String,
    pub(crate) placeholders: Vec<String>,
}

impl PathTemplate {
    /// Reads a template; errors are reported at the literal.
    ///
    /// `before` is the path that a suffix is appended to.
    pub(crate) fn parse(literal: &LitStr, before: Option<&Self>, errors: &Errors) -> Self {
        let text = literal.value();
        let mut placeholders: Vec<String> = Vec::new();
        let Some(segments) = text.strip_prefix('/') else {
            errors.at(literal, "a path must start with `/`, as in `/me/tokens/{apiTokenId}`");
            return Self { text, placeholders };
        };
        for segment in segments.split('/').filter(|_| text != ROOT || before.is_some()) {
            match placeholder(segment) {
                Ok(None) => {}
                Ok(Some(name)) => {
                    let before = before.iter().flat_map(|before| &before.placeholders);
                    let others = before.chain(&placeholders);
                    match same_argument(&name, others) {
                        Some(message) => errors.at(literal, message),
                        None => placeholders.push(name),
                    }
                }
                Err(message) => errors.at(literal, message),
            }
        }
        Self { text, placeholders }
    }

    /// The path with a suffix, which may be empty.
    pub(crate) fn join(&self, suffix: &Self) -> String {
        let before =
            if suffix.text.is_empty() { &self.text } else { self.text.trim_end_matches(ROOT) };
        format!("{before}{}", suffix.text)
    }

    /// The placeholder that ends the path, if one does.
    pub(crate) fn last_placeholder(&self) -> Option<&String> {
        self.placeholders.last().filter(|_| self.text.ends_with('}'))
    }

    /// All placeholders but one that ends the path.
    pub(crate) fn placeholders_before_last(&self) -> &[String] {
        let last = usize::from(self.last_placeholder().is_some());
        &self.placeholders[..self.placeholders.len() - last]
    }
}

/// What is wrong with a placeholder whose argument has the name of another's.
fn same_argument<'p>(name: &str, mut others: impl Iterator<Item = &'p String>) -> Option<String> {
    let argument = snake_case(name);
    let other = others.find(|other| snake_case(other) == argument)?;
    Some(if other == name {
        format!("duplicate placeholder `{{{name}}}` in the path")
    } else {
        format!("`{{{other}}}` and `{{{name}}}` both become the argument `{argument}`; rename one")
    })
}

/// Returns the name of a segment that is a placeholder.
fn placeholder(segment: &str) -> Result<Option<String>, String> {
    let Some(open) = segment.strip_prefix('{') else {
        return check_literal(segment).map(|()| None);
    };
    let Some(name) = open.strip_suffix('}') else {
        return Err(match open.split_once('}') {
            Some(_) => {
                format!(
                    "`{segment}` mixes a placeholder with other characters; a placeholder must be a whole segment"
                )
            }
            None => format!("missing closing `}}` in `{segment}`"),
        });
    };
    let mut chars = name.chars();
    match chars.next() {
        None => Err("a placeholder must have a name, as in `{apiTokenId}`".into()),
        Some(_) if ["self", "super", "crate"].contains(&snake_case(name).as_str()) => {
            Err(format!("`{{{name}}}` cannot be the name of an argument; rename the placeholder"))
        }
        Some(first) if first.is_ascii_alphabetic() && chars.all(|c| c.is_ascii_alphanumeric()) => {
            Ok(Some(name.to_owned()))
        }
        Some(_) => Err(format!(
            "`{{{name}}}` is not a valid placeholder; it must be letters and digits, as in `{{{}}}`",
            suggestion(name)
        )),
    }
}

/// A valid placeholder for a name, or else an example.
fn suggestion(name: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_word) {
        return camel_case(&name.replace('-', "_"));
    }
    "apiTokenId".to_owned()
}

fn check_literal(segment: &str) -> Result<(), String> {
    match segment {
        "" => return Err("a path must not have an empty segment; remove the extra `/`".into()),
        "." | ".." => return Err(format!("a path must not have a segment `{segment}`")),
        _ => {}
    }
    let other_forms = [(":", ""), ("<", ">")];
    let placeholder = other_forms.iter().find_map(|(open, close)| {
        segment.strip_prefix(open)?.strip_suffix(close).filter(|name| !name.is_empty())
    });
    if let Some(name) = placeholder {
        return Err(format!("`{segment}` is not a placeholder; write `{{{}}}`", suggestion(name)));
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
    match segment.chars().find(|c| !allowed(*c)) {
        None => Ok(()),
        Some('{' | '}') => Err(format!(
            "`{segment}` mixes a placeholder with other characters; a placeholder must be a whole segment"
        )),
        Some(c) => Err(format!("{c:?} is not allowed in a path; use letters, digits and `-._~`")),
    }
}
