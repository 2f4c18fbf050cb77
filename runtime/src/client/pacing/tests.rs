//! When calls get their slots, on paused time.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use http::Method;
use proptest::prelude::*;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::*;
use crate::{Action, RetryClass, deadline};

static MESSAGES: [Throttle; 1] = [Throttle::in_window(3, 10_000).per(&["id"]).shared("messages")];
static STATE: Action = action("thing.state", &MESSAGES);
static COMMAND: Action = action("thing.command", &MESSAGES);
static OTHER: Action = action("thing.other", &[Throttle::in_window(3, 10_000).per(&["id"])]);
static EXPORT: Action = action("thing.export", &[Throttle::at_once(1)]);
static SEVERAL: Action = action(
    "thing.several",
    &[
        Throttle::at_once(1).shared("lock"),
        Throttle::in_window(1, 1000),
        Throttle::in_window(2, 60_000),
    ],
);
static AFTER_STATE: Action = action(
    "thing.after",
    &[
        Throttle::in_window(1, 60_000),
        Throttle::in_window(3, 10_000).per(&["id"]).shared("messages"),
    ],
);
static LOCKED: Action = action("thing.locked", &[Throttle::at_once(1).shared("lock")]);

const fn action(id: &'static str, throttles: &'static [Throttle]) -> Action {
    let ids = [id, "thing", "call"];
    Action::new(ids, Method::POST, "/things/{id}", RetryClass::Never, &[], &[], &[])
        .throttles(throttles)
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

impl Pacer {
    /// A slot for a call of the thing with this id, within this time.
    async fn slot(
        &self,
        action: &'static Action,
        id: &str,
        within: Duration,
    ) -> Result<Permit, UsedUp> {
        self.acquire(action, &format!("/things/{id}"), deadline::after(within)).await
    }

    /// Makes a call whose response takes this long.
    async fn call(&self, action: &'static Action, id: &str, latency: Duration) {
        let mut permit = self.slot(action, id, seconds(3600)).await.unwrap();
        permit.set_sent(true);
        sleep(latency).await;
        permit.response_arrived();
    }

    /// Whether a call is possible now. This does not use a slot up.
    async fn is_free(&self, action: &'static Action, id: &str) -> bool {
        let mut slot = pin!(self.slot(action, id, seconds(3600)));
        poll_fn(|context| Poll::Ready(slot.as_mut().poll(context).is_ready())).await
    }

    fn lane_count(&self) -> usize {
        self.0.lock().unwrap().by_key.len()
    }
}

#[tokio::test(start_paused = true)]
async fn a_slot_is_free_one_window_after_the_response() {
    let pacer = Pacer::default();
    let started = Instant::now();
    for (call, at) in [0, 1, 2, 11, 12, 13, 22].into_iter().enumerate() {
        pacer.call(&STATE, "a", seconds(1)).await;
        assert_eq!(started.elapsed(), seconds(at + 1), "{call}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_count_together_by_path_value_and_shared_name() {
    let pacer = Pacer::default();
    for action in [&STATE, &COMMAND, &STATE] {
        pacer.call(action, "a", Duration::ZERO).await;
    }
    for (action, id, is_free) in
        [(&STATE, "a", false), (&COMMAND, "a", false), (&STATE, "b", true), (&OTHER, "a", true)]
    {
        assert_eq!(pacer.is_free(action, id).await, is_free, "{action} {id}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_was_not_sent_does_not_count_but_a_cancelled_one_does() {
    let pacer = Pacer::default();
    for _ in 0..5 {
        drop(pacer.slot(&STATE, "a", seconds(1)).await.unwrap());
    }
    for _ in 0..3 {
        let cancelled = tokio::time::timeout(seconds(2), pacer.call(&STATE, "a", seconds(5)));
        assert!(cancelled.await.is_err());
    }
    // The first was cancelled after 2 s.
    for (after, is_free) in [(0, false), (5, false), (1, true)] {
        sleep(seconds(after)).await;
        assert_eq!(pacer.is_free(&STATE, "a").await, is_free, "{after}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_slot_at_once_is_free_when_the_response_ends() {
    let pacer = Pacer::default();
    let mut permit = pacer.slot(&EXPORT, "a", seconds(1)).await.unwrap();
    permit.set_sent(true);
    permit.response_arrived();
    assert!(!pacer.is_free(&EXPORT, "b").await);
    let (ended, ()) = tokio::join!(
        async {
            let _permit = pacer.slot(&EXPORT, "b", seconds(10)).await.unwrap();
            Instant::now()
        },
        async {
            sleep(seconds(4)).await;
            drop(permit);
        }
    );
    assert_eq!(ended.elapsed(), Duration::ZERO);
    assert!(pacer.is_free(&EXPORT, "a").await);
}

#[tokio::test(start_paused = true)]
async fn no_call_overtakes_one_that_waits() {
    let pacer = Pacer::default();
    let held = pacer.slot(&EXPORT, "a", seconds(1)).await.unwrap();
    let mut waits = pin!(pacer.slot(&EXPORT, "b", seconds(1)));
    let waiting = poll_fn(|context| Poll::Ready(waits.as_mut().poll(context).is_pending()));
    assert!(waiting.await);
    drop(held);
    assert!(!pacer.is_free(&EXPORT, "c").await, "the slot is free, but there is another call");
    waits.await.unwrap();
}

/// The numbers of calls, in the order in which they got their slots.
type Served = Arc<Mutex<Vec<u64>>>;

#[tokio::test(start_paused = true)]
async fn the_first_call_is_served_first_also_if_others_give_up() {
    let (pacer, served) = (Arc::new(Pacer::default()), Served::default());
    let mut calls = JoinSet::new();
    for number in 0..60 {
        let (pacer, served) = (Arc::clone(&pacer), Arc::clone(&served));
        let call = async move {
            let mut permit = pacer.slot(&STATE, "a", seconds(3600)).await.unwrap();
            served.lock().unwrap().push(number);
            // Some are never sent, so that their slots are free at once.
            permit.set_sent(number % 5 > 0);
            sleep(Duration::from_millis(100 * (number % 7))).await;
        };
        // Some give up: the first of those that wait, the last, and some between.
        let limit = if number % 3 == 2 { 2 * number + 1 } else { 3600 };
        calls.spawn(tokio::time::timeout(seconds(limit), call));
    }
    calls.join_all().await;
    let served = served.lock().unwrap().clone();
    assert!((42..60).contains(&served.len()) && served.is_sorted(), "{served:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_does_not_fit_fails_at_once_and_says_when_it_would() {
    let pacer = Arc::new(Pacer::default());
    let mut calls = JoinSet::new();
    for _ in 0..8 {
        let pacer = Arc::clone(&pacer);
        calls.spawn(async move { pacer.call(&STATE, "a", Duration::ZERO).await });
    }
    sleep(seconds(4)).await;
    // Three were sent, three have their turn in 6 s, and two in 16 s.
    for (within, wait) in [(1, 16), (16, 16), (17, 0)] {
        let (started, slot) = (Instant::now(), pacer.slot(&STATE, "a", seconds(within)));
        let refused = slot.await.err().map(|used_up| used_up.wait);
        let expected = (wait > 0).then_some((seconds(wait), Duration::ZERO));
        assert_eq!(refused.map(|wait| (wait, started.elapsed())), expected, "{within}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_over_when_it_does_not_fit_any_more() {
    // The responses of calls under way can arrive at any time, but do after 9 s.
    for (within, at) in [(9, 0), (10, 0), (12, 9), (18, 9), (20, 19)] {
        let pacer = Arc::new(Pacer::default());
        let mut calls = JoinSet::new();
        for _ in 0..3 {
            let pacer = Arc::clone(&pacer);
            calls.spawn(async move { pacer.call(&STATE, "a", seconds(9)).await });
        }
        tokio::task::yield_now().await;
        let started = Instant::now();
        let refused = pacer.slot(&STATE, "a", seconds(within)).await.err();
        assert_eq!(started.elapsed(), seconds(at), "{within}");
        let wait = (at < 19).then_some(seconds(10));
        assert_eq!(refused.map(|used_up| used_up.wait), wait, "{within}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_at_once_that_stays_used_up_fails_at_the_deadline() {
    let pacer = Pacer::default();
    let _permit = pacer.slot(&EXPORT, "a", seconds(1)).await.unwrap();
    let started = Instant::now();
    let (first, second) =
        tokio::join!(pacer.slot(&EXPORT, "a", seconds(7)), pacer.slot(&EXPORT, "a", seconds(6)));
    let waits = [first, second].map(|slot| slot.err().map(|used_up| used_up.wait));
    assert_eq!((waits, started.elapsed()), ([Some(Duration::ZERO); 2], seconds(7)));
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_all_its_throttles_and_holds_no_others_up() {
    let pacer = Pacer::default();
    let started = Instant::now();
    for at in [0, 1, 60, 61] {
        let ((), ()) = tokio::join!(
            async {
                let permit = pacer.slot(&SEVERAL, "a", seconds(3600)).await;
                permit.unwrap().set_sent(true);
                assert_eq!(started.elapsed(), seconds(at));
            },
            async {
                let begun = Instant::now();
                drop(pacer.slot(&LOCKED, "a", seconds(3600)).await.unwrap());
                assert_eq!(begun.elapsed(), Duration::ZERO);
            }
        );
    }
    let refused = pacer.slot(&SEVERAL, "a", seconds(30)).await.err();
    assert_eq!(refused.map(|used_up| used_up.wait), Some(seconds(59)));
}

#[tokio::test(start_paused = true)]
async fn a_call_fails_at_once_if_any_of_its_throttles_does_not_fit() {
    let pacer = Pacer::default();
    pacer.call(&AFTER_STATE, "a", Duration::ZERO).await;
    sleep(seconds(55)).await;
    for _ in 0..3 {
        pacer.call(&STATE, "a", Duration::ZERO).await;
    }
    let started = Instant::now();
    for (within, wait) in [(5, 5), (9, 10)] {
        let refused = pacer.slot(&AFTER_STATE, "a", seconds(within)).await.err();
        let expected = (Some(seconds(wait)), Duration::ZERO);
        assert_eq!((refused.map(|used_up| used_up.wait), started.elapsed()), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn lanes_are_dropped_when_they_are_idle() {
    let pacer = Pacer::default();
    for id in 0..1000 {
        pacer.call(&STATE, &id.to_string(), Duration::ZERO).await;
    }
    let held = pacer.slot(&EXPORT, "a", seconds(1)).await.unwrap();
    sleep(seconds(9)).await;
    pacer.call(&STATE, "late", Duration::ZERO).await;
    assert_eq!(pacer.lane_count(), 1002, "their windows are not over");
    sleep(seconds(6)).await;
    pacer.call(&STATE, "later", Duration::ZERO).await;
    assert_eq!(pacer.lane_count(), 3, "the calls of two windows, and the slot that is held");
    drop(held);
    sleep(seconds(60)).await;
    pacer.call(&STATE, "last", Duration::ZERO).await;
    assert_eq!(pacer.lane_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lane_that_a_call_waits_for_is_not_dropped() {
    let pacer = Arc::new(Pacer::default());
    for _ in 0..2 {
        pacer.call(&SEVERAL, "a", Duration::ZERO).await;
    }
    let waiting = Arc::clone(&pacer);
    let waiting = tokio::spawn(async move { waiting.slot(&SEVERAL, "a", seconds(90)).await });
    sleep(seconds(30)).await;
    pacer.call(&STATE, "a", Duration::ZERO).await;
    let _held = waiting.await.unwrap().unwrap();
    assert!(!pacer.is_free(&LOCKED, "a").await);
}

/// A call: when it is made, when the server counts it after that, when it ends after that, and how.
#[derive(Clone, Copy, Debug)]
struct Script {
    start: u64,
    arrival: u64,
    rest: u64,
    end: End,
}

#[derive(Clone, Copy, Debug)]
enum End {
    Response,
    /// Cancelled after the request arrived.
    Dropped,
    /// Cancelled while it waits, or at any time before its response.
    DroppedAfter(u64),
    NotSent,
}

impl Script {
    async fn run(self, pacer: Arc<Pacer>, arrivals: Arc<Mutex<Vec<Instant>>>) {
        let millis = Duration::from_millis;
        sleep(millis(self.start)).await;
        let call = async {
            let mut permit = pacer.slot(&STATE, "a", seconds(3600)).await.unwrap();
            if matches!(self.end, End::NotSent) {
                return sleep(millis(self.rest)).await;
            }
            permit.set_sent(true);
            sleep(millis(self.arrival)).await;
            arrivals.lock().unwrap().push(Instant::now());
            sleep(millis(self.rest)).await;
            if matches!(self.end, End::Response) {
                permit.response_arrived();
                // Its slots are free although the call goes on.
                sleep(millis(self.start)).await;
            }
        };
        let limit = if let End::DroppedAfter(limit) = self.end { limit } else { 1_000_000 };
        let _ = tokio::time::timeout(millis(limit), call).await;
    }
}

fn script() -> impl Strategy<Value = Script> {
    let end = prop_oneof![
        4 => Just(End::Response),
        1 => Just(End::Dropped),
        2 => (0_u64..40_000).prop_map(End::DroppedAfter),
        1 => Just(End::NotSent),
    ];
    (0_u64..30_000, 0_u64..3000, 0_u64..3000, end).prop_map(|(start, arrival, rest, end)| Script {
        start,
        arrival,
        rest,
        end,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_window_has_more_requests_than_allowed(scripts in prop::collection::vec(script(), 1..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread();
        let arrivals = { runtime }.enable_time().start_paused(true).build()?.block_on(async {
            let (pacer, arrivals) = (Arc::new(Pacer::default()), Arc::default());
            let runs = scripts.iter().map(|call| call.run(Arc::clone(&pacer), Arc::clone(&arrivals)));
            runs.collect::<JoinSet<_>>().join_all().await;
            // All slots are free again, whatever happened to the calls.
            sleep(seconds(10)).await;
            for _ in 0..3 {
                drop(pacer.slot(&STATE, "a", Duration::from_nanos(1)).await);
                pacer.call(&STATE, "a", Duration::ZERO).await;
            }
            arrivals
        });
        let arrivals = arrivals.lock().unwrap();
        for window in arrivals.windows(4) {
            prop_assert!(window[3] - window[0] >= seconds(10), "{window:?}");
        }
    }
}
