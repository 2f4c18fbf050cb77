//! The report: changes that break a user's code or calls, and additions with their declaration.

use std::fmt;

use crate::names::capital;

/// All changes.
#[derive(Debug, Default)]
pub struct Drift {
    /// What was removed, has another type, is newly required, or returns other codes.
    pub breaking: Vec<String>,
    /// What is new, each with the declaration to paste.
    pub added: Vec<String>,
}

impl Drift {
    pub(super) fn breaks(&mut self, what: String) {
        self.breaking.push(what);
    }

    pub(super) fn adds(&mut self, what: &str, declaration: &str) {
        let text = format!("{what}\n{}", indented(declaration));
        self.added.push(text.trim_end().to_owned());
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.breaking.is_empty() && self.added.is_empty() {
            return writeln!(f, "Nothing has changed.");
        }
        for (title, changes) in [("Breaking", &self.breaking), ("Additions", &self.added)] {
            if !changes.is_empty() {
                writeln!(f, "# {title} ({})\n", changes.len())?;
                changes.iter().try_for_each(|change| writeln!(f, "* {change}"))?;
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

/// The lines of a declaration, one level further in.
pub(super) fn indented(declaration: &str) -> String {
    let lines = declaration.trim_end().lines().map(|line| format!("    {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The declaration of a value of an enumeration.
pub(super) fn variant(value: &str) -> String {
    let name: String = value.split(|c: char| !c.is_alphanumeric()).map(capital).collect();
    format!("/// {name}.\n{name} = \"{value}\",")
}
