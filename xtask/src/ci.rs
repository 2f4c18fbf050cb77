//! `cargo xtask ci`: everything that CI checks, in parts that also run one by one.
//!
//! This file knows the parts and runs them; the modules below know what each part does.

mod checks;
mod command;
mod context;
mod fuzz;
mod minimal;
mod package;
mod workspace;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use context::Context;

use crate::error::Result;

/// A part of CI, and the function that runs it.
type Part = (&'static str, fn(&mut Context) -> Result);

/// All parts, the quickest feedback first.
const PARTS: [Part; 10] = [
    ("fmt", checks::fmt),
    ("clippy", checks::clippy),
    ("test", checks::test),
    ("doc", checks::doc),
    ("examples", checks::examples),
    ("deny", checks::deny),
    ("features", checks::features),
    ("minimal", minimal::run),
    ("package", package::run),
    ("fuzz", fuzz::run),
];

/// Runs the parts that the arguments name, or all of them. A failed part does not stop the others.
pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let options = Options::parse(arguments)?;
    let mut context = Context::new(options.tested)?;
    let outcomes: Vec<_> =
        options.parts.into_iter().map(|part| Outcome::of(part, &mut context)).collect();
    eprintln!("\n== Summary");
    for outcome in &outcomes {
        eprintln!("{outcome}");
    }
    for skipped in context.skipped() {
        eprintln!("skipped: {skipped}");
    }
    let passed = outcomes.iter().all(|outcome| outcome.error.is_none());
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the command line asks for.
struct Options {
    /// `cargo test --workspace` has already passed.
    tested: bool,
    parts: Vec<Part>,
}

impl Options {
    fn parse(arguments: &[&str]) -> Result<Self> {
        let (flags, names): (Vec<_>, Vec<_>) =
            arguments.iter().partition(|argument| argument.starts_with('-'));
        if let Some(flag) = flags.iter().find(|flag| **flag != "--tested") {
            return Err(format!("unknown option `{flag}`; the only one is `--tested`").into());
        }
        let parts = names.into_iter().map(|name| part(name)).collect::<Result<Vec<_>, _>>()?;
        let parts = if parts.is_empty() { PARTS.to_vec() } else { parts };
        Ok(Self { tested: !flags.is_empty(), parts })
    }
}

fn part(name: &str) -> Result<Part> {
    PARTS.into_iter().find(|(known, _)| *known == name).ok_or_else(|| {
        let known: Vec<_> = PARTS.iter().map(|(known, _)| *known).collect();
        format!("unknown part `{name}`; the parts are {}", known.join(", ")).into()
    })
}

/// How a part went.
struct Outcome {
    name: &'static str,
    time: Duration,
    error: Option<String>,
}

impl Outcome {
    fn of((name, run): Part, context: &mut Context) -> Self {
        eprintln!("\n== {name}");
        let start = Instant::now();
        let error = run(context).err().map(|error| error.to_string());
        if let Some(error) = &error {
            eprintln!("error: {error}");
        }
        Self { name, time: start.elapsed(), error }
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, time, error } = self;
        let outcome = error.as_ref().map_or("ok", |_| "FAILED");
        write!(f, "{name:10}{outcome:8}{:>5} s", time.as_secs())?;
        error.as_ref().map_or(Ok(()), |error| write!(f, "  {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(arguments: &[&str]) -> Result<Vec<&'static str>, String> {
        let options = Options::parse(arguments).map_err(|error| error.to_string())?;
        Ok(options.parts.into_iter().map(|(name, _)| name).collect())
    }

    #[test]
    fn no_name_means_all_parts() {
        assert_eq!(names(&[]).map(|names| names.len()), Ok(PARTS.len()));
        assert_eq!(names(&["--tested"]).map(|names| names.len()), Ok(PARTS.len()));
    }

    #[test]
    fn named_parts_run_in_the_order_given() {
        assert_eq!(names(&["doc", "fmt"]), Ok(vec!["doc", "fmt"]));
    }

    #[test]
    fn unknown_names_and_options_are_errors() {
        let known = "fmt, clippy, test, doc, examples, deny, features, minimal, package, fuzz";
        let error = format!("unknown part `docs`; the parts are {known}");
        assert_eq!(names(&["fmt", "docs"]), Err(error));
        let error = "unknown option `--test`; the only one is `--tested`";
        assert_eq!(names(&["--test"]), Err(error.to_owned()));
    }
}
