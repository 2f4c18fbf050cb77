//! `cargo xtask`: see the usage below.

use std::process::ExitCode;

use xtask::drift::{self, Drift};
use xtask::error::Result;
use xtask::spec::Spec;
use xtask::{ci, declare};

const USAGE: &str = "usage: cargo xtask ci [--tested] [PART...]
           Runs everything that CI checks, or only these parts: fmt, clippy, test, doc, examples,
           deny, features, minimal, package, fuzz. With --tested, `cargo test --workspace` is not
           repeated.
       cargo xtask drift [OLD] NEW
           Prints what a maintainer has to do to get from the description in OLD, or from the
           declared catalog, to the one in NEW. The exit code is 1 if something breaks.
       cargo xtask declare RESOURCE [DESCRIPTION]
           Prints a resource of a description as a declaration.

A description is a folder with apiInfo.json, and with scopes.json and schemas/ beside it. Without
DESCRIPTION, it is the folder that LOSANT_API_SPEC names.";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    run(&arguments).unwrap_or_else(|error| {
        eprintln!("xtask: {error}");
        ExitCode::from(2)
    })
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        ["ci", arguments @ ..] => ci::run(arguments),
        ["drift", new] => Ok(report(&drift::between(&Spec::declared(), &read(new)?.corrected()?))),
        ["drift", old, new] => Ok(report(&drift::between(&read(old)?, &read(new)?))),
        ["declare", resource] => {
            let spec = Spec::from_env()?;
            declare(resource, spec.ok_or("name a description, or set LOSANT_API_SPEC")?)
        }
        ["declare", resource, description] => declare(resource, read(description)?),
        _ => Err(USAGE.into()),
    }
}

fn read(folder: &str) -> Result<Spec> {
    Spec::read(folder.as_ref())
}

fn declare(resource: &str, spec: Spec) -> Result<ExitCode> {
    print!("{}", declare::resource(&spec.corrected()?, resource)?);
    Ok(ExitCode::SUCCESS)
}

fn report(drift: &Drift) -> ExitCode {
    print!("{drift}");
    if drift.breaking.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
