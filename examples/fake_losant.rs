//! A fake Losant for programs in any language:
//! `cargo run --example fake_losant -- --port 4000 --seed examples/fake_losant.json`.
//!
//! It prints its URL, a token of all scopes, and each request, until it is stopped or the `--seconds` are
//! over. The seed is an object of documents by their path.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use losant::catalog;
use losant::testing::FakeLosant;
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (mut port, mut seed, mut seconds) = (0, None, u64::MAX);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or("each option takes a value")?;
        match argument.as_str() {
            "--port" => port = value.parse()?,
            "--seed" => seed = Some(value),
            "--seconds" => seconds = value.parse()?,
            other => {
                let known = "--port, --seed and --seconds";
                return Err(format!("unknown option {other}; there are {known}").into());
            }
        }
    }

    let fake = FakeLosant::start_on(port).await?;
    fake.on_request(|method, path, status| println!("{} {method} {path}", status.as_u16()));
    if let Some(file) = seed {
        let documents: BTreeMap<String, Value> = serde_json::from_slice(&std::fs::read(file)?)?;
        for (path, document) in documents {
            fake.put(&path, document);
        }
    }
    let actions = catalog().iter().flat_map(|resource| resource.actions);
    let scopes = actions.filter_map(|action| action.scopes.first().copied());
    let scopes: std::collections::BTreeSet<_> = scopes.collect();
    println!("{}\n{}", fake.base_url(), fake.token(scopes));
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    Ok(())
}
