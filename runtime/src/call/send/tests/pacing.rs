//! Calls that wait for the throttles of their action, on paused time.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::call::response::UnreadResponse;
use crate::call::send::send_streaming;

static PAIR: Action = action(RetryClass::Safe).throttles(&[Throttle::in_window(2, 15_000)]);

fn paced(steps: &[Step]) -> (ClientCore, Log) {
    client(steps, |builder| builder.pacing(true).timeout(Duration::from_secs(3600)))
}

/// Whole seconds until each request was received.
fn seconds(log: &Log) -> Vec<u64> {
    log.times().iter().map(Duration::as_secs).collect()
}

#[tokio::test(start_paused = true)]
async fn calls_of_clones_wait_instead_of_being_refused() {
    let (client, log) = paced(&[Status(200)]);
    let calls = (0..70).map(|_| {
        let client = client.clone();
        async move { call(&client, &DEVICE).await.map(|raw| raw.attempts).unwrap() }
    });
    let attempts = calls.collect::<tokio::task::JoinSet<_>>().join_all().await;
    assert_eq!(attempts, [1; 70]);
    let expected: Vec<_> = (0..70).map(|number| number / 30 * 15).collect();
    assert_eq!(seconds(&log), expected);
}

#[tokio::test(start_paused = true)]
async fn calls_do_not_wait_without_the_setting_or_without_a_throttle() {
    for (paces, action) in [(false, &DEVICE), (true, &SAFE)] {
        let (client, log) = client(&[Status(200)], |builder| builder.pacing(paces));
        for _ in 0..70 {
            call(&client, action).await.unwrap();
        }
        assert_eq!(log.times(), [Duration::ZERO; 70]);
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_takes_a_slot_unless_no_connection_was_made() {
    let failing = Fail(ErrorKind::Connect);
    for (step, expected) in [(Status(503), [0, 0, 15]), (Hang, [0, 30, 60]), (failing, [0, 0, 0])] {
        let (client, log) = client(&[step, step, Status(200), Hang], |builder| {
            let retry = Retry::new().backoff(Duration::ZERO, Duration::ZERO);
            builder.pacing(true).retry(retry).timeout(Duration::from_secs(3600))
        });
        call(&client, &PAIR).await.unwrap();
        assert_eq!(seconds(&log), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_before_its_response_uses_its_slot_up() {
    let (client, log) = paced(&[Hang, Hang, Status(200)]);
    for _ in 0..2 {
        let dropped = tokio::time::timeout(Duration::from_secs(2), call(&client, &PAIR)).await;
        assert!(dropped.is_err());
    }
    call(&client, &PAIR).await.unwrap();
    assert_eq!(seconds(&log), [0, 2, 17]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_cannot_be_sent_in_time_fails_at_once_and_says_when_it_can() {
    let (client, log) = client(&[Status(200)], |builder| builder.pacing(true));
    call(&client, &EXPORT).await.unwrap();
    sleep(Duration::from_millis(1_500)).await;
    let begun = Instant::now();
    let error = call(&client, &EXPORT).await.err().unwrap();
    assert_eq!((log.count(), begun.elapsed()), (1, Duration::ZERO));
    let wait = Duration::from_millis(298_500);
    assert_eq!(error.retries_ended_by(), Some(RetriesEndedBy::Deadline { wait }));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 0));
    assert!(error.is_rate_limited() && !error.may_have_been_sent() && !error.is_timeout());
    let expected = "thing.get: the throttle of 1 call in 300s is used up; possible in 299s, after the \
                    call's `timeout`";
    assert_eq!(error.to_string(), expected);
    sleep(wait).await;
    call(&client, &EXPORT).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_for_another_fails_at_its_deadline() {
    let (client, _) =
        client(&[Hang], |builder| builder.pacing(true).attempt_timeout(Duration::from_secs(600)));
    let begun = Instant::now();
    let (_, second) = tokio::join!(call(&client, &JOB), call(&client, &JOB));
    let error = second.err().unwrap();
    let expected =
        "thing.get: the throttle of 1 call at once is used up until the call's `timeout`";
    assert_eq!((error.to_string().as_str(), begun.elapsed().as_secs()), (expected, 60));
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_cannot_be_sent_in_time_returns_the_failure_before_it() {
    static ONCE: Action = action(RetryClass::Safe).throttles(&[Throttle::in_window(1, 300_000)]);
    let (client, log) = client(&[Status(503)], |builder| builder.pacing(true));
    let error = call(&client, &ONCE).await.err().unwrap();
    assert_eq!((log.count(), error.status()), (1, Some(StatusCode::SERVICE_UNAVAILABLE)));
    assert!(matches!(error.retries_ended_by(), Some(RetriesEndedBy::Deadline { .. })));
    let shown =
        "; gave up after 1 attempt: the next is possible in 300s, after the call's `timeout`";
    assert!(error.to_string().ends_with(shown), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_limit_at_once_lasts_until_the_response_is_read_or_dropped() {
    let (client, log) = paced(&[Status(200)]);
    let streaming = |action| {
        send_streaming(RequestBuilder::new(client.clone(), action, &PathValues::default()))
    };
    let first = streaming(&JOB).await.unwrap();
    let read = AtomicBool::new(false);
    tokio::join!(
        async {
            let UnreadResponse { response, permit } =
                *streaming(&JOB).await.unwrap().unread.unwrap();
            assert!(read.load(Ordering::Relaxed));
            drop((response, permit));
            call(&client, &JOB).await.unwrap();
            call(&client, &JOB).await.unwrap();
        },
        async {
            sleep(Duration::from_secs(9)).await;
            read.store(true, Ordering::Relaxed);
            drop(first);
        }
    );
    assert_eq!(seconds(&log), [0, 9, 9, 9]);
    // The window of a stream starts with its response, not with its end.
    let _open: Vec<_> = [streaming(&DEVICE).await, streaming(&DEVICE).await].into();
    sleep(Duration::from_secs(15)).await;
    for _ in 0..30 {
        call(&client, &DEVICE).await.unwrap();
    }
    assert_eq!(log.times().last().unwrap().as_secs(), 24);
}

type Seconds = Arc<Mutex<Vec<u64>>>;

/// A provider that records when it was asked.
struct Provider(Instant, Seconds);

impl crate::TokenProvider for Provider {
    fn token<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        self.1.lock().unwrap().push(self.0.elapsed().as_secs());
        Box::pin(async { Ok("t".into()) })
    }
}

#[tokio::test(start_paused = true)]
async fn the_token_of_a_call_is_requested_after_its_wait() {
    let asked = Seconds::default();
    let provider = Provider(Instant::now(), Arc::clone(&asked));
    let (client, log) = client(&[Status(200)], |builder| {
        builder.pacing(true).timeout(Duration::from_secs(3600)).token_provider(provider)
    });
    call(&client, &EXPORT).await.unwrap();
    call(&client, &EXPORT).await.unwrap();
    assert_eq!((seconds(&log), asked.lock().unwrap().clone()), (vec![0, 300], vec![0, 300]));
}
