//! What each fault of a network comes to: how many requests arrive, and which error comes.

use std::time::{Duration, Instant};

use losant::{Call, Client, ErrorKind, Retry, losant_resource};
use tokio::net::TcpStream;

use crate::support::fault_server::{Fault, FaultServer, OK};
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

/// How many requests arrive when a call of this class is made, and how it ends.
async fn outcome(
    http: &reqwest::Client,
    class: usize,
    plan: impl Fn(usize) -> Fault + Send + Sync + 'static,
) -> (usize, Option<ErrorKind>) {
    let server = FaultServer::start(plan).await;
    let thing = server.builder().http_client(http.clone()).build().unwrap().thing();
    let sent = match class {
        0 => thing.safe().await,
        1 => thing.idempotent().await,
        _ => thing.never().await,
    };
    if let Err(error) = &sent {
        assert_eq!(error.attempts() as usize, server.request_count(), "{error}");
        assert!(error.may_have_been_sent(), "{error}");
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
    (server.request_count(), sent.err().map(|error| error.kind()))
}

#[tokio::test]
async fn each_fault_has_an_error_kind_and_an_attempt_count() {
    use ErrorKind::{Status, Timeout, TooLarge, Transport};
    // A fault, the error it comes to, and the attempts of safe, idempotent and other actions.
    let table = [
        (Fault::Reset, Transport, [3, 3, 1]),
        (Fault::Close, Transport, [3, 3, 1]),
        (Fault::Stall, Timeout, [3, 3, 1]),
        (Fault::StallInBody, Timeout, [3, 3, 1]),
        (Fault::StallInError(503), Status, [3, 3, 1]),
        (Fault::StallInError(404), Status, [1, 1, 1]),
        (Fault::Cut, Transport, [3, 3, 1]),
        (Fault::Garbage, Transport, [3, 3, 1]),
        (Fault::Huge, TooLarge, [1, 1, 1]),
        (Fault::Status(408, ""), Status, [3, 3, 1]),
        (Fault::Status(429, ""), Status, [3, 3, 3]),
        (Fault::Status(429, "retry-after: 0"), Status, [3, 3, 3]),
        (Fault::Status(429, "retry-after: 3600"), Status, [1, 1, 1]),
        (Fault::Status(500, ""), Status, [3, 3, 1]),
        (Fault::Status(501, ""), Status, [1, 1, 1]),
        (Fault::Status(503, ""), Status, [3, 3, 1]),
        (Fault::Status(404, ""), Status, [1, 1, 1]),
    ];
    // All at once, since what stalls takes its time; with one HTTP client, since making one does.
    let http = reqwest::Client::new();
    let mut outcomes = tokio::task::JoinSet::new();
    for (fault, kind, attempts) in table {
        for (class, attempts) in attempts.into_iter().enumerate() {
            let http = http.clone();
            outcomes.spawn(async move {
                let expected = (attempts, Some(kind));
                let outcome = outcome(&http, class, move |_| fault).await;
                assert_eq!(outcome, expected, "{fault:?}, class {class}");
            });
        }
    }
    outcomes.join_all().await;
}

#[tokio::test]
async fn transient_faults_are_retried_until_success() {
    let http = reqwest::Client::new();
    for fault in [Fault::Reset, Fault::Cut, Fault::Stall, Fault::Status(503, "retry-after: 0")] {
        let plan = move |number| if number < 2 { fault } else { OK };
        assert_eq!(outcome(&http, 0, plan).await, (3, None), "{fault:?}");
    }
}

#[tokio::test]
async fn refused_connections_are_retried_even_for_post() {
    let gone = Server::refusing();
    let quick = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(4));
    let client = gone.builder().retry(quick).build().unwrap();
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
    // Once its queue is full, the system lets further connections wait.
    let mut waiting = Vec::new();
    let patience = Duration::from_millis(100);
    while let Ok(stream) = tokio::time::timeout(patience, TcpStream::connect(address)).await {
        waiting.push(stream.unwrap());
    }
    let client = Client::builder().base_url(format!("http://{address}")).retry(Retry::none());
    let client = client.connect_timeout(patience).build().unwrap();
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
    let client = server.builder().attempt_timeout(Duration::from_secs(60)).build().unwrap();
    let call = tokio::spawn(client.thing().safe().into_future());
    while server.request_count() == 0 {
        tokio::task::yield_now().await;
    }
    call.abort();
    server.wait_until_closed().await;
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn call_timeout_covers_all_attempts() {
    let server = FaultServer::start(|_| Fault::Stall).await;
    let client = server.builder().retry(Retry::new().attempts(100)).build().unwrap();
    let begun = Instant::now();
    let error = client.thing().safe().timeout(Duration::from_millis(900)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn retry_budget_bounds_the_retries_of_a_thousand_calls() {
    let server =
        FaultServer::start(|number| if number % 5 == 0 { Fault::Status(503, "") } else { OK })
            .await;
    let client = server.builder().attempt_timeout(Duration::from_secs(60)).build().unwrap();
    let calls: Vec<_> =
        (0..1000).map(|_| tokio::spawn(client.thing().safe().into_future())).collect();
    let mut failed = 0;
    for call in calls {
        if let Err(error) = call.await.unwrap() {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{error}");
            failed += 1;
        }
    }
    // Of the budget of 100, and what up to 1,000 successes give back, a tenth each.
    let retries = server.request_count() - 1000;
    assert!(retries <= 200, "{retries} retries");
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
