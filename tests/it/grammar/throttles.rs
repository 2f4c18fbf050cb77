//! Throttles of actions outside of the catalog.

use std::time::Duration;

use losant::{Action, Call, Throttle, losant_resource};
use serde_json::Value;

/// A valve.
#[losant_resource(
    path = "/valves/{valveId}",
    extends = losant::Client,
    scopes("all.Shop")
)]
trait Valve {
    /// Opens the valve.
    #[post("/open", throttle(2, "1m", per(valveId), shared = "moves"))]
    fn open(&self) -> Value;

    /// Closes the valve.
    #[post("/close/{speed}", throttle(2, "1m", per(valveId), shared = "moves"))]
    fn close(&self, speed: u8) -> Value;

    /// Tests the valve.
    #[post(
        "/test/{type}",
        throttle(1, concurrent, per(valveId, type)),
        throttle(3, "1h"),
        throttle(1, "250ms")
    )]
    fn test(&self, r#type: String) -> Value;

    /// Returns the valve.
    #[get]
    fn get(&self) -> Value;
}

type Limit = (u32, Option<Duration>, &'static [&'static str], Option<&'static str>);

fn limits(action: &Action) -> Vec<Limit> {
    let limit =
        |throttle: &Throttle| (throttle.calls, throttle.window, throttle.per, throttle.shared);
    action.throttles.iter().map(limit).collect()
}

#[test]
fn throttles_are_data() {
    let minute = Some(Duration::from_secs(60));
    let moves: Limit = (2, minute, &["valveId"], Some("moves"));
    assert_eq!(limits(ValveOpenCall::ACTION), [moves]);
    assert_eq!(limits(ValveCloseCall::ACTION), [moves]);
    let tests: [Limit; 3] = [
        (1, None, &["valveId", "type"], None),
        (3, Some(Duration::from_secs(3600)), &[], None),
        (1, Some(Duration::from_millis(250)), &[], None),
    ];
    assert_eq!(limits(ValveTestCall::ACTION), tests);
    assert_eq!(limits(ValveGetCall::ACTION), []);
}
