//! Whether the crates can be published.

use super::command::run_without_warnings;
use super::context::Context;
use super::workspace::Workspace;
use crate::error::Result;

/// Packages all crates, and does all that publishing does but the upload.
pub(super) fn run(context: &mut Context) -> Result {
    // Changes may be checked before they are committed, and the dry run builds what was packaged.
    for command in ["package --workspace --no-verify", "publish --workspace --dry-run"] {
        let mut command = context.workspace.cargo(command);
        run_without_warnings(command.arg("--allow-dirty"), expected)?;
    }
    check_examples(&context.workspace)
}

/// Checks the examples of the package as its users get it, with the other packages beside it.
fn check_examples(workspace: &Workspace) -> Result {
    let packages = workspace.target.join("package");
    let folder = |name: &str| packages.join(format!("{name}-{}", env!("CARGO_PKG_VERSION")));
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
