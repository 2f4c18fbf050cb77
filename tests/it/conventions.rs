//! Conventions that the sources of the project follow.

mod echoes;
mod examples;
mod models;
mod words;

use std::path::{Path, PathBuf};

/// Returns a path below the root of the project.
fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Reads all files of a directory.
fn read_directory(path: &str) -> Vec<String> {
    let entries = std::fs::read_dir(project(path)).unwrap();
    entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

#[test]
fn api_docs_list_every_resource_once() {
    let docs = include_str!("../../src/api.rs");
    let rows = docs.lines().filter_map(|line| line.strip_prefix("//! | "));
    let handles: Vec<_> = rows.filter_map(|row| row.split(" | ").next()).collect();
    for resource in losant::catalog() {
        let name = resource.name[..1].to_uppercase() + &resource.name[1..];
        let handle = format!("[`{name}`]");
        let named = handles.iter().filter(|row| row.split(", ").any(|named| named == handle));
        assert_eq!(named.count(), 1, "{name}");
    }
}

#[test]
fn catalog_files_list_their_endpoints() {
    let files = read_directory("src/api");
    let mut declared = 0;
    for file in &files {
        let head: String = file.lines().take_while(|line| line.starts_with("//!")).collect();
        let head = head.replace("//! ", " ");
        for resource in losant::catalog() {
            if file.contains(&format!("path = \"{}\"", resource.path)) {
                declared += 1;
                assert!(head.contains(&format!("`{}`", resource.path)), "{}", resource.name);
            }
        }
    }
    assert_eq!((files.len(), declared), (53, 101));
}

/// Parts of field names that mark a secret.
const SECRET_NAMES: [&str; 9] = [
    "password",
    "secret",
    "token",
    "private_key",
    "api_key",
    "ssl_key",
    "key_json",
    "connection_string",
    "account_key",
];

/// Fields that are named after a secret and do not contain one.
const PUBLIC_NAMES: [&str; 11] = [
    "api_key_sid",
    "api_token_id",
    "exp_user_token_cutoff",
    "generate_private_key",
    "invalidate_existing_tokens",
    "is_password_protected",
    "make_unique_key_secret",
    "oauth_token_id",
    "password_last_updated",
    "token_cutoff",
    "token_endpoint_auth_method",
];

#[test]
fn fields_named_like_secrets_are_marked_secret() {
    let mut fields = 0;
    for file in read_directory("src/models") {
        let mut is_secret = false;
        for line in file.lines().map(str::trim) {
            if line.starts_with("#[") {
                is_secret |= line == "#[secret]";
                continue;
            }
            if let Some((name, of_type)) =
                line.strip_prefix("pub ").and_then(|line| line.split_once(": "))
            {
                fields += 1;
                let must_be_secret = SECRET_NAMES.iter().any(|part| name.contains(part))
                    && !PUBLIC_NAMES.contains(&name)
                    && !of_type.contains("<i64>");
                assert!(is_secret || !must_be_secret, "`{name}` must be `#[secret]`");
            }
            is_secret = false;
        }
    }
    assert!(fields > 1500, "only {fields} fields were found");
}
