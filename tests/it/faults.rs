//! How the client handles each network fault: which error it returns, after how many attempts.

use std::sync::Arc;
use std::time::Duration;

use losant::{Call, Client, ErrorKind, Retry, losant_resource};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

use crate::support::fault_server::{Fault, FaultServer, NEVER, OK, STALL_TIMEOUT};
use crate::support::server::Server;

/// A thing with an action of each retry class.
#[losant_resource(path = "/thing", extends = losant::Client, errors(404), scopes(none))]
trait Thing {
    #[get]
    fn safe(&self) -> serde_json::Value;

    #[delete]
    fn idempotent(&self) -> serde_json::Value;

    #[post]
    fn never(&self) -> serde_json::Value;
}

/// Which action of `Thing` to call.
#[derive(Clone, Copy, Debug)]
enum Class {
    Safe,
    Idempotent,
    Never,
}

/// An HTTP client that calls share, since it is slow to create.
fn http_client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// Calls an action of the class. Returns how many requests arrived, and the error kind, if any.
async fn outcome(
    http: &reqwest::Client,
    class: Class,
    attempt_timeout: Duration,
    plan: impl Fn(usize) -> Fault + Send + Sync + 'static,
) -> (usize, Option<ErrorKind>) {
    let server = FaultServer::start(plan).await;
    let builder = server.builder().http_client(http.clone()).attempt_timeout(attempt_timeout);
    let thing = builder.build().unwrap().thing();
    let result = match class {
        Class::Safe => thing.safe().await,
        Class::Idempotent => thing.idempotent().await,
        Class::Never => thing.never().await,
    };
    if let Err(error) = &result {
        assert_eq!(error.attempts() as usize, server.request_count(), "{error}");
        assert!(error.may_have_been_sent(), "{error}");
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
    (server.request_count(), result.err().map(|error| error.kind()))
}

/// A fault, its error kind, and the attempts of safe, idempotent and other actions.
type Row = (Fault, ErrorKind, [usize; 3]);

/// Calls all actions of all rows at once.
async fn check(rows: &[Row], attempt_timeout: Duration) {
    let http = http_client();
    let mut outcomes = tokio::task::JoinSet::new();
    for &(fault, kind, attempts) in rows {
        for (class, attempts) in
            [Class::Safe, Class::Idempotent, Class::Never].into_iter().zip(attempts)
        {
            let http = http.clone();
            outcomes.spawn(async move {
                let outcome = outcome(&http, class, attempt_timeout, move |_| fault).await;
                assert_eq!(outcome, (attempts, Some(kind)), "{fault:?}, {class:?}");
            });
        }
    }
    outcomes.join_all().await;
}

#[tokio::test]
async fn each_fault_has_an_error_kind_and_an_attempt_count() {
    use ErrorKind::{Status, TooLarge, Transport};
    let rows = [
        (Fault::Reset, Transport, [3, 3, 1]),
        (Fault::Close, Transport, [3, 3, 1]),
        (Fault::Cut, Transport, [3, 3, 1]),
        (Fault::Garbage, Transport, [3, 3, 1]),
        (Fault::Huge, TooLarge, [1, 1, 1]),
        (Fault::Status(408, ""), Status, [3, 3, 1]),
        (Fault::Status(429, "retry-after: 3600"), Status, [1, 1, 1]),
        (Fault::Status(500, ""), Status, [3, 3, 1]),
        (Fault::Status(501, ""), Status, [1, 1, 1]),
        (Fault::Status(503, ""), Status, [3, 3, 1]),
        (Fault::Status(404, ""), Status, [1, 1, 1]),
    ];
    check(&rows, NEVER).await;
}

#[tokio::test]
async fn each_stall_has_an_error_kind_and_an_attempt_count() {
    use ErrorKind::{Status, Timeout};
    let rows = [
        (Fault::Stall, Timeout, [3, 3, 1]),
        (Fault::StallInBody, Timeout, [3, 3, 1]),
        (Fault::StallInError(503), Status, [3, 3, 1]),
        (Fault::StallInError(404), Status, [1, 1, 1]),
    ];
    check(&rows, STALL_TIMEOUT).await;
}

#[tokio::test]
async fn transient_faults_are_retried_until_success() {
    let http = http_client();
    for (fault, attempt_timeout) in [
        (Fault::Reset, NEVER),
        (Fault::Cut, NEVER),
        (Fault::Status(503, "retry-after: 0"), NEVER),
        (Fault::Status(429, ""), NEVER),
        (Fault::Status(429, "retry-after: 0"), NEVER),
        (Fault::Stall, STALL_TIMEOUT),
    ] {
        let plan = move |number| if number < 2 { fault } else { OK };
        let outcome = outcome(&http, Class::Safe, attempt_timeout, plan).await;
        assert_eq!(outcome, (3, None), "{fault:?}");
    }
}

#[tokio::test]
async fn refused_connections_are_retried_even_for_post() {
    let server = Server::refusing();
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(4));
    let client = server.builder().retry(retry).build().unwrap();
    let error = client.thing().never().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(!error.may_have_been_sent() && error.is_connect());
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn connect_timeout_ends_a_pending_connection() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // Nothing accepts these. The system connects as many as fit into the queue of the listener, each
    // at once, and lets the others wait.
    let mut queued = Vec::new();
    let connect_timeout = Duration::from_millis(200);
    while let Ok(stream) = tokio::time::timeout(connect_timeout, TcpStream::connect(address)).await
    {
        queued.push(stream.unwrap());
    }
    let client = Client::builder().base_url(format!("http://{address}")).retry(Retry::none());
    let client = client.connect_timeout(connect_timeout).build().unwrap();
    let error = client.thing().safe().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error:?}");
    assert!(!error.may_have_been_sent());
}

#[tokio::test]
async fn dead_pooled_connections_are_replaced() {
    let server =
        FaultServer::start(|number| if number % 2 == 0 { Fault::DieAfterwards } else { OK }).await;
    let client = server.builder().build().unwrap();
    for _ in 0..20 {
        client.thing().safe().await.unwrap();
    }
}

#[tokio::test]
async fn retried_delete_still_reports_not_found() {
    let plan = |number| if number == 0 { Fault::Reset } else { Fault::Status(404, "") };
    let server = FaultServer::start(plan).await;
    let error = server.builder().build().unwrap().thing().idempotent().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn dropped_call_closes_its_connection() {
    let server = FaultServer::start(|_| Fault::Stall).await;
    let client = server.builder().build().unwrap();
    let call = tokio::spawn(client.thing().safe().into_future());
    server.wait_for_requests(1).await;
    call.abort();
    server.wait_until_closed().await;
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn call_timeout_covers_all_attempts() {
    let server = FaultServer::start(|_| Fault::Stall).await;
    let builder = server.builder().retry(Retry::new().attempts(100));
    let client = builder.attempt_timeout(Duration::from_millis(600)).build().unwrap();
    let error = client.thing().safe().timeout(Duration::from_millis(900)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    // There is no time for a third attempt, however slow the machine is.
    assert!(error.attempts() <= 2, "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn retry_budget_bounds_the_retries_of_a_thousand_calls() {
    let plan = |number| if number % 5 == 0 { Fault::Status(503, "") } else { OK };
    let server = FaultServer::start(plan).await;
    let client = server.builder().build().unwrap();
    // Each call at work needs two of the files that a process can open.
    let at_once = Arc::new(Semaphore::new(100));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let (at_once, call) = (Arc::clone(&at_once), client.thing().safe());
        calls.spawn(async move {
            let _permit = at_once.acquire().await.unwrap();
            call.await
        });
    }
    let mut failed = 0;
    for result in calls.join_all().await {
        if let Err(error) = result {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{error}");
            failed += 1;
        }
    }
    // The budget is 100, and each of up to 1,000 successes adds a tenth. One response in five is a
    // fault, and each fault is either retried or fails its call.
    let retries = server.request_count() - 1000;
    assert!((100..=200).contains(&retries), "{retries} retries");
    assert!(failed <= 120, "{failed} failed");
    assert!(failed + retries >= 200, "{failed} failed, {retries} retries");
}

#[tokio::test]
async fn headers_with_control_characters_are_rejected() {
    let client: Client = Server::refusing().builder().build().unwrap();
    for value in ["a\nb", "a\rb", "a\0b", "a\u{7f}b"] {
        let error = client.thing().safe().header("x-a", value).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 0), "{value:?}");
    }
}
