//! Calls that are answered 429, on paused time.

use super::*;

#[tokio::test(start_paused = true)]
async fn throttled_calls_are_retried_until_the_deadline_without_the_budget() {
    for _ in 0..20 {
        let (client, log) = client(&[OpensAt(Duration::from_secs(55))], |builder| {
            builder.retry(Retry::new().attempts(2)).retry_budget(0)
        });
        call(&client, &NEVER).await.unwrap();
        assert!((5..60).contains(&log.count()), "{:?}", log.times());
    }
}

#[tokio::test(start_paused = true)]
async fn a_throttled_call_that_ends_says_when_it_is_possible() {
    let (client, log) = client(&[Status(429)], |builder| builder);
    let error = call(&client, &NEVER).await.err().unwrap();
    let last = *log.times().last().unwrap();
    assert!(last > Duration::from_millis(59_500) && last < Duration::from_secs(60), "{last:?}");
    let wait = Duration::from_millis(500);
    assert_eq!(error.retries_ended_by(), Some(RetriesEndedBy::Deadline { wait }));
    let expected = format!(
        "thing.get: 429 Too Many Requests: the body contains no message (2 bytes); gave up after {} \
         attempts: the next is possible in 1s, after the call's `timeout`",
        log.count()
    );
    assert_eq!(error.to_string(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_throttled_call_whose_wait_does_not_fit_ends_at_once() {
    let (client, log) = client(&[RetryAfter(429, "300"), Status(200)], |builder| builder);
    let begun = Instant::now();
    let error = call(&client, &SAFE).await.err().unwrap();
    assert_eq!((log.count(), begun.elapsed()), (1, Duration::ZERO));
    let Some(RetriesEndedBy::Deadline { wait }) = error.retries_ended_by() else {
        panic!("{error:?}")
    };
    assert_eq!(wait.as_secs(), 300);
    assert!(error.to_string().contains("; gave up after 1 attempt: the next is possible in 30"));
}

#[tokio::test(start_paused = true)]
async fn a_throttled_call_waits_for_the_shortest_window_from_its_first_attempt() {
    let (client, log) = patient(&[Status(429), Status(429), Status(200)]);
    call(&client, &DEVICE).await.unwrap();
    let times = log.times();
    assert_eq!((times[1].as_secs(), times[2].as_secs()), (15, 30), "{times:?}");
    let (client, log) = patient(&[Fail(ErrorKind::Connect), Status(429), Status(200)]);
    call(&client, &DEVICE).await.unwrap();
    assert_eq!(log.times()[2].as_secs(), 15, "{:?}", log.times());
    let (client, log) = patient(&[RetryAfter(429, "3"), Status(200)]);
    call(&client, &DEVICE).await.unwrap();
    assert_eq!(log.times()[1].as_secs(), 3, "the server knows better");
}

/// A client of a server that admits 30 requests in any 15 s by arrival, after 5 to 200 ms each way, and
/// the number of requests that it refused.
fn throttling_client(timeout: Duration) -> (ClientCore, Arc<Mutex<u32>>) {
    let refused = Arc::<Mutex<u32>>::default();
    let (count, admitted) = (Arc::clone(&refused), Arc::<Mutex<VecDeque<Instant>>>::default());
    let mut builder = ClientCore::builder().timeout(timeout);
    builder.test_transport = Some(Arc::new(move |_| {
        let (count, admitted) = (Arc::clone(&count), Arc::clone(&admitted));
        Box::pin(async move {
            let latency = || Duration::from_millis(fastrand::u64(5..=200));
            sleep(latency()).await;
            let is_admitted = {
                let (now, mut admitted) = (Instant::now(), admitted.lock().unwrap());
                admitted.retain(|at| now.duration_since(*at) < Duration::from_secs(15));
                let is_admitted = admitted.len() < 30;
                if is_admitted {
                    admitted.push_back(now);
                }
                is_admitted
            };
            *count.lock().unwrap() += u32::from(!is_admitted);
            sleep(latency()).await;
            respond(Status(if is_admitted { 200 } else { 429 }), Duration::ZERO).await
        })
    }));
    (builder.build().unwrap(), refused)
}

#[tokio::test(start_paused = true)]
async fn a_burst_of_ten_windows_ends_well_within_twelve() {
    let (client, refused) = throttling_client(Duration::from_secs(180));
    let begun = Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..300 {
        let client = client.clone();
        calls.spawn(async move { call(&client, &DEVICE).await.map(|raw| raw.attempts) });
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    let refused = *refused.lock().unwrap();
    // 270 calls are refused at first, and 30 fewer in each window.
    assert!((1350..1400).contains(&refused), "{refused}");
    assert!(begun.elapsed() < Duration::from_secs(150), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_action_of_one_call_in_minutes_is_not_hammered() {
    let (quick, log) = client(&[Status(429)], |builder| builder);
    let begun = Instant::now();
    let error = call(&quick, &EXPORT).await.err().unwrap();
    assert_eq!((log.count(), begun.elapsed()), (1, Duration::ZERO));
    assert!(error.to_string().contains("; gave up after 1 attempt: the next is possible in 30"));
    let (patient, log) = patient(&[OpensAt(Duration::from_secs(590))]);
    call(&patient, &EXPORT).await.unwrap();
    assert_eq!(log.times().iter().map(|at| at.as_secs() / 300).collect::<Vec<_>>(), [0, 1, 2]);
}

#[tokio::test(start_paused = true)]
async fn a_limit_on_calls_at_once_is_met_with_backoff() {
    let (client, log) = patient(&[OpensAt(Duration::from_secs(300))]);
    call(&client, &JOB).await.unwrap();
    let times = log.times();
    let longest = times.windows(2).map(|pair| pair[1].saturating_sub(pair[0])).max().unwrap();
    assert!(longest > Duration::from_secs(8) && longest <= Duration::from_secs(15), "{times:?}");
    assert!((25..100).contains(&times.len()), "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn throttled_attempts_do_not_count() {
    let steps = [Status(503), Status(429), Status(503), Status(429), Status(429), Status(503)];
    let (client, log) = client(&steps, |builder| builder);
    let error = call(&client, &SAFE).await.err().unwrap();
    assert_eq!((log.count(), error.attempts()), (6, 6));
    assert_eq!(error.retries_ended_by(), Some(RetriesEndedBy::Attempts));
}

#[tokio::test(start_paused = true)]
async fn throttled_calls_are_not_retried_if_retries_are_turned_off() {
    for retry in [Retry::none(), Retry::new().attempts(0)] {
        for step in [Status(429), RetryAfter(429, "1"), Status(503), Fail(ErrorKind::Connect)] {
            let (client, log) = client(&[step], |builder| builder.retry(retry));
            let error = call(&client, &SAFE).await.err().unwrap();
            assert_eq!(log.count(), 1);
            assert_eq!(error.retries_ended_by(), Some(RetriesEndedBy::Attempts));
            assert!(!error.to_string().contains("gave up"), "{error}");
        }
    }
}
