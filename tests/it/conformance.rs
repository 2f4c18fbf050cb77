//! The declarations compared with Losant's published description and with recorded requests.
//!
//! Two environment variables name the directories to read: `LOSANT_API_SPEC` (the description) and
//! `LOSANT_GOLDEN` (requests and documents recorded from the official client). Without them, the
//! tests that need them say that they are skipped, and pass.

mod canonical;
mod codes;
mod description;
mod deviations;
mod metadata;
mod params;
mod queries;
mod schemas;
mod throttles;
mod typed;
mod wire;

/// Reads a file of the directory that the variable names, or says that the test is skipped.
fn read_file(variable: &str, file: &str) -> Option<String> {
    let Some(directory) = std::env::var_os(variable) else {
        eprintln!("skipped: {variable} is not set");
        return None;
    };
    Some(std::fs::read_to_string(std::path::Path::new(&directory).join(file)).unwrap())
}
