//! A device's states as they are reported, over a connection that breaks:
//! `cargo run --example stream`.

use std::error::Error;

use losant::api::DeviceStateStreamCall;
use losant::api::DeviceStateStreamEvent;
use losant::testing::FakeLosant;
use losant::{Retry, StreamItem};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeLosant::start().await?;
    fake.create_parents();
    let quick = Retry::new()
        .backoff(std::time::Duration::from_millis(50), std::time::Duration::from_secs(1));
    let client = losant::Client::builder()
        .base_url(fake.base_url())
        .access_token(fake.token(["all.Device.read"]))
        .retry(quick)
        .build()?;
    let device = client.application("575ec8687ae143cd83dc4a97").device("575ecf887ae143cd83dc4aa2");

    let mut states = device.state_stream().keep_alive_interval(5).await?;
    let mut connected = 0;
    while let Some(item) = states.try_next().await? {
        match item {
            StreamItem::Connected => {
                connected += 1;
                println!("connected");
                let state = json!({"data": {"temperature": 20 + connected}});
                fake.send_event::<DeviceStateStreamCall>("deviceState", &state);
            }
            StreamItem::Event(DeviceStateStreamEvent::DeviceState(state)) => {
                println!("  temperature: {}", state.data["temperature"]);
                if connected == 2 {
                    break;
                }
                println!("(the connection is cut)");
                fake.cut_streams();
            }
            StreamItem::Reconnecting { attempt, reason, .. } => {
                println!("reconnecting, attempt {attempt}: {reason}");
            }
            StreamItem::Unknown { name, data, .. } => {
                println!("  {name}, an event of unknown type: {data}");
            }
            other => println!("  {other:?}"),
        }
    }
    Ok(())
}
