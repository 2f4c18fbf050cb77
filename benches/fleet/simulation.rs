//! A fleet of devices, and a server that throttles them, in one process and on a clock that jumps.
//!
//! Needs a runtime with one thread and paused time. The same seed leads to the same run.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use losant::api::{self, DeviceSendStateCall};
use losant::models::DeviceState;
use losant::{Call, Client, Error, http, reqwest};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

/// What Losant documents for the states and commands of a device.
pub(crate) const LIMIT: u32 = 30;
pub(crate) const WINDOW: Duration = Duration::from_secs(15);

/// The fastest that a device sends its states: three a second.
const INTERVAL: Duration = Duration::from_millis(334);
/// How long a request takes, in milliseconds.
const LATENCY: std::ops::RangeInclusive<u64> = 5..=200;

/// What the devices send.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Traffic {
    /// Each device sends its next state when the last one was answered, for so long.
    States(Duration),
    /// Each device sends so many states at once, with this timeout.
    Burst(u32, Duration),
}

/// What became of the calls.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) succeeded: u32,
    /// The errors of the calls that failed.
    pub(crate) failed: Vec<Error>,
    /// When the server accepted its last request.
    pub(crate) last_accepted: Duration,
    /// Number of requests that the server refused with 429.
    pub(crate) refused: u32,
    /// The throughput, as a part of what the windows allow if requests take no time.
    pub(crate) throughput: f64,
}

/// Lets a fleet of this size send, with or without pacing, until all calls have ended.
pub(crate) async fn run(devices: u32, traffic: Traffic, pacing: bool) -> Result<Outcome, Error> {
    // The client takes its random waits from this generator too.
    fastrand::seed(17);
    let server = Arc::new(Server::new(devices));
    let responding = Arc::clone(&server);
    let client = Client::builder()
        .access_token("simulated")
        .pacing(pacing)
        .respond_with(move |request| Arc::clone(&responding).respond(request))
        .build()?;
    let application = client.application("575ec8687ae143cd83dc4a97");
    let state = DeviceState::new([("temperature", 21.5)]);
    let started = Instant::now();
    let mut fleet = JoinSet::new();
    for device in 0..devices {
        let device = application.device(format!("{device:024x}"));
        fleet.spawn(send(device, state.clone(), traffic, started));
    }
    let mut results = Results::default();
    for of_device in fleet.join_all().await {
        results.add(of_device);
    }
    let (refused, last) = server.totals();
    let last_accepted = last.unwrap_or(started) - started;
    let windows = |time: Duration| time.as_secs_f64() / WINDOW.as_secs_f64();
    let throughput = match traffic {
        Traffic::States(time) => {
            f64::from(results.in_time) / f64::from(devices * LIMIT) / windows(time)
        }
        Traffic::Burst(calls, _) => f64::from((calls - 1) / LIMIT) / windows(last_accepted),
    };
    let Results { in_time, late, failed } = results;
    Ok(Outcome { succeeded: in_time + late, failed, last_accepted, refused, throughput })
}

/// The results of calls.
#[derive(Default)]
struct Results {
    /// Number of calls that succeeded while the device was sending.
    in_time: u32,
    /// Number of calls that succeeded after that.
    late: u32,
    failed: Vec<Error>,
}

impl Results {
    fn count<T>(&mut self, result: Result<T, Error>, end: Instant) {
        match result {
            Ok(_) if Instant::now() <= end => self.in_time += 1,
            Ok(_) => self.late += 1,
            Err(error) => self.failed.push(error),
        }
    }

    fn add(&mut self, other: Self) {
        self.in_time += other.in_time;
        self.late += other.late;
        self.failed.extend(other.failed);
    }
}

/// Sends the states of a device.
async fn send(
    device: api::Device,
    state: DeviceState,
    traffic: Traffic,
    started: Instant,
) -> Results {
    let send_state = move || device.send_state(state.clone());
    match traffic {
        Traffic::States(time) => send_states(send_state, started + time).await,
        Traffic::Burst(count, timeout) => send_burst(send_state, count, timeout).await,
    }
}

async fn send_states(send_state: impl Fn() -> DeviceSendStateCall, end: Instant) -> Results {
    let mut results = Results::default();
    // The devices do not all start in the same millisecond.
    let mut next = Instant::now() + INTERVAL.mul_f64(fastrand::f64());
    while next.max(Instant::now()) < end {
        sleep_until(next).await;
        next = Instant::now() + INTERVAL;
        results.count(send_state().await, end);
    }
    results
}

async fn send_burst(
    send_state: impl Fn() -> DeviceSendStateCall,
    count: u32,
    timeout: Duration,
) -> Results {
    let end = Instant::now() + timeout;
    let calls: JoinSet<_> = (0..count).map(|_| send_state().timeout(timeout).send()).collect();
    let mut results = Results::default();
    calls.join_all().await.into_iter().for_each(|result| results.count(result, end));
    results
}

/// Accepts at most [`LIMIT`] requests of a device in any [`WINDOW`], by the time when they arrive.
struct Server(Vec<Mutex<Device>>);

impl Server {
    fn new(devices: u32) -> Self {
        Self((0..devices).map(|_| Mutex::new(Device::new(LIMIT, WINDOW))).collect())
    }

    /// Responds after a random latency, in which the request arrives at a random time.
    async fn respond(self: Arc<Self>, request: reqwest::Request) -> reqwest::Response {
        let latency = fastrand::u64(LATENCY);
        let arrival = fastrand::u64(0..=latency);
        sleep(Duration::from_millis(arrival)).await;
        let accepted = self.device(&request).is_some_and(|device| {
            device.lock().unwrap_or_else(PoisonError::into_inner).accept(Instant::now())
        });
        sleep(Duration::from_millis(latency - arrival)).await;
        let (status, body) = if accepted { (200, r#"{"success":true}"#) } else { (429, "{}") };
        let mut response = http::Response::new(body);
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        response.into()
    }

    /// The device in the path `/applications/{applicationId}/devices/{deviceId}/state`.
    fn device(&self, request: &reqwest::Request) -> Option<&Mutex<Device>> {
        let id = request.url().path_segments()?.nth(3)?;
        self.0.get(usize::from_str_radix(id, 16).ok()?)
    }

    /// The number of requests that were refused, and when the last one was accepted.
    fn totals(&self) -> (u32, Option<Instant>) {
        let mut totals = (0, None);
        for device in &self.0 {
            let device = device.lock().unwrap_or_else(PoisonError::into_inner);
            totals.0 += device.refused;
            totals.1 = totals.1.max(device.arrivals.back().copied());
        }
        totals
    }
}

/// The requests that a server counts together.
pub(crate) struct Device {
    limit: u32,
    window: Duration,
    /// When the last requests arrived that were accepted.
    arrivals: VecDeque<Instant>,
    pub(crate) refused: u32,
}

impl Device {
    pub(crate) fn new(limit: u32, window: Duration) -> Self {
        Self { limit, window, arrivals: VecDeque::new(), refused: 0 }
    }

    /// Whether the server accepts a request that arrives now.
    pub(crate) fn accept(&mut self, now: Instant) -> bool {
        let is_full = self.arrivals.len() >= self.limit as usize;
        if is_full && self.arrivals.front().is_some_and(|first| now - *first < self.window) {
            self.refused += 1;
            return false;
        }
        if is_full {
            self.arrivals.pop_front();
        }
        self.arrivals.push_back(now);
        true
    }
}
