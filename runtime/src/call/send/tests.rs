//! Retries on paused time, without a network.

mod pacing;
mod throttling;
mod tokens;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{Method, StatusCode};
use tokio::time::{Instant, sleep};

use super::{Attempt, RawResponse, RequestBuilder, send_buffered};
use crate::wire::path::PathValues;
use crate::{
    AccessToken, Action, ClientBuilder, ClientCore, Error, ErrorKind, ResponseSpec, RetriesEndedBy,
    Retry, RetryClass, Session, SignIn, Throttle, TokenFuture,
};

/// A result of the transport.
#[derive(Clone, Copy)]
enum Step {
    Status(u16),
    RetryAfter(u16, &'static str),
    /// 429 until this time, and then 200.
    OpensAt(Duration),
    Fail(ErrorKind),
    Hang,
}
use Step::{Fail, Hang, OpensAt, RetryAfter, Status};

/// The requests that the transport received.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<Arrival>>>);

/// When a request was received, and its token.
type Arrival = (Duration, Option<String>);

impl Log {
    fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    fn times(&self) -> Vec<Duration> {
        self.0.lock().unwrap().iter().map(|(at, _)| *at).collect()
    }

    fn tokens(&self) -> Vec<Option<String>> {
        self.0.lock().unwrap().iter().map(|(_, token)| token.clone()).collect()
    }
}

/// A client whose requests have these results in turn. The last result is repeated.
fn client(
    steps: &[Step],
    set: impl FnOnce(ClientBuilder<ClientCore>) -> ClientBuilder<ClientCore>,
) -> (ClientCore, Log) {
    let log = Log::default();
    let (started, received) = (Instant::now(), log.clone());
    let steps = Arc::new(Mutex::new(VecDeque::from(steps.to_vec())));
    let mut builder = set(ClientCore::builder());
    builder.test_transport = Some(Arc::new(move |request: reqwest::Request| {
        let now = started.elapsed();
        let token =
            request.headers().get("authorization").map(|token| token.to_str().unwrap().into());
        received.0.lock().unwrap().push((now, token));
        let mut steps = steps.lock().unwrap();
        let step = if steps.len() > 1 { steps.pop_front().unwrap() } else { steps[0] };
        Box::pin(respond(step, now))
    }));
    (builder.build().unwrap(), log)
}

async fn respond(step: Step, now: Duration) -> Result<reqwest::Response, Error> {
    let response = http::Response::builder();
    let response = match step {
        Status(status) => response.status(status),
        RetryAfter(status, after) => response.status(status).header("retry-after", after),
        OpensAt(at) => response.status(if now < at { 429 } else { 200 }),
        Fail(kind) => return Err(Error::new(kind, "scripted")),
        Hang => {
            sleep(Duration::from_secs(3600)).await;
            response
        }
    };
    Ok(response.body("{}").unwrap().into())
}

static SAFE: Action = action(RetryClass::Safe);
static IDEMPOTENT: Action = action(RetryClass::Idempotent);
static NEVER: Action = action(RetryClass::Never);

static DEVICE: Action = WITHOUT_THROTTLES.throttles(&[
    Throttle::in_window(1000, 3_600_000),
    Throttle::in_window(30, 15_000).per(&["thingId"]),
]);
static EXPORT: Action = WITHOUT_THROTTLES.throttles(&[Throttle::in_window(1, 300_000)]);
static JOB: Action = WITHOUT_THROTTLES.throttles(&[Throttle::at_once(1)]);
const WITHOUT_THROTTLES: Action = action(RetryClass::Never);

const fn action(class: RetryClass) -> Action {
    const RESPONSES: &[ResponseSpec] = &[ResponseSpec::empty(200), ResponseSpec::error(404)];
    Action::new(
        ["thing.get", "thing", "get"],
        Method::GET,
        "/thing",
        class,
        &[],
        &["all.User", "thing.get"],
        RESPONSES,
    )
}

async fn call(client: &ClientCore, action: &'static Action) -> Result<RawResponse, Error> {
    send_buffered(RequestBuilder::new(client.clone(), action, &PathValues::default())).await
}

/// The number of requests, and the result of the call.
async fn outcome(
    steps: &[Step],
    action: &'static Action,
) -> (usize, Result<StatusCode, ErrorKind>) {
    let (client, log) = client(steps, |builder| builder);
    let sent = call(&client, action).await;
    if let Ok(RawResponse { attempts, .. }) = &sent {
        assert_eq!(*attempts as usize, log.count());
    }
    if let Err(error) = &sent {
        assert_eq!(error.attempts() as usize, log.count());
        assert_eq!(error.operation(), Some("thing.get"));
    }
    (log.count(), sent.map(|raw| raw.status).map_err(|error| error.kind()))
}

#[tokio::test(start_paused = true)]
async fn the_retry_class_decides_what_is_retried() {
    use ErrorKind as E;
    let retried = |kind| (3, Err(kind));
    let once = |kind| (1, Err(kind));
    for (step, kind, always) in [
        (Status(408), E::Status, false),
        (Status(500), E::Status, false),
        (Status(502), E::Status, false),
        (Status(503), E::Status, false),
        (Status(504), E::Status, false),
        (Fail(E::Connect), E::Connect, true),
        (Fail(E::Transport), E::Transport, false),
        (Fail(E::Timeout), E::Timeout, false),
    ] {
        assert_eq!(outcome(&[step], &SAFE).await, retried(kind));
        assert_eq!(outcome(&[step], &IDEMPOTENT).await, retried(kind));
        let expected = if always { retried(kind) } else { once(kind) };
        assert_eq!(outcome(&[step], &NEVER).await, expected);
    }
    for step in [Status(400), Status(401), Status(403), Status(404), Status(501), Status(202)] {
        assert_eq!(outcome(&[step], &SAFE).await.0, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_later_attempt_can_succeed() {
    let ok = Ok(StatusCode::OK);
    assert_eq!(
        outcome(&[Status(503), Fail(ErrorKind::Connect), Status(200)], &SAFE).await,
        (3, ok)
    );
    assert_eq!(outcome(&[Status(429), Status(200)], &NEVER).await, (2, ok));
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_the_minimum_wait() {
    let (client, log) = client(&[RetryAfter(503, "7"), Status(200)], |builder| builder);
    call(&client, &SAFE).await.unwrap();
    let times = log.times();
    assert!(times[1] >= Duration::from_secs(7) && times[1] < Duration::from_secs(8), "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn retry_after_may_be_a_date() {
    let date = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(9));
    let (client, log) =
        client(&[RetryAfter(503, String::leak(date)), Status(200)], |builder| builder);
    call(&client, &SAFE).await.unwrap();
    let times = log.times();
    assert!(times[1] >= Duration::from_secs(7) && times[1] <= Duration::from_secs(10), "{times:?}");
}

/// A client with a timeout of an hour.
fn patient(steps: &[Step]) -> (ClientCore, Log) {
    client(steps, |builder| builder.timeout(Duration::from_secs(3600)))
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_of_more_than_a_minute_ends_the_call_unless_it_was_throttled() {
    let (client, log) = patient(&[RetryAfter(503, "61"), Status(200)]);
    let error = call(&client, &SAFE).await.err().unwrap();
    assert_eq!(log.count(), 1);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    let wait = Duration::from_secs(61);
    assert_eq!(error.retries_ended_by(), Some(RetriesEndedBy::RetryAfter { wait }));
    let shown = "; gave up after 1 attempt: the server asks for a wait of 61s";
    assert!(error.to_string().ends_with(shown), "{error}");
    let (client, log) = patient(&[RetryAfter(429, "61"), RetryAfter(429, "3000"), Status(200)]);
    call(&client, &NEVER).await.unwrap();
    let seconds: Vec<_> = log.times().iter().map(Duration::as_secs).collect();
    assert_eq!(seconds[..2], [0, 61]);
    assert!((3061..=3062).contains(&seconds[2]), "{seconds:?}");
}

#[tokio::test(start_paused = true)]
async fn an_unreadable_retry_after_means_a_minute() {
    for status in [429, 503] {
        let (client, log) = patient(&[RetryAfter(status, "soon"), Status(200)]);
        call(&client, &SAFE).await.unwrap();
        assert_eq!(log.times()[1].as_secs(), 60, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn errors_say_what_ended_the_retries() {
    use RetriesEndedBy::{Attempts, Budget, Class};
    let rows = [
        (Status(503), &SAFE, 100, Some(Attempts), "; gave up after 3 attempts"),
        (
            Status(503),
            &SAFE,
            1,
            Some(Budget),
            "; gave up after 2 attempts: the retry budget of the client is spent",
        ),
        (
            Status(503),
            &NEVER,
            100,
            Some(Class),
            "; not retried, since that could repeat its effect",
        ),
        (Fail(ErrorKind::Connect), &NEVER, 100, Some(Attempts), "; gave up after 3 attempts"),
        (Status(404), &SAFE, 100, None, ""),
        (Status(401), &SAFE, 100, None, ""),
        (Status(202), &SAFE, 100, None, ""),
    ];
    for (step, action, budget, ended_by, shown) in rows {
        let (client, _) = client(&[step], |builder| builder.retry_budget(budget));
        let error = call(&client, action).await.err().unwrap();
        assert_eq!(error.retries_ended_by(), ended_by, "{error}");
        let text = error.to_string();
        assert_eq!(text.find("; ").map_or("", |at| &text[at..]), shown, "{text}");
        assert!(format!("{error:?}").contains(&format!("retries_ended_by: {ended_by:?}")));
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_ends_the_call() {
    let short = |builder: ClientBuilder<ClientCore>| builder.timeout(Duration::from_secs(5));
    let (client, log) = client(&[RetryAfter(503, "6"), Status(200)], short);
    let begun = Instant::now();
    let error = call(&client, &SAFE).await.err().unwrap();
    assert_eq!((log.count(), error.status()), (1, Some(StatusCode::SERVICE_UNAVAILABLE)));
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_all_attempts() {
    let (client, log) = client(&[Hang], |builder| builder.retry(Retry::new().attempts(9)));
    let begun = Instant::now();
    let error = call(&client, &SAFE).await.err().unwrap();
    assert!(error.is_timeout(), "{error}");
    assert!(matches!(error.retries_ended_by(), Some(RetriesEndedBy::Deadline { .. })));
    let expected = "thing.get: no response within 60s, the `timeout` of the call; gave up after 2 \
                    attempts";
    assert_eq!(error.to_string(), expected);
    assert!(begun.elapsed() <= Duration::from_secs(60), "{:?}", begun.elapsed());
    assert_eq!(log.count(), 2, "30 s each, and no time for a third");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_takes_nothing_from_the_budget() {
    let (client, log) =
        client(&[RetryAfter(503, "5")], |builder| builder.retry_budget(1).retry(Retry::new()));
    for _ in 0..5 {
        let dropped = tokio::time::timeout(Duration::from_secs(1), call(&client, &SAFE)).await;
        assert!(dropped.is_err(), "it waits for its retry");
    }
    assert_eq!(log.count(), 5);
    let error = call(&client, &SAFE).await.err().unwrap();
    assert_eq!((error.attempts(), log.count()), (2, 7), "the budget has one retry left");
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_configured_and_turned_off() {
    let (none, log) = client(&[Status(503)], |builder| builder.retry(Retry::none()));
    assert!(call(&none, &SAFE).await.is_err());
    assert_eq!(log.count(), 1);
    let (many, log) = client(&[Status(503)], |builder| builder.retry(Retry::new().attempts(5)));
    assert!(call(&many, &SAFE).await.is_err());
    assert_eq!(log.count(), 5);
}

#[tokio::test(start_paused = true)]
async fn clones_share_a_budget_that_successes_refill() {
    let steps = [vec![Status(503); 6], vec![Status(200); 12], vec![Status(503)]].concat();
    let (client, log) = client(&steps, |builder| builder.retry_budget(3));
    assert!(call(&client.clone(), &SAFE).await.is_err(), "3 attempts, 2 retries");
    assert!(call(&client.clone(), &SAFE).await.is_err(), "2 attempts, 1 retry");
    assert!(call(&client.clone(), &SAFE).await.is_err(), "1 attempt, no retry");
    assert_eq!(log.count(), 6);
    for _ in 0..12 {
        call(&client, &SAFE).await.unwrap();
    }
    assert!(call(&client, &SAFE).await.is_err());
    assert_eq!(log.count(), 20, "12 successes earn one retry");
}

#[tokio::test(start_paused = true)]
async fn the_hook_receives_every_attempt() {
    let seen: Arc<Mutex<Vec<_>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let hook = move |attempt: &Attempt| {
        let status = attempt.status.map(|status| status.as_u16());
        kept.lock().unwrap().push((attempt.number, status, attempt.failure));
    };
    let steps = [Status(500), Fail(ErrorKind::Connect), Status(200)];
    let (client, _) = client(&steps, |builder| builder.on_attempt(hook));
    call(&client, &SAFE).await.unwrap();
    let expected = [
        (1, Some(500), Some(ErrorKind::Status)),
        (2, None, Some(ErrorKind::Connect)),
        (3, Some(200), None),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
}
