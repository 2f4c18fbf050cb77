//! The parts of CI that are a few commands each.

use std::thread::available_parallelism;

use super::command::{run, run_without_warnings};
use super::context::Context;
use crate::error::Result;

/// The arguments of the examples that print nothing, or do not end, without any.
const EXAMPLE_ARGUMENTS: [(&str, &[&str]); 2] = [
    ("call", &["--list"]),
    ("fake_losant", &["--seconds", "1", "--seed", "examples/fake_losant.json"]),
];

/// Tools that look at the dependencies and the spelling, with their arguments.
const TOOLS: [(&str, &[&str]); 3] = [
    ("cargo-deny", &["check", "bans", "licenses", "sources"]),
    ("cargo-machete", &[]),
    ("typos", &[]),
];

pub(super) fn fmt(context: &mut Context) -> Result {
    let workspace = &context.workspace;
    run(&mut workspace.cargo("fmt --all --check"))?;
    for manifest in workspace.outside.iter().chain([&workspace.fuzz]) {
        run(workspace.cargo("fmt --check --manifest-path").arg(manifest))?;
    }
    Ok(())
}

pub(super) fn clippy(context: &mut Context) -> Result {
    for targets in ["--workspace --all-targets --all-features", "-p losant --lib"] {
        run(&mut context.workspace.cargo(&format!("clippy {targets} -- -D warnings")))?;
    }
    Ok(())
}

/// Runs all tests; then those that do not compile programs twice more, one at a time and many at a
/// time, because tests that share something fail only in some orders.
pub(super) fn test(context: &mut Context) -> Result {
    let workspace = &context.workspace;
    if !context.tested {
        run(&mut workspace.cargo("test --workspace"))?;
    }
    for threads in [1, 2 * available_parallelism()?.get()] {
        let mut round = workspace.cargo("test --workspace --lib --bins");
        round.args(workspace.tests.iter().flat_map(|name| ["--test", name]));
        run(round.args(["--", &format!("--test-threads={threads}")]))?;
    }
    for manifest in &workspace.outside {
        let mut test = workspace.cargo("test --manifest-path");
        run(test.arg(manifest).arg("--target-dir").arg(&workspace.target))?;
    }
    Ok(())
}

pub(super) fn doc(context: &mut Context) -> Result {
    for crates in ["--workspace --all-features", "-p losant"] {
        let mut doc = context.workspace.cargo(&format!("doc --no-deps {crates}"));
        run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    }
    Ok(())
}

pub(super) fn examples(context: &mut Context) -> Result {
    for name in &context.workspace.examples {
        let mut example = context.workspace.cargo(&format!("run --quiet --example {name} --"));
        let arguments = EXAMPLE_ARGUMENTS.iter().filter(|(example, _)| example == name);
        run(example.args(arguments.flat_map(|(_, arguments)| *arguments)))?;
    }
    Ok(())
}

pub(super) fn deny(context: &mut Context) -> Result {
    for (tool, arguments) in TOOLS {
        if let Some(mut command) = context.tool(tool) {
            run(command.args(arguments))?;
        }
    }
    Ok(())
}

/// Checks the runtime with every two of its features, and the crate, whose features are the same, with
/// each. The default features are two of them, which all other parts use.
pub(super) fn features(context: &mut Context) -> Result {
    const SETS: [&str; 2] = [
        // All of TLS together is checked by the parts that use all features.
        "losant-runtime --feature-powerset --depth 2 \
         --mutually-exclusive-features rustls,rustls-no-provider,native-tls",
        "losant --each-feature --exclude-features default",
    ];
    for sets in SETS {
        let Some(mut hack) = context.tool("cargo-hack") else { return Ok(()) };
        hack.args(["check", "-p"]).args(sets.split_whitespace());
        run_without_warnings(&mut hack, |_| false)?;
    }
    Ok(())
}
