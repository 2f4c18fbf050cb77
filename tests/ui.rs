//! Each mistake in a declaration has a file in `ui`, named for the mistake, and beside it the expected
//! message. `TRYBUILD=overwrite` updates the messages.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::process::Command;

/// The compiler that the messages come from. Other versions word some of their own differently.
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
