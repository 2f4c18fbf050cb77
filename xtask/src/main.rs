//! `cargo xtask`: see the usage below.

use std::process::ExitCode;

use xtask::ci;
use xtask::declare;
use xtask::description::Description;
use xtask::drift::Drift;
use xtask::error::Result;

const USAGE: &str = "usage: cargo xtask ci [--tested] [fmt|clippy|test|doc|examples|deny|features|minimal|package]...
           everything that CI checks, or only these parts; with --tested, `cargo test --workspace`
           has just passed and is not repeated
       cargo xtask drift [OLD] NEW
           what a maintainer has to do to get from the description in OLD, or from the declared
           catalog, to the one in NEW; exit code 1 if something breaks
       cargo xtask declare RESOURCE [DESCRIPTION]
           a resource of a description as a declaration

A description is a directory with apiInfo.json, and with scopes.json and schemas/ beside it;
without DESCRIPTION it is the one that LOSANT_API_SPEC names.";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        ["ci", parts @ ..] => ci::run(parts),
        ["drift", new] => Ok(drift(&Description::declared(), &read(new)?)),
        ["drift", old, new] => Ok(drift(&read(old)?, &read(new)?)),
        ["declare", resource, description @ ..] if description.len() < 2 => {
            let description = match description {
                [folder] => read(folder)?,
                _ => {
                    Description::from_env()?.ok_or("name a description, or set LOSANT_API_SPEC")?
                }
            };
            print!("{}", declare::resource(&description, resource)?);
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(USAGE.into()),
    }
}

fn read(folder: &str) -> Result<Description> {
    Ok(Description::read(folder.as_ref())?)
}

fn drift(old: &Description, new: &Description) -> ExitCode {
    let drift = Drift::between(old, new);
    print!("{drift}");
    if drift.breaking.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
