//! Whether the minimum versions of the dependencies are true.

use std::path::Path;

use super::command::{cargo, run as run_command, run_without_warnings};
use super::context::Context;
use crate::error::Result;

/// Checks the workspace with the oldest versions that its manifests allow. That needs a lock file of
/// its own, so it happens in a copy: whatever stops it, no other lock file changes.
pub(super) fn run(context: &mut Context) -> Result {
    let folder = context.workspace.target.join("minimal");
    let copy = folder.join("workspace");
    if copy.exists() {
        std::fs::remove_dir_all(&copy)?;
    }
    copy_sources(&context.workspace.root, &copy)?;
    let mut resolve = cargo(&copy, "-Z direct-minimal-versions generate-lockfile");
    run_command(resolve.env("RUSTC_BOOTSTRAP", "1"))?;
    let mut check = cargo(&copy, "check --workspace --all-targets --locked --target-dir");
    run_without_warnings(check.arg(folder.join("target")), |_| false)
}

/// Copies a folder without what is hidden or was built.
fn copy_sources(from: &Path, to: &Path) -> Result {
    std::fs::create_dir_all(to)?;
    for entry in from.read_dir()? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_file() {
            std::fs::copy(&path, to.join(name))?;
        } else if !name.to_string_lossy().starts_with('.') && name != "target" {
            copy_sources(&path, &to.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]
mod tests {
    use super::*;

    #[test]
    fn sources_are_copied_and_builds_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        for file in ["Cargo.toml", "src/lib.rs", "target/debug", "tests/a/target/b", ".git/HEAD"] {
            let file = from.join(file);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, "").unwrap();
        }
        copy_sources(&from, &to).unwrap();
        let exists = |file: &str| to.join(file).exists();
        assert!(exists("Cargo.toml") && exists("src/lib.rs") && exists("tests/a"));
        assert!(!exists("target") && !exists("tests/a/target") && !exists(".git"));
    }
}
