//! What every part of CI works with.

use std::process::Command;

use super::command;
use super::workspace::Workspace;
use crate::error::Result;

/// What every part of CI works with.
pub(super) struct Context {
    pub(super) workspace: Workspace,
    /// Whether `cargo test --workspace` has already passed.
    pub(super) tested: bool,
    skipped: Vec<String>,
}

impl Context {
    pub(super) fn new(tested: bool) -> Result<Self> {
        Ok(Self { workspace: Workspace::read()?, tested, skipped: Vec::new() })
    }

    /// Returns the command that runs a tool. If it is not installed, it is listed as skipped.
    pub(super) fn tool(&mut self, name: &str) -> Option<Command> {
        let command = || match name.strip_prefix("cargo-") {
            Some(subcommand) => self.workspace.cargo(subcommand),
            None => self.workspace.program(name),
        };
        if command::succeeds(command().arg("--version")) {
            return Some(command());
        }
        self.skipped.push(format!("{name}, which is not installed"));
        None
    }

    /// What was not checked because its tool is missing.
    pub(super) fn skipped(&self) -> &[String] {
        &self.skipped
    }
}
