//! Runs commands: each is shown, and fails if the program does, or if it warns where it must not.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::error::Result;

/// A cargo command in this folder. The words of `line` are separated by spaces.
///
/// It does not see the variables that `cargo run` sets for a program: they look to build scripts and
/// cargo plugins as if they were run by the build of that program.
pub(super) fn cargo(folder: &Path, line: &str) -> Command {
    let mut command = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let of_program = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_NAME", "CARGO_CRATE_NAME"];
        if of_program.iter().any(|start| name.to_string_lossy().starts_with(start)) {
            command.env_remove(name);
        }
    }
    command.args(line.split_whitespace()).current_dir(folder);
    command
}

/// Runs a command.
pub(super) fn run(command: &mut Command) -> Result {
    eprintln!("$ {}", shown(command));
    let status = command.status().map_err(|error| not_run(command, &error))?;
    succeeded(command, status)
}

/// Runs a command that must not print a warning, unless it is an expected one. This is for commands
/// that cannot deny warnings themselves.
pub(super) fn run_without_warnings(command: &mut Command, expected: fn(&str) -> bool) -> Result {
    eprintln!("$ {}", shown(command));
    let child = command.stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| not_run(command, &error))?;
    let mut warnings = Vec::new();
    for line in child.stderr.take().into_iter().flat_map(|stderr| BufReader::new(stderr).lines()) {
        let line = line?;
        eprintln!("{line}");
        if line.starts_with("warning") && !expected(&line) {
            warnings.push(line);
        }
    }
    succeeded(command, child.wait()?)?;
    match warnings.first() {
        None => Ok(()),
        Some(first) => Err(format!("{} warnings, the first: `{first}`", warnings.len()).into()),
    }
}

/// Returns what a command prints.
pub(super) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| not_run(command, &error))?;
    succeeded(command, output.status)?;
    Ok(String::from_utf8(output.stdout)?)
}

/// Returns whether a command succeeds, and shows nothing of it.
pub(super) fn succeeds(command: &mut Command) -> bool {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn not_run(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be run: {error}", shown(command))
}

fn succeeded(command: &Command, status: ExitStatus) -> Result {
    if status.success() {
        return Ok(());
    }
    Err(format!("`{}` failed: {status}", shown(command)).into())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]
mod tests {
    use super::*;

    fn run(script: &str) -> Result<(), String> {
        let mut command = Command::new("sh");
        let expected = |warning: &str| warning == "warning: this is a dry run";
        run_without_warnings(command.args(["-c", script]), expected)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn only_unexpected_warnings_are_errors() {
        assert_eq!(run("echo 'warning: on stdout' ; echo 'no warning: none' >&2"), Ok(()));
        assert_eq!(run("echo 'warning: this is a dry run' >&2"), Ok(()));
        let error = run("echo 'warning: unused import' >&2; echo 'warning: dead code' >&2");
        assert_eq!(error, Err("2 warnings, the first: `warning: unused import`".to_owned()));
    }

    #[test]
    fn a_command_that_fails_is_an_error() {
        assert_eq!(run("exit 3"), Err("`sh -c exit 3` failed: exit status: 3".to_owned()));
        let error = super::run(&mut Command::new("no-such-program")).unwrap_err().to_string();
        assert!(error.starts_with("`no-such-program` could not be run: "), "{error}");
    }

    #[test]
    fn the_package_of_the_running_program_is_not_passed_on() {
        // This test runs in cargo, which sets the variable.
        assert!(std::env::var_os("CARGO_PKG_NAME").is_some());
        let command = cargo(Path::new("."), "metadata --no-deps");
        assert!(command.get_envs().any(|change| change == ("CARGO_PKG_NAME".as_ref(), None)));
        assert_eq!(shown(&command), "cargo metadata --no-deps");
    }
}
