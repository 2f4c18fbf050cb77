//! `cargo xtask`: see the usage below.

use std::path::PathBuf;
use std::process::ExitCode;

use xtask::declare;
use xtask::description::Description;
use xtask::drift::Drift;

const USAGE: &str = "usage: cargo xtask drift [OLD] NEW
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

fn run(arguments: &[&str]) -> Result<ExitCode, String> {
    match arguments {
        ["drift", new] => Ok(drift(&Description::declared(), &read(new)?)),
        ["drift", old, new] => Ok(drift(&read(old)?, &read(new)?)),
        ["declare", resource, description @ ..] if description.len() < 2 => {
            let given = description.first().map(PathBuf::from);
            let folder = given.or_else(|| std::env::var_os("LOSANT_API_SPEC").map(PathBuf::from));
            let folder = folder.ok_or("name a description, or set LOSANT_API_SPEC")?;
            print!("{}", declare::resource(&Description::read(&folder)?, resource)?);
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(USAGE.to_owned()),
    }
}

fn read(folder: &str) -> Result<Description, String> {
    Description::read(folder.as_ref())
}

fn drift(old: &Description, new: &Description) -> ExitCode {
    let drift = Drift::between(old, new);
    print!("{drift}");
    if drift.breaking.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
