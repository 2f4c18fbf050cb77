//! What a call costs in instructions, beside the same call written by hand with reqwest and serde.
//!
//! `cargo bench --bench cost` needs `valgrind`. It counts the instructions of many and of few
//! rounds of each task in a process of its own, so that the difference is that of the rounds;
//! the server they talk to is another process, and not counted. It measures the time of calls too, also
//! beside code by hand that has no timeout.

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use losant::Call as _;
use losant::testing::FakeLosant;
use serde::Deserialize;
use serde_json::json;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const ID: &str = "575ec7417ae143cd83dc4a95";
const TOKEN: &str = "a-token-of-the-bench";
/// Calls whose time is measured together.
const CALLS: u32 = 8192;
/// How often the time is measured, ours and by hand in turn.
const PAIRS: usize = 21;

fn main() -> Outcome {
    let args: Vec<_> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => runtime.block_on(serve()),
        ["run", task, rounds, url] => runtime.block_on(run(task, rounds.parse()?, url)),
        ["time", task, at_once, url] => runtime.block_on(time(task, at_once.parse()?, url)),
        _ => compare(),
    }
}

/// Counts all tasks, and prints the ratios.
fn compare() -> Outcome {
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("skipped: valgrind is not installed");
        return Ok(());
    }
    let (mut server, url) = start_server()?;
    println!(
        "{:<28}{:>12}{:>12}{:>8}{:>8}",
        "instructions a round", "losant", "by hand", "ratio", "goal"
    );
    for (task, goal) in [("build", 0.85), ("decode", 1.0), ("get", 0.92)] {
        let [ours, hand] = [format!("{task}-losant"), format!("{task}-hand")]
            .map(|task| count(&task, &url).map_err(|error| format!("{task}: {error}")));
        let (ours, hand) = (ours?, hand?);
        let ratio = ours / hand;
        println!("{task:<28}{ours:>12.0}{hand:>12.0}{ratio:>8.3}{goal:>8.2}");
    }
    println!("{:<28}{:>12}{:>12}{:>8}", "time of a call, median", "losant", "by hand", "ratio");
    for (at_once, hand, without) in [
        (1, "hand-timeout", ""),
        (64, "hand-timeout", ""),
        (1, "hand", ", no timeout"),
        (64, "hand", ", no timeout"),
    ] {
        let pairs = (0..PAIRS).map(|round| pair(at_once, hand, round % 2 == 0, &url));
        let pairs: Vec<_> = pairs.collect::<Outcome<_>>()?;
        let of = |value: fn(&[f64; 2]) -> f64| median(pairs.iter().map(value).collect());
        let (ours, theirs, ratio) = (of(|pair| pair[0]), of(|pair| pair[1]), of(|p| p[0] / p[1]));
        let name = format!("{at_once} at once{without}");
        println!("{name:<28}{ours:>9.1} µs{theirs:>9.1} µs{ratio:>8.3}");
    }
    server.kill()?;
    Ok(())
}

/// The time of a call, ours and by hand, in microseconds: measured in turn, since the machine changes.
fn pair(at_once: u32, hand: &str, ours_first: bool, url: &str) -> Outcome<[f64; 2]> {
    let time = |task: &str| -> Outcome<f64> {
        Ok(time_of(task, at_once, url)?.as_secs_f64() * 1e6 / f64::from(CALLS))
    };
    let (ours, hand) = ("get-losant", format!("get-{hand}"));
    if ours_first {
        return Ok([time(ours)?, time(&hand)?]);
    }
    let hand = time(&hand)?;
    Ok([time(ours)?, hand])
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn start_server() -> Outcome<(Child, String)> {
    let mut server =
        Command::new(std::env::current_exe()?).arg("serve").stdout(Stdio::piped()).spawn()?;
    let mut url = String::new();
    let output = server.stdout.take().ok_or("the server says nothing")?;
    BufReader::new(output).read_line(&mut url)?;
    Ok((server, url.trim().to_owned()))
}

/// The instructions of one round of a task.
fn count(task: &str, url: &str) -> Outcome<f64> {
    const FEW: u32 = 100;
    const MANY: u32 = 600;
    let [few, many] = [FEW, MANY].map(|rounds| -> Outcome<f64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe()?)
            .args(["run", task, &rounds.to_string(), url])
            .output()?;
        let text = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(text.into_owned().into());
        }
        let line = text.lines().find_map(|line| line.split_once("Collected :"));
        Ok(line.ok_or_else(|| text.clone().into_owned())?.1.trim().parse()?)
    });
    Ok((many? - few?) / f64::from(MANY - FEW))
}

fn time_of(task: &str, at_once: u32, url: &str) -> Outcome<Duration> {
    let exe = std::env::current_exe()?;
    let output = Command::new(exe).args(["time", task, &at_once.to_string(), url]).output()?;
    Ok(Duration::from_nanos(String::from_utf8(output.stdout)?.trim().parse()?))
}

async fn serve() -> Outcome {
    let fake = FakeLosant::start().await?;
    fake.accept_token(TOKEN, ["all.User"]);
    fake.put(&format!("/me/tokens/{ID}"), document());
    println!("{}", fake.base_url());
    std::future::pending().await
}

async fn run(task: &str, rounds: u32, url: &str) -> Outcome {
    let (ours, hand) = (losant(url)?, by_hand::Client::new(url));
    let text = document().to_string();
    for _ in 0..rounds {
        match task {
            "build-losant" => drop(ours.user_api_token(ID).get().request()?),
            "build-hand" => drop(hand.request(ID).build()?),
            "decode-losant" => drop(serde_json::from_str::<losant::models::ApiToken>(&text)?),
            "decode-hand" => drop(serde_json::from_str::<by_hand::ApiToken>(&text)?),
            "get-losant" => drop(ours.user_api_token(ID).get().await?),
            _ => drop(hand.get(ID).await?),
        }
    }
    Ok(())
}

/// The time of [`CALLS`] calls by as many workers as this, each of which makes one after another.
async fn time(task: &str, at_once: u32, url: &str) -> Outcome {
    let (ours, hand) = (losant(url)?, by_hand::Client::new(url));
    let hand = if task == "get-hand-timeout" { by_hand::Client::with_timeout(url)? } else { hand };
    let is_ours = task == "get-losant";
    let begun = Instant::now();
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..at_once {
        let (ours, hand) = (ours.clone(), hand.clone());
        workers.spawn(async move {
            for _ in 0..CALLS / at_once {
                if is_ours {
                    drop(ours.user_api_token(ID).get().await);
                } else {
                    drop(hand.get(ID).await);
                }
            }
        });
    }
    workers.join_all().await;
    println!("{}", begun.elapsed().as_nanos());
    Ok(())
}

fn losant(url: &str) -> Outcome<losant::Client> {
    Ok(losant::Client::builder().base_url(url).access_token(TOKEN).build()?)
}

fn document() -> serde_json::Value {
    json!({
        "id": ID, "apiTokenId": ID, "ownerId": "575ec8687ae143cd83dc4a97", "ownerType": "user",
        "creatorId": "575ed70c7ae143cd83dc4aa9", "creatorType": "user", "name": "sensor",
        "description": "reads the temperature", "creationDate": "2016-06-13T04:00:00.000Z",
        "lastUpdated": "2016-06-13T04:00:00.000Z", "expirationDate": "2017-06-13T04:00:00.000Z",
        "scope": ["all.User.read", "userApiToken.get"], "status": "active",
    })
}

/// The same calls, written by hand as a careful programmer would.
mod by_hand {
    use super::{Deserialize, Duration, Outcome, TOKEN, Timestamp};

    #[derive(Clone)]
    pub(crate) struct Client {
        http: reqwest::Client,
        base: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, clippy::struct_field_names, reason = "decoding it is the point")]
    pub(crate) struct ApiToken {
        id: String,
        api_token_id: Option<String>,
        owner_id: Option<String>,
        owner_type: Option<String>,
        creator_id: Option<String>,
        creator_type: Option<String>,
        creator_name: Option<String>,
        name: String,
        description: Option<String>,
        creation_date: Option<Timestamp>,
        last_updated: Option<Timestamp>,
        expiration_date: Option<Timestamp>,
        default_role: Option<String>,
        org_roles: Option<Vec<serde_json::Value>>,
        scope: Option<Vec<String>>,
        status: Option<String>,
        token: Option<String>,
    }

    impl Client {
        pub(crate) fn new(base: &str) -> Self {
            Self { http: reqwest::Client::new(), base: base.to_owned() }
        }

        pub(crate) fn with_timeout(base: &str) -> Outcome<Self> {
            let http = reqwest::Client::builder().timeout(Duration::from_secs(60)).build()?;
            Ok(Self { http, base: base.to_owned() })
        }

        pub(crate) fn request(&self, id: &str) -> reqwest::RequestBuilder {
            self.http
                .get(format!("{}/me/tokens/{id}", self.base))
                .query(&[("_actions", "false"), ("_links", "true"), ("_embedded", "true")])
                .header("accept", "application/json")
                .header("accept-version", "^1.30.0")
                .header("user-agent", "by-hand/1.0")
                .bearer_auth(TOKEN)
        }

        pub(crate) async fn get(&self, id: &str) -> Outcome<ApiToken> {
            let response = self.request(id).send().await?.error_for_status()?;
            Ok(response.json().await?)
        }
    }
}
