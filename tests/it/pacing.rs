//! Pacing: a fleet on simulated time, and one device over a real socket.

#[path = "../../benches/fleet/simulation.rs"]
mod simulation;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use losant::losant_resource;
use serde_json::Value;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::support::fault_server::{Fault, FaultServer, OK};
use simulation::{Device, Outcome, Traffic, run};

const MINUTE: Traffic = Traffic::States(Duration::from_secs(60));
const BURST: Traffic = Traffic::Burst(150, Duration::from_secs(180));

async fn simulated(devices: u32, traffic: Traffic, pacing: bool) -> Outcome {
    let outcome = run(devices, traffic, pacing).await.unwrap();
    assert!(outcome.failed.is_empty(), "{:?}", outcome.failed);
    outcome
}

#[tokio::test(start_paused = true)]
async fn a_fleet_with_pacing_is_never_refused() {
    let fleet = simulated(200, MINUTE, true).await;
    assert_eq!(fleet.refused, 0);
    assert!(fleet.throughput > 0.98, "{fleet:?}");
}

#[tokio::test(start_paused = true)]
async fn a_fleet_without_pacing_is_refused_and_its_calls_end_well() {
    let fleet = simulated(200, MINUTE, false).await;
    assert!(fleet.refused >= 200, "{fleet:?}");
}

#[tokio::test(start_paused = true)]
async fn a_burst_is_spread_over_the_windows() {
    let paced = simulated(5, BURST, true).await;
    assert_eq!((paced.refused, paced.succeeded), (0, 5 * 150));
    // Without latency it is a minute: four windows after the first.
    assert!(paced.last_accepted < Duration::from_secs(61), "{paced:?}");
    let unpaced = simulated(5, BURST, false).await;
    assert_eq!(unpaced.succeeded, 5 * 150);
    // In each window those that are left are refused again.
    assert!(unpaced.refused >= 5 * (120 + 90 + 60 + 30), "{unpaced:?}");
}

/// A pump.
#[losant_resource(path = "/pumps/{pumpId}", extends = losant::Client, scopes(none))]
trait Pump {
    /// Runs the pump for a moment.
    #[post("/run", throttle(5, "300ms", per(pumpId)))]
    fn run(&self) -> Value;
}

/// Makes 20 calls at once over real sockets, and returns how many the server refused.
async fn pump(pacing: bool) -> u32 {
    let device = Arc::new(Mutex::new(Device::new(5, Duration::from_millis(300))));
    let counting = Arc::clone(&device);
    let server = FaultServer::start(move |_| {
        let accepted = counting.lock().unwrap().accept(Instant::now());
        if accepted { OK } else { Fault::Status(429, "") }
    })
    .await;
    let client = server.builder().pacing(pacing).build().unwrap();
    let calls: JoinSet<_> = (0..20).map(|_| client.pump("p").run().send()).collect();
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    device.lock().unwrap().refused
}

#[tokio::test]
async fn pacing_over_real_sockets_is_the_same() {
    let (paced, refused) = tokio::join!(pump(true), pump(false));
    assert_eq!(paced, 0);
    assert!(refused >= 15, "{refused}");
}
