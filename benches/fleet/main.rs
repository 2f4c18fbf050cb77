//! What pacing does for a fleet of devices, on simulated time: calls, refusals, throughput and memory.
//!
//! `cargo bench -p losant-tests --bench fleet` runs each scenario in a process of its own, with and without pacing. The
//! largest has 12 million calls and takes minutes.

mod simulation;

use std::error::Error;
use std::process::Command;
use std::time::{Duration, Instant};

use simulation::Traffic;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const BURST: Traffic = Traffic::Burst(300, Duration::from_secs(180));
const STATES: Traffic = Traffic::States(Duration::from_secs(600));

/// The name of a scenario, the number of devices, and what they send.
const SCENARIOS: [(&str, u32, Traffic); 2] =
    [("burst of 300", 100, BURST), ("ten minutes", 10_000, STATES)];

fn main() -> Outcome {
    let args: Vec<_> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.as_slice() {
        [name, pacing] => simulate(name, pacing.parse()?),
        names => run_all(names.first().map(String::as_str)),
    }
}

/// Runs all scenarios or one, each in a process of its own, with and without pacing.
fn run_all(only: Option<&str>) -> Outcome {
    println!(
        "{:14}{:>8}{:>8}{:>11}{:>8}{:>9}{:>9}{:>12}{:>9}{:>7}",
        "scenario",
        "devices",
        "pacing",
        "succeeded",
        "failed",
        "429",
        "last at",
        "throughput",
        "memory",
        "took"
    );
    for (name, ..) in SCENARIOS.iter().filter(|(name, ..)| only.is_none_or(|only| only == *name)) {
        for pacing in ["true", "false"] {
            let status = Command::new(std::env::current_exe()?).args([name, pacing]).status()?;
            if !status.success() {
                return Err(format!("{name}, pacing {pacing}: {status}").into());
            }
        }
    }
    Ok(())
}

/// Runs a scenario, and prints what became of its calls.
fn simulate(name: &str, pacing: bool) -> Outcome {
    let scenario = SCENARIOS.iter().find(|(known, ..)| *known == name);
    let (name, devices, traffic) = *scenario.ok_or("unknown scenario")?;
    let begun = Instant::now();
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build()?;
    let outcome = runtime.block_on(simulation::run(devices, traffic, pacing))?;
    println!(
        "{name:14}{devices:>8}{pacing:>8}{:>11}{:>8}{:>9}{:>8.1}s{:>12.4}{:>9}{:>6.0}s",
        outcome.succeeded,
        outcome.failed.len(),
        outcome.refused,
        outcome.last_accepted.as_secs_f64(),
        outcome.throughput,
        peak_memory().unwrap_or_else(|| "unknown".to_owned()),
        begun.elapsed().as_secs_f64(),
    );
    if let Some(error) = outcome.failed.first() {
        println!("the first failure: {error}");
    }
    Ok(())
}

/// The most memory that this process used, where the system says so.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(format!("{} MiB", kibibytes >> 10))
}
