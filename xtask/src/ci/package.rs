//! Whether the crates can be published.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use super::command::run_without_warnings;
use super::context::Context;
use super::workspace::Workspace;
use crate::error::Result;

const PACKAGES: [&str; 3] = ["losant-macros", "losant-runtime", "losant"];

/// Packages all crates, and does all that publishing does but the upload.
pub(super) fn run(context: &mut Context) -> Result {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    if let Some(home) = home.or_else(|| Some(env::home_dir()?.join(".cargo"))) {
        forget_unpacked(&home)?;
    }
    // Changes may be checked before they are committed, and the dry run builds what was packaged.
    for command in ["package --workspace --no-verify", "publish --workspace --dry-run"] {
        let mut command = context.workspace.cargo(command);
        run_without_warnings(command.arg("--allow-dirty"), expected)?;
    }
    check_examples(&context.workspace)
}

/// Removes what the dry run of an earlier state unpacked. Cargo takes it for the packages of now, since
/// their version is the same.
fn forget_unpacked(cargo_home: &Path) -> io::Result<()> {
    let registries = cargo_home.join("registry/src");
    if !registries.exists() {
        return Ok(());
    }
    for registry in fs::read_dir(registries)? {
        let registry = registry?;
        // Registries in the network start with their host, that of a dry run is a folder and has none.
        if !registry.file_name().to_string_lossy().starts_with('-') {
            continue;
        }
        for unpacked in PACKAGES.map(|name| registry.path().join(versioned(name))) {
            if unpacked.exists() {
                fs::remove_dir_all(unpacked)?;
            }
        }
    }
    Ok(())
}

fn versioned(package: &str) -> String {
    format!("{package}-{}", env!("CARGO_PKG_VERSION"))
}

/// Checks the examples of the package as its users get it, with the other packages beside it.
fn check_examples(workspace: &Workspace) -> Result {
    let packages = workspace.target.join("package");
    let folder = |name| packages.join(versioned(name));
    let mut check = workspace.cargo("check --examples --all-features --manifest-path");
    check.arg(folder("losant").join("Cargo.toml")).arg("--target-dir").arg(&workspace.target);
    for name in ["losant-macros", "losant-runtime"] {
        check
            .arg("--config")
            .arg(format!("patch.crates-io.{name}.path='{}'", folder(name).display()));
    }
    run_without_warnings(&mut check, |_| false)
}

/// Whether a warning says only that nothing is uploaded, or that tests and benchmarks are left out.
fn expected(warning: &str) -> bool {
    let target = warning.strip_prefix("warning: ignoring ").unwrap_or_default();
    let left_out = target.starts_with("test ") || target.starts_with("benchmark ");
    warning == "warning: aborting upload due to dry run"
        || left_out && target.ends_with(" is not included in the published package")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_packages_of_dry_runs_are_forgotten() -> io::Result<()> {
        let home = tempfile::tempdir()?;
        let unpacked =
            |registry: &str, name: &str| home.path().join("registry/src").join(registry).join(name);
        let stale = unpacked("-12ab", &versioned("losant"));
        let kept = [
            unpacked("-12ab", "serde-1.0.0"),
            unpacked("index.crates.io-34cd", &versioned("losant")),
        ];
        forget_unpacked(home.path())?;
        for folder in kept.iter().chain([&stale]) {
            fs::create_dir_all(folder)?;
        }
        forget_unpacked(home.path())?;
        assert!(!stale.exists() && kept.iter().all(|folder| folder.exists()));
        Ok(())
    }

    #[test]
    fn the_dry_run_and_what_is_left_out_on_purpose_are_expected() {
        assert!(expected("warning: aborting upload due to dry run"));
        let end = "as `tests/it/main.rs` is not included in the published package";
        assert!(expected(&format!("warning: ignoring test `it` {end}")));
        assert!(expected(&format!("warning: ignoring benchmark `cost` {end}")));
    }

    #[test]
    fn anything_else_is_not() {
        let end = "as `examples/call.rs` is not included in the published package";
        assert!(!expected(&format!("warning: ignoring example `call` {end}")));
        assert!(!expected("warning: manifest has no documentation, homepage or repository"));
        assert!(!expected("warning: ignoring test `it` as it has no path"));
    }
}
