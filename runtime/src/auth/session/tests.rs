//! Sessions on paused time, without a network.

use std::panic::panic_any;
use std::task::{Context, Waker};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::{sleep, timeout};

use super::*;
use crate::error::ErrorKind;
use crate::model::secrets::Secrets;

type Outcome = Result<AccessToken, Error>;

/// Signs in for one second, and records when.
struct Scripted<F> {
    times: Times,
    outcome: F,
}

/// When each sign-in started, since the start of the test.
#[derive(Clone)]
struct Times(Instant, Arc<Mutex<Vec<Duration>>>);

impl Times {
    fn count(&self) -> usize {
        self.seconds().len()
    }

    fn seconds(&self) -> Vec<u64> {
        self.1.lock().unwrap().iter().map(Duration::as_secs).collect()
    }

    /// The waits between one sign-in that failed and the next, in seconds.
    fn waits(&self) -> Vec<u64> {
        self.seconds().windows(2).map(|pair| pair[1] - pair[0] - 1).collect()
    }
}

impl<F: Fn(usize) -> Outcome + Send + Sync + 'static> SignIn for Scripted<F> {
    fn sign_in<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async {
            self.times.1.lock().unwrap().push(self.times.0.elapsed());
            let number = self.times.count();
            sleep(Duration::from_secs(1)).await;
            (self.outcome)(number)
        })
    }
}

type ScriptedSession<F> = Arc<Session<Scripted<F>>>;

/// A session whose sign-ins have these outcomes, by their number from 1.
fn session<F>(outcome: F) -> (ScriptedSession<F>, ClientCore, Times)
where
    F: Fn(usize) -> Outcome + Send + Sync + 'static,
{
    let times = Times(Instant::now(), Arc::default());
    let session = Session::new(Scripted { times: times.clone(), outcome });
    (Arc::new(session), ClientCore::builder().build().unwrap(), times)
}

/// A token that is valid for this long from now on.
fn token_for(seconds: i64) -> AccessToken {
    let now = Timestamp::now().as_second();
    let payload = format!(r#"{{"iat": {now}, "exp": {}}}"#, now + seconds);
    format!("e30.{}.x", URL_SAFE_NO_PAD.encode(payload)).into()
}

#[expect(clippy::unnecessary_wraps, reason = "it is an outcome")]
fn numbered(number: usize) -> Outcome {
    Ok(AccessToken::from(format!("token-{number}")))
}

fn failed(status: u16, retry_after: Option<&'static str>) -> Error {
    let mut headers = HeaderMap::new();
    headers.extend(retry_after.map(|value| (http::header::RETRY_AFTER, value.parse().unwrap())));
    let body = Bytes::from_static(br#"{"type": "Authentication", "message": "wrong password"}"#);
    let status = StatusCode::from_u16(status).unwrap();
    let error = Error::from_response(ErrorKind::Status, status, headers, body, &Secrets::default());
    error.with_attempts(1)
}

fn refused(_: usize) -> Outcome {
    Err(failed(401, None))
}

#[tokio::test(start_paused = true)]
async fn all_waiting_calls_get_the_error_of_one_sign_in() {
    let (session, client, times) = session(refused);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let (session, client) = (Arc::clone(&session), client.clone());
            tokio::spawn(async move { session.token(&client).await.err().unwrap() })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
        assert!(error.is_unauthorized());
        assert_eq!(error.api().unwrap().message.as_deref(), Some("wrong password"));
        assert_eq!(error.to_string(), failed(401, None).to_string());
    }
    assert_eq!(times.count(), 1);
    assert!(session.token(&client).await.is_err());
    assert_eq!(times.count(), 1, "a later call fails with the same error");
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_are_sent_at_most_5_times_in_15_minutes() {
    let (session, client, times) = session(refused);
    while times.0.elapsed() < Duration::from_secs(2 * 3600) {
        assert!(session.token(&client).await.is_err());
        sleep(Duration::from_millis(500)).await;
    }
    assert_eq!(times.waits()[..6], [60, 120, 240, 480, 900, 900]);
    for six in times.seconds().windows(6) {
        assert!(six[5] - six[0] > 15 * 60, "{six:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn other_failures_are_spaced_by_seconds() {
    let lost = |_: usize| Err(Error::new(ErrorKind::Connect, "lost"));
    let (session, client, times) = session(lost);
    while times.0.elapsed() < Duration::from_secs(180) {
        assert!(session.token(&client).await.err().unwrap().is_connect());
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(times.waits()[..7], [1, 2, 4, 8, 16, 30, 30]);
}

#[tokio::test(start_paused = true)]
async fn the_server_can_ask_for_a_longer_wait() {
    for (asked, wait) in [("20", 20), ("99999999", 900)] {
        let (session, client, times) = session(move |_| Err(failed(503, Some(asked))));
        while times.count() < 2 {
            assert!(session.token(&client).await.is_err());
            sleep(Duration::from_millis(500)).await;
        }
        assert_eq!(times.waits(), [wait]);
    }
}

#[tokio::test(start_paused = true)]
async fn waits_start_again_after_a_sign_in_that_succeeds() {
    let (session, client, times) = session(|number| match number {
        3 => numbered(3),
        _ => Err(failed(503, None)),
    });
    while times.count() < 5 {
        if let Ok(token) = session.token(&client).await {
            let replacement = session.replace(&client, &token).unwrap().await;
            assert!(replacement.is_err());
        }
        sleep(Duration::from_millis(500)).await;
    }
    assert_eq!(times.waits(), [1, 2, 0, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_continues_without_the_call_that_started_it() {
    let (session, client, times) = session(numbered);
    let (session_of_first, client_of_first) = (Arc::clone(&session), client.clone());
    let first =
        tokio::spawn(async move { session_of_first.token(&client_of_first).await.map(drop) });
    sleep(Duration::from_millis(500)).await;
    let second = tokio::spawn(async move { session.token(&client).await });
    sleep(Duration::from_millis(100)).await;
    first.abort();
    assert_eq!(second.await.unwrap().unwrap().expose(), "token-1");
    assert_eq!((times.count(), times.0.elapsed().as_secs()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn calls_that_give_up_early_do_not_repeat_the_sign_in() {
    let (session, client, times) = session(refused);
    for _ in 0..100 {
        let _ = timeout(Duration::from_millis(300), session.token(&client)).await;
    }
    assert_eq!(times.count(), 1);
    assert!(session.token(&client).await.err().unwrap().is_unauthorized());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_blocks_no_other() {
    let (session, client, times) = session(numbered);
    let mut idle = session.token(&client);
    assert!(idle.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(session.token(&client).await.unwrap().expose(), "token-1");
    assert_eq!(times.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_kept_for_nine_tenths_of_a_short_life() {
    let (session, client, times) = session(|_| Ok(token_for(30)));
    while times.0.elapsed() < Duration::from_secs(60) {
        session.token(&client).await.unwrap();
        sleep(Duration::from_millis(500)).await;
    }
    assert_eq!(times.count(), 3, "{:?}", times.seconds());
    let [first, second, third] = times.seconds().try_into().unwrap();
    assert!((25..=29).contains(&(second - first)), "{first} {second}");
    assert!((25..=29).contains(&(third - second)), "{second} {third}");
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_a_minute_before_the_end_of_a_long_life() {
    let (session, client, times) = session(|_| Ok(token_for(3600)));
    session.token(&client).await.unwrap();
    sleep(Duration::from_secs(3600 - 65)).await;
    session.token(&client).await.unwrap();
    assert_eq!(times.count(), 1);
    sleep(Duration::from_secs(6)).await;
    session.token(&client).await.unwrap();
    assert_eq!(times.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_refreshed_is_used_until_it_expires() {
    let (session, client, times) = session(|number| match number {
        1 => Ok(token_for(3600)),
        _ => Err(failed(503, None)),
    });
    let first = session.token(&client).await.unwrap();
    sleep(Duration::from_secs(3600 - 50)).await;
    for _ in 0..30 {
        assert_eq!(session.token(&client).await.unwrap().expose(), first.expose());
        sleep(Duration::from_secs(1)).await;
    }
    assert!((3..8).contains(&times.count()), "{:?}", times.seconds());
    sleep(Duration::from_secs(20)).await;
    assert!(session.token(&client).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_used_again() {
    let (session, client, _) = session(|number| match number {
        1 => numbered(1),
        _ => Err(failed(503, None)),
    });
    let first = session.token(&client).await.unwrap();
    assert!(session.replace(&client, &first).unwrap().await.is_err());
    assert!(session.token(&client).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_refused_replacement_is_replaced_only_after_a_minute() {
    let (session, client, times) = session(numbered);
    let first = session.token(&client).await.unwrap();
    let second = session.replace(&client, &first).unwrap().await.unwrap();
    assert_eq!(session.replace(&client, &first).unwrap().await.unwrap().expose(), "token-2");
    assert!(session.replace(&client, &second).is_none());
    assert_eq!(session.token(&client).await.unwrap().expose(), "token-2");
    assert_eq!(times.count(), 2);
    sleep(Duration::from_secs(60)).await;
    let third = session.replace(&client, &second).unwrap().await.unwrap();
    assert_eq!((third.expose(), times.count()), ("token-3", 3));
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_that_panics_is_an_error() {
    let (session, client, _) = session(|_| panic_any("scripted"));
    let error = session.token(&client).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::SignIn);
}

/// Never signs in.
struct Stuck;

impl SignIn for Stuck {
    fn sign_in<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_that_does_not_end_is_given_up() {
    let limit = Duration::from_secs(7);
    let client = ClientCore::builder().timeout(limit).build().unwrap();
    let session = Session::new(Stuck);
    let started = Instant::now();
    let token = timeout(2 * limit, session.token(&client)).await.expect("it must end");
    assert!(token.err().unwrap().is_timeout());
    assert_eq!(started.elapsed().as_secs(), limit.as_secs());
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().unwrap()
}

#[test]
fn a_sign_in_whose_runtime_stops_is_started_again() {
    let (session, client, times) = runtime().block_on(async {
        let (session, client, times) = session(numbered);
        let _ = timeout(Duration::from_millis(500), session.token(&client)).await;
        (session, client, times)
    });
    let token = runtime().block_on(session.token(&client)).unwrap();
    assert_eq!((token.expose(), times.count()), ("token-2", 2));
}

#[test]
fn a_sign_in_whose_runtime_does_not_run_is_given_up() {
    let parked = runtime();
    let (session, client, times) = parked.block_on(async {
        let (session, client, times) = session(numbered);
        let _ = timeout(Duration::from_millis(500), session.token(&client)).await;
        (session, client, times)
    });
    runtime().block_on(async {
        let minute = Duration::from_secs(61);
        assert!(timeout(minute, session.token(&client)).await.is_err());
        let token = timeout(minute, session.token(&client)).await.expect("it must end");
        assert_eq!(token.unwrap().expose(), "token-2");
    });
    assert_eq!(times.count(), 2);
}

#[test]
fn a_wrong_clock_does_not_change_how_long_a_token_is_valid() {
    let claim = |name: &str, seconds: Option<i64>| {
        seconds.map_or(String::new(), |seconds| format!(r#""{name}": {seconds},"#))
    };
    let left = |issued, expires, now| {
        let payload = format!(r#"{{{}{}"x": 1}}"#, claim("iat", issued), claim("exp", expires));
        let token = format!("e30.{}.x", URL_SAFE_NO_PAD.encode(payload)).into();
        time_left(&token, Timestamp::from_second(now).unwrap()).map(|left| left.as_secs())
    };
    assert_eq!(left(Some(1000), Some(1100), 1000), Some(100));
    assert_eq!(left(Some(1000), Some(1100), 1090), Some(10), "issued earlier");
    assert_eq!(left(Some(1000), Some(1100), 0), Some(100), "the clock is late");
    assert_eq!(left(Some(1000), Some(1100), 5000), Some(100), "the clock is early");
    assert_eq!(left(None, Some(1100), 1000), Some(100));
    assert_eq!(left(None, Some(1100), 5000), None);
    assert_eq!(left(Some(1000), None, 1000), None);
    assert_eq!(left(Some(1100), Some(1000), 1200), None);
    assert_eq!(left(Some(1000), Some(i64::MAX), 1000), None);
    assert_eq!(time_left(&"opaque".into(), Timestamp::now()), None);
}
