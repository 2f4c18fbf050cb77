//! Every `Retry-After` is a wait: as many seconds as it says, until its date, or a minute.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use losant::Retry;
use losant::http::{HeaderValue, StatusCode};
use losant_fuzz::{ThingExt as _, block_on, client, response};
use tokio::time::Instant;

const MINUTE: Duration = Duration::from_secs(60);

fuzz_target!(|header: &[u8]| {
    if HeaderValue::from_bytes(header).is_err() {
        return;
    }
    let sent = header.to_owned();
    let client =
        client(move |_| response(StatusCode::SERVICE_UNAVAILABLE, &[("retry-after", &sent)], ""));
    let client = client.retry(Retry::new().attempts(2).backoff(Duration::ZERO, Duration::ZERO));
    let client = client.timeout(Duration::MAX).build().expect("the settings are valid");
    block_on(async {
        let started = Instant::now();
        let error = client.thing("id").get().await.expect_err("the server failed");
        let wait = error.retry_after().expect("there is a header");
        check(header, wait);
        let (attempts, elapsed) = (error.attempts(), started.elapsed());
        assert_eq!(attempts, if wait <= MINUTE { 2 } else { 1 });
        // The wait until a date is a little longer when the call calculates it.
        assert!(elapsed >= if wait <= MINUTE { wait } else { Duration::ZERO });
        assert!(elapsed <= MINUTE + Duration::from_secs(1), "waited {elapsed:?}");
    });
});

/// Checks the wait of a header that is not a date, which has letters.
fn check(header: &[u8], wait: Duration) {
    let text = std::str::from_utf8(header.trim_ascii()).unwrap_or_default();
    match text.parse() {
        Ok(seconds) => assert_eq!(wait, Duration::from_secs(seconds)),
        Err(_) if !text.contains(|c: char| c.is_ascii_alphabetic()) => assert_eq!(wait, MINUTE),
        Err(_) => {}
    }
}
