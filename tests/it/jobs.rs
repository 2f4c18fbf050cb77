//! Background jobs that are followed to their end.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use losant::api::{ApplicationImportCall, ApplicationImportLogsCall, ApplicationImportOk};
use losant::jobs::{FollowJob, JobEntry, JobError, JobState};
use losant::models::{
    ApplicationImportExecution, ApplicationJobLogStatus as Status, ImportIntoApplicationOptions,
    JobEnqueuedResult,
};
use losant::testing::FakeLosant;
use losant::{Client, catalog, http, losant_model, losant_resource, reqwest};
use serde_json::{Value, json};
use tokio::time::Instant;

const APPLICATION: &str = "575ec8687ae143cd83dc4a97";

fn entry(job: &str, status: &str) -> Value {
    let id = "575ec7417ae143cd83dc4a95";
    json!({"id": id, "importExecutionId": id, "applicationId": APPLICATION, "jobId": job,
        "status": status, "error": {"name": "Invalid", "message": "the bundle has no devices"}})
}

fn enqueued(job: &str) -> JobEnqueuedResult {
    serde_json::from_value(json!({"jobId": job})).unwrap()
}

#[tokio::test]
async fn an_import_is_followed_to_its_end() {
    let fake = FakeLosant::start().await.unwrap();
    let started = json!({"success": true, "jobQueued": true, "jobId": "j1"});
    fake.on::<ApplicationImportCall>().status(202).reply(started);
    let log = |entries: Value| fake.on::<ApplicationImportLogsCall>().reply(entries).times(1);
    let _ = log(json!([entry("other", "failed")]));
    let _ = log(json!([entry("other", "failed"), entry("j1", "queued")]));
    fake.on::<ApplicationImportLogsCall>().reply(json!([entry("j1", "completed")]));

    let application = fake.client().application(APPLICATION);
    let options = ImportIntoApplicationOptions::new().force_job(true);
    let import = application.import().options(options).await.unwrap();
    let ApplicationImportOk::Accepted(job) = import else { panic!("{import:?}") };
    let seen = Arc::new(Mutex::new(Vec::new()));
    let seeing = Arc::clone(&seen);
    let follow = application.follow_import(&job).on_progress(move |entry| {
        seeing.lock().unwrap().push(entry.status.clone().unwrap());
    });
    assert_eq!(follow.await.unwrap().job_id.as_deref(), Some("j1"));
    assert_eq!(*seen.lock().unwrap(), [Status::Queued, Status::Completed]);
    let read = fake.received::<ApplicationImportLogsCall>();
    assert_eq!((read.len(), read[0].query_value("limit")), (3, Some("100")));
}

#[tokio::test]
async fn a_job_that_fails_is_an_error_with_its_entry() {
    let fake = FakeLosant::start().await.unwrap();
    let application = fake.client().application(APPLICATION);
    for status in ["errored", "failed", "timeout", "canceled"] {
        fake.on::<ApplicationImportLogsCall>().reply(json!([entry("j1", status)]));
        let error = application.follow_import(&enqueued("j1")).await.unwrap_err();
        assert_eq!(error.to_string(), "the job j1 failed: the bundle has no devices");
        let JobError::Failed { job_id, entry, .. } = error else { panic!("{error:?}") };
        assert_eq!((job_id.as_str(), entry.status.unwrap().as_str()), ("j1", status));
    }
}

#[tokio::test]
async fn a_log_that_cannot_be_read_is_an_error_that_names_the_job() {
    let fake = FakeLosant::start().await.unwrap();
    fake.on::<ApplicationImportLogsCall>().status(404).reply(json!({"message": "gone"}));
    let application = fake.client().application(APPLICATION);
    let error = application.follow_import(&enqueued("j1")).await.unwrap_err();
    assert_eq!((error.job_id(), error.entry()), ("j1", None));
    let message = error.to_string();
    assert!(
        message.starts_with("the job j1 cannot be followed: application.importLogs"),
        "{message}"
    );
    assert!(matches!(error, JobError::Unreadable { error, .. } if error.is_not_found()));
}

#[test]
fn a_job_is_followed_without_await() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let fake = runtime.block_on(FakeLosant::start()).unwrap();
    fake.on::<ApplicationImportLogsCall>().reply(json!([entry("j1", "completed")]));
    let application = fake.client().application(APPLICATION);
    assert!(application.follow_import(&enqueued("j1")).wait_blocking().is_ok());
}

/// A client whose log says so of the job `j1`, and when the log was read.
fn simulated(status: &'static str) -> (Client, Arc<Mutex<Vec<Instant>>>) {
    let read = Arc::new(Mutex::new(Vec::new()));
    let reading = Arc::clone(&read);
    let respond = move |_: reqwest::Request| {
        reading.lock().unwrap().push(Instant::now());
        let body = json!([entry("j1", status)]).to_string();
        async { http::Response::new(body).into() }
    };
    let client = Client::builder().access_token("simulated").respond_with(respond);
    (client.build().unwrap(), read)
}

#[tokio::test(start_paused = true)]
async fn the_log_is_read_less_and_less_often_until_the_deadline() {
    let (client, read) = simulated("inProgress");
    let started = Instant::now();
    let application = client.application(APPLICATION);
    let follow = application.follow_import(&enqueued("j1")).deadline(Duration::from_secs(200));
    let error = follow.await.unwrap_err();
    assert_eq!(started.elapsed(), Duration::from_secs(200));
    let message = "the job j1 has not ended within 200s; it may be followed again";
    assert_eq!(error.to_string(), message);
    assert_eq!(error.entry().unwrap().status, Some(Status::InProgress));
    let read = read.lock().unwrap();
    let waits: Vec<_> = read.windows(2).map(|pair| (pair[1] - pair[0]).as_secs_f64()).collect();
    assert_eq!((read[0], waits[0], waits[1]), (started, 1.0, 1.5));
    assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]), "{waits:?}");
    assert_eq!((read.len(), waits.last()), (14, Some(&30.0)), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_job_that_the_log_does_not_have_is_awaited_for_an_hour() {
    let (client, _) = simulated("inProgress");
    let started = Instant::now();
    let application = client.application(APPLICATION);
    let error = application.follow_import(&enqueued("j2")).await.unwrap_err();
    assert_eq!(started.elapsed(), Duration::from_secs(3600));
    assert_eq!(error.to_string(), "the job j2 was not in the log within 3600s");
    assert!(matches!(error, JobError::Unfinished { last: None, .. }));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_a_reading_that_takes_too_long() {
    let respond = |_| std::future::pending::<reqwest::Response>();
    let client = Client::builder().access_token("simulated").respond_with(respond).build().unwrap();
    let (application, started) = (client.application(APPLICATION), Instant::now());
    let follow = application.follow_import(&enqueued("j1")).deadline(Duration::from_secs(5));
    assert!(matches!(follow.await, Err(JobError::Unfinished { last: None, .. })));
    assert_eq!(started.elapsed(), Duration::from_secs(5));
}

/// A run of a pump.
#[losant_model(response)]
struct Run {
    /// The job that runs the pump.
    job: String,
    /// Whether it has ended.
    done: Option<bool>,
}

impl JobEntry for Run {
    fn job_id(&self) -> Option<&str> {
        Some(&self.job)
    }

    fn state(&self) -> JobState {
        if self.done == Some(true) { JobState::Succeeded } else { JobState::Running }
    }
}

/// A pump.
#[losant_resource(path = "/pumps/{pumpId}", extends = losant::Client, scopes(none))]
trait FollowedPump {
    /// Returns the runs.
    #[get("/runs")]
    fn runs(&self) -> Vec<Run>;
}

#[tokio::test(start_paused = true)]
async fn jobs_of_other_logs_are_followed_too() {
    let respond = |_| async {
        let body = r#"[{"job": "a", "done": false}, {"job": "b", "done": true}]"#;
        http::Response::new(body).into()
    };
    let client = Client::builder().respond_with(respond).build().unwrap();
    let follow = |job: &str| FollowJob::new(client.followed_pump("p").runs(), job);
    assert_eq!(follow("b").await.unwrap().done, Some(true));
    let error = follow("a").deadline(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.job_id(), "a");
}

#[test]
fn the_docs_say_of_each_enqueued_job_whether_it_can_be_followed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/jobs.rs");
    let docs = std::fs::read_to_string(path).unwrap();
    let rows = docs.lines().filter(|line| line.starts_with("//! | `"));
    let first_columns = rows.filter_map(|row| row.split('|').nth(1));
    let names = first_columns.flat_map(|column| column.split('`').skip(1).step_by(2));
    let listed: Vec<_> = names.collect();
    let actions = catalog().iter().flat_map(|resource| resource.actions);
    let starts_job = |action: &&&losant::Action| {
        action.responses.iter().any(|response| response.type_name == "JobEnqueuedResult")
    };
    let expected: BTreeSet<_> = actions.filter(starts_job).map(|action| action.id).collect();
    assert_eq!((listed.len(), expected.len()), (31, 31));
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn the_future_can_be_sent_to_a_task() {
    fn is_send<T: Send>(_: &T) {}
    let (client, _) = simulated("queued");
    let follow = client.application(APPLICATION).follow_import(&enqueued("j1"));
    is_send::<FollowJob<ApplicationImportLogsCall, ApplicationImportExecution>>(&follow);
    is_send(&follow.into_future());
}
