//! Whether the properties of the fuzz targets hold for as many inputs as can be tried in a short time.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::{self, available_parallelism};

use super::command::{output, run as run_command};
use super::context::Context;
use super::workspace::Workspace;
use crate::error::{Error, Result};

/// How long each target runs.
const SECONDS: u32 = 5;

/// The flags that libFuzzer needs to see which code an input reaches and what it is compared with, and
/// those of the sanitizer that checks memory.
const RUSTFLAGS: &str = "--cfg fuzzing -Zsanitizer=address -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Builds the fuzz targets and runs each, as many at a time as there are processors.
pub(super) fn run(context: &mut Context) -> Result {
    // libFuzzer is a C++ library.
    if context.tool("c++").is_none() {
        return Ok(());
    }
    let fuzz = Fuzz::new(&context.workspace)?;
    run_command(&mut fuzz.build())?;
    let targets = fuzz.targets()?;
    for targets in targets.chunks(available_parallelism()?.get()) {
        thread::scope(|scope| {
            let run = |target| fuzz.run(target).map_err(|error| error.to_string());
            let runs: Vec<_> =
                targets.iter().map(|target| scope.spawn(move || run(target))).collect();
            for run in runs {
                run.join().map_err(|_| "a thread panicked")??;
            }
            Ok::<_, Error>(())
        })?;
    }
    Ok(())
}

/// The crate of the fuzz targets.
struct Fuzz<'w> {
    workspace: &'w Workspace,
    folder: PathBuf,
    /// The platform of this machine. Named explicitly, the flags do not apply to build scripts.
    host: String,
}

impl<'w> Fuzz<'w> {
    fn new(workspace: &'w Workspace) -> Result<Self> {
        let host = output(workspace.program("rustc").args(["--print", "host-tuple"]))?;
        let folder = workspace.root.join("fuzz");
        Ok(Self { workspace, folder, host: host.trim().to_owned() })
    }

    fn build(&self) -> Command {
        let mut build = self.workspace.cargo("build --bins --manifest-path");
        build.arg(&self.workspace.fuzz).args(["--target", &self.host]);
        build.arg("--target-dir").arg(&self.workspace.target);
        build.env("RUSTFLAGS", RUSTFLAGS).env("RUSTC_BOOTSTRAP", "1");
        build
    }

    /// The names of all targets.
    fn targets(&self) -> Result<Vec<String>> {
        let entries = self.folder.join("src/bin").read_dir()?.collect::<Result<Vec<_>, _>>()?;
        let paths = entries.into_iter().map(|entry| entry.path());
        let mut names: Vec<_> = paths.filter_map(|path| name(&path)).collect();
        names.sort();
        Ok(names)
    }

    /// Runs a target from its seeds. What it finds is kept in the target directory, for the next run.
    fn run(&self, target: &str) -> Result {
        let found = self.workspace.target.join("fuzz").join(target);
        let corpus = found.join("corpus");
        std::fs::create_dir_all(&corpus)?;
        let program = self.workspace.target.join(&self.host).join("debug").join(target);
        let mut command = Command::new(program);
        command.arg(corpus).arg(self.folder.join("corpus").join(target));
        command.arg(format!("-artifact_prefix={}/", found.display()));
        command.arg(format!("-max_total_time={SECONDS}"));
        command.args(["-timeout=10", "-verbosity=0", "-print_funcs=0", "-print_final_stats=1"]);
        run_command(command.env("ASAN_OPTIONS", "detect_leaks=0"))
    }
}

fn name(path: &Path) -> Option<String> {
    path.file_stem().and_then(|name| name.to_str()).map(str::to_owned)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]
mod tests {
    use super::*;

    #[test]
    fn each_target_has_seeds() {
        let workspace = Workspace::read().unwrap();
        let fuzz = Fuzz::new(&workspace).unwrap();
        let targets = fuzz.targets().unwrap();
        assert!(targets.contains(&"sse".to_owned()), "{targets:?}");
        for target in targets {
            let seeds = fuzz.folder.join("corpus").join(&target).read_dir();
            assert!(seeds.is_ok_and(|seeds| seeds.count() > 0), "{target} has no seeds");
        }
    }
}
