//! Each mistake that a declaration can hold has a file in `ui`, named for the mistake, and beside it
//! the message that explains it. `TRYBUILD=overwrite` updates the messages.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::process::Command;

/// The messages are those of this compiler: each version words some of its own differently.
const RUSTC: &str = "rustc 1.95.";

#[test]
fn mistakes_are_explained() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8(version).unwrap();
    if version.starts_with(RUSTC) {
        trybuild::TestCases::new().compile_fail("ui/*.rs");
    } else {
        eprintln!("skipped: the expected messages are those of {RUSTC}x, and this is {version}");
    }
}
