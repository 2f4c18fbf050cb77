//! Each mistake in a declaration has a file in `ui`, named for the mistake, and beside it the expected
//! message. `TRYBUILD=overwrite` updates the messages.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
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

#[test]
fn no_message_names_a_hidden_item() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let private = fs::read_to_string(project.join("../runtime/src/private.rs")).unwrap();
    let hidden = hidden_names(&private);
    assert!(hidden.contains("RequestBuilder") && hidden.contains("tag_of"), "{hidden:?}");
    let mut messages = 0;
    for entry in fs::read_dir(project.join("ui")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            messages += 1;
            let message = fs::read_to_string(&path).unwrap();
            let found =
                words(&message).find(|word| word.starts_with("__") || hidden.contains(word));
            assert_eq!(found, None, "in {}", path.display());
        }
    }
    assert!(messages > 200, "only {messages} messages were found");
}

/// The names that `__private` takes from modules, and not from the root of the crate.
fn hidden_names(private: &str) -> BTreeSet<&str> {
    let lines = private.lines().filter_map(|line| line.strip_prefix("pub use crate::"));
    lines.filter_map(|line| line.rsplit_once("::")).flat_map(|(_, names)| words(names)).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| word.contains(char::is_alphabetic))
}
