//! What there is to check: the targets of the workspace, and the crates outside of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::command;
use crate::error::Result;

/// The name of the test targets that compile programs. They are slow, and run only once.
const UI: &str = "ui";

/// What there is to check.
pub(super) struct Workspace {
    pub(super) root: PathBuf,
    /// The target directory.
    pub(super) target: PathBuf,
    pub(super) examples: BTreeSet<String>,
    /// The integration tests that do not compile programs.
    pub(super) tests: BTreeSet<String>,
    /// Manifests of the crates that use `losant` from outside the workspace.
    pub(super) outside: Vec<PathBuf>,
    /// Manifest of the fuzz targets, which need other compiler flags.
    pub(super) fuzz: PathBuf,
}

impl Workspace {
    pub(super) fn read() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let mut metadata = command::cargo(&root, "metadata --no-deps --format-version 1");
        let metadata: Value = serde_json::from_str(&command::output(&mut metadata)?)?;
        let mut tests = targets(&metadata, "test");
        tests.remove(UI);
        Ok(Self {
            target: metadata["target_directory"].as_str().unwrap_or("target").into(),
            examples: targets(&metadata, "example"),
            tests,
            outside: manifests(&root.join("tests"))?,
            fuzz: root.join("fuzz").join("Cargo.toml"),
            root,
        })
    }

    /// A cargo command in the root of the workspace.
    pub(super) fn cargo(&self, line: &str) -> Command {
        command::cargo(&self.root, line)
    }

    /// Another program in the root of the workspace.
    pub(super) fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.root);
        command
    }
}

/// The names of all targets of a kind.
fn targets(metadata: &Value, kind: &str) -> BTreeSet<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let targets = packages.filter_map(|package| package["targets"].as_array()).flatten();
    let of_kind = targets.filter(|target| target["kind"][0] == kind);
    of_kind.filter_map(|target| target["name"].as_str()).map(str::to_owned).collect()
}

/// The manifests of the crates that are directly in a folder.
fn manifests(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = folder.read_dir()?.collect::<Result<Vec<_>, _>>()?;
    let manifests = entries.into_iter().map(|entry| entry.path().join("Cargo.toml"));
    let mut manifests: Vec<_> = manifests.filter(|manifest| manifest.is_file()).collect();
    manifests.sort();
    Ok(manifests)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn targets_of_all_packages_are_found_by_kind() {
        let target = |kind, name| json!({"kind": [kind], "name": name});
        let metadata = json!({"packages": [
            {"targets": [target("lib", "losant"), target("example", "call")]},
            {"targets": [target("test", "it"), target("test", "ui")]},
            {"targets": [target("test", "upkeep"), target("test", "ui")]}
        ]});
        let tests = targets(&metadata, "test");
        assert_eq!(tests.iter().collect::<Vec<_>>(), ["it", "ui", "upkeep"]);
        assert_eq!(targets(&metadata, "example").iter().collect::<Vec<_>>(), ["call"]);
    }

    #[test]
    fn the_crates_outside_and_the_tests_of_this_workspace_are_found() {
        let workspace = Workspace::read().unwrap();
        let downstream = workspace.root.join("tests/downstream/Cargo.toml");
        assert!(workspace.outside.contains(&downstream), "{:?}", workspace.outside);
        assert!(workspace.tests.contains("upkeep") && !workspace.tests.contains(UI));
        assert!(workspace.examples.contains("quickstart"));
    }
}
