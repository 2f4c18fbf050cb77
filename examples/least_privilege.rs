//! The minimal scopes of a program's calls, a check of them at compile time, and another at run time:
//! `cargo run --example least_privilege`.

use losant::api::{DeviceGetCall, DeviceSendStateCall};
use losant::models::{ApiTokenPost, ApplicationApiTokensSortField, DeviceState};
use losant::testing::FakeLosant;
use losant::{Call, Client, scopes};
use serde_json::json;

// The program does not compile if the scopes of its token do not allow its calls.
scopes::require!(["all.Device"] => DeviceGetCall, DeviceSendStateCall);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let fake = FakeLosant::start().await?;
    let application = "575ec8687ae143cd83dc4a97";
    fake.put(&format!("/applications/{application}"), json!({"name": "plant"}));

    // The scopes that a token needs for these two calls.
    let minimal = scopes::minimal(&[DeviceGetCall::ACTION, DeviceSendStateCall::ACTION]);
    println!("the minimal scopes are {}", minimal.join(", "));

    let admin = fake.client();
    let tokens = admin.application(application).api_tokens();
    let made = tokens.post(ApiTokenPost::new("sensor").scope(minimal)).await?;
    let listed = tokens.get().sort_field(ApplicationApiTokensSortField::Name).await?;
    println!("{} of {} tokens is ours", made.name, listed.items.len());

    // Tokens of the fake contain their scopes, as Losant's do.
    let device = "575ecf887ae143cd83dc4aa2";
    fake.put(&format!("/applications/{application}/devices/{device}"), json!({"name": "pump"}));
    let token = made.token.ok_or("the answer that creates a token holds it")?;
    let client = Client::builder()
        .base_url(fake.base_url())
        .access_token(token)
        .check_scopes(true)
        .build()?;
    let device = client.application(application).device(device);
    println!("{} can be read", device.get().await?.name);
    let state = DeviceState::of(&json!({"temperature": 21.5}))?;
    fake.on::<DeviceSendStateCall>().reply(json!({"success": true}));
    device.send_state(state).await?;

    // A call that the scopes do not allow fails.
    let refused = device.delete().await;
    println!("{}", refused.err().ok_or("a token must not allow more")?);
    Ok(())
}
