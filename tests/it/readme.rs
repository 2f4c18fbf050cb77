//! The code of the README, which must compile as it is.
#![allow(
    clippy::unused_async,
    dead_code,
    unreachable_pub,
    unused,
    missing_docs,
    reason = "the code is only compiled"
)]

use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use losant::api::{ApplicationImportOk, DeviceGetCall, DeviceSendStateCall};
use losant::models::{AdvancedDeviceQuery, ApiTokenPatch, DeviceState};
use losant::testing::FakeLosant;
use losant::{Call, Client, Part};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Clone, Debug, Default, Deserialize)]
pub struct GadgetInfo {}

#[derive(Serialize)]
struct Reading {
    temperature: f64,
}

/// Values that the code uses without defining them.
struct Given {
    client: Client,
    id: &'static str,
    reading: Reading,
    device_ids: Vec<&'static str>,
}

async fn your_program(client: Client) -> Result<(), losant::Error> {
    Ok(())
}

include!(concat!(env!("OUT_DIR"), "/readme.rs"));

/// The code without whitespace and trailing commas.
fn unformatted(code: &str) -> String {
    let code: String = code.split_whitespace().collect();
    code.replace(",)", ")")
}

/// The source without the examples in its docs, which the README shows as calls.
fn without_examples(source: &str) -> String {
    let outside = source.split("```").step_by(2).collect::<String>();
    outside.lines().filter(|line| line.trim() != "///").collect()
}

#[test]
fn readme_declaration_matches_the_crate() {
    let source = include_str!("../../src/api/user_api_token.rs");
    let declared = unformatted(&without_examples(source));
    for part in EXCERPT.split("\n\n") {
        assert!(declared.contains(&unformatted(part)), "src/api/user_api_token.rs has no\n{part}");
    }
}

#[test]
fn readme_messages_match_the_compile_fail_tests() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/ui");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let messages = files.filter(|file| file.extension().is_some_and(|name| name == "stderr"));
    let messages: String = messages.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let shown = include_str!("../../README.md").lines().filter(|line| line.starts_with("error: "));
    let shown: Vec<_> = shown.map(|line| line.trim_end_matches('…')).collect();
    assert!(!shown.is_empty());
    for message in shown {
        assert!(messages.contains(message), "no compile-fail test has {message}");
    }
}
