//! The report: changes that break a user's code or calls, and additions with their declaration.

use std::collections::BTreeSet;
use std::fmt;

use crate::indent::indented;
use crate::names::capital;

/// All changes.
#[derive(Debug, Default)]
pub struct Drift {
    /// What was removed, has another type, is newly required, or returns other success codes.
    pub breaking: Vec<String>,
    /// What is new, each with the declaration to paste.
    pub added: Vec<String>,
    /// The schemas that are new, each with the declaration to paste.
    pub schemas: Vec<String>,
}

impl Drift {
    pub(super) fn breaks(&mut self, what: String) {
        self.breaking.push(what);
    }

    /// Something breaks until it is declared so.
    pub(super) fn breaks_unless_declared(&mut self, what: &str, declaration: &str) {
        self.breaking.push(with_declaration(what, declaration));
    }

    pub(super) fn adds(&mut self, what: &str, declaration: &str) {
        self.added.push(with_declaration(what, declaration));
    }

    pub(super) fn adds_schema(&mut self, name: &str, declaration: &str) {
        self.schemas.push(with_declaration(name, declaration));
    }

    /// Compares the allowed values of something. Any value is allowed if there are none.
    pub(super) fn values(&mut self, of: &str, was: &BTreeSet<String>, is: &BTreeSet<String>) {
        match (was.is_empty(), is.is_empty()) {
            (true, true) => {}
            (true, false) => self.breaks(format!("{of} now allows only {}", listed(is))),
            (false, true) => self.adds(&format!("{of} now allows any value"), ""),
            (false, false) => self.listed_values(of, was, is),
        }
    }

    fn listed_values(&mut self, of: &str, was: &BTreeSet<String>, is: &BTreeSet<String>) {
        let gone: BTreeSet<_> = was.difference(is).cloned().collect();
        if !gone.is_empty() {
            self.breaks(format!("{of} no longer allows {}", listed(&gone)));
        }
        let new: BTreeSet<_> = is.difference(was).cloned().collect();
        if !new.is_empty() {
            let variants: Vec<_> = new.iter().map(|value| variant(value)).collect();
            self.adds(&format!("{of} also allows {}", listed(&new)), &variants.join("\n"));
        }
    }

    fn sections(&self) -> [(&'static str, &[String]); 3] {
        [("Breaking", &self.breaking), ("Additions", &self.added), ("New schemas", &self.schemas)]
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sections = self.sections().into_iter().filter(|(_, changes)| !changes.is_empty());
        let sections: Vec<_> = sections.collect();
        if sections.is_empty() {
            return writeln!(f, "Nothing has changed.");
        }
        for (title, changes) in sections {
            writeln!(f, "# {title} ({})\n", changes.len())?;
            changes.iter().try_for_each(|change| writeln!(f, "* {change}"))?;
            writeln!(f)?;
        }
        Ok(())
    }
}

fn with_declaration(what: &str, declaration: &str) -> String {
    let declaration = indented(declaration);
    if declaration.is_empty() { what.to_owned() } else { format!("{what}\n{declaration}") }
}

fn listed(values: &BTreeSet<String>) -> String {
    let values = values.iter().map(|value| format!("`{value}`"));
    values.collect::<Vec<_>>().join(", ")
}

/// The declaration of a value of an enumeration.
fn variant(value: &str) -> String {
    let name: String = value.split(|c: char| !c.is_alphanumeric()).map(capital).collect();
    format!("/// {name}.\n{name} = \"{value}\",")
}
