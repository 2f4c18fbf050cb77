//! Path templates, such as `/me/tokens/{apiTokenId}`.

use syn::LitStr;

use crate::util::errors::Errors;

/// A checked template, with its placeholders in order.
#[derive(Clone, Default)]
pub(crate) struct PathTemplate {
    pub(crate) text: String,
    pub(crate) placeholders: Vec<String>,
}

impl PathTemplate {
    /// Reads a template; errors are reported at the literal.
    ///
    /// `before` are the placeholders of the path that this one is appended to.
    pub(crate) fn parse(literal: &LitStr, before: &[String], errors: &Errors) -> Self {
        let text = literal.value();
        let mut placeholders = Vec::new();
        if !text.starts_with('/') {
            errors.at(literal, "a path must start with `/`, as in `/me/tokens/{apiTokenId}`");
        }
        for segment in text.split('/').skip(1) {
            match placeholder(segment) {
                Ok(None) => {}
                Ok(Some(name)) if before.contains(&name) || placeholders.contains(&name) => {
                    errors.at(literal, format!("duplicate placeholder `{{{name}}}` in the path"));
                }
                Ok(Some(name)) => placeholders.push(name),
                Err(message) => errors.at(literal, message),
            }
        }
        Self { text, placeholders }
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
        Some(first) if first.is_ascii_alphabetic() && chars.all(|c| c.is_ascii_alphanumeric()) => {
            Ok(Some(name.to_owned()))
        }
        Some(_) => Err(format!(
            "`{name}` is not a valid placeholder; it must be letters and digits, as in `{{apiTokenId}}`"
        )),
    }
}

fn check_literal(segment: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
    match segment.chars().find(|c| !allowed(*c)) {
        None => Ok(()),
        Some('{' | '}') => Err(format!(
            "`{segment}` mixes a placeholder with other characters; a placeholder must be a whole segment"
        )),
        Some(c) => Err(format!("{c:?} is not allowed in a path; use letters, digits and `-._~`")),
    }
}
