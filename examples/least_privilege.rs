//! Asks for no more than is needed: the least scopes of a program's calls, a check of them as it is
//! compiled, and another as it runs.

use losant::api::{DeviceGetCall, DeviceSendStateCall};
use losant::models::{ApiTokenPost, ApplicationApiTokensSortField, DeviceState};
use losant::testing::FakeLosant;
use losant::{Call, Client, scopes};
use serde_json::json;

// The token that this program is given allows its calls, or it does not compile.
scopes::require!(["all.Device"] => DeviceGetCall, DeviceSendStateCall);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let fake = FakeLosant::start().await?;
    let application = "575ec8687ae143cd83dc4a97";

    // What a token has to allow for these two calls, and nothing besides.
    let least = scopes::minimal(&[DeviceGetCall::ACTION, DeviceSendStateCall::ACTION]);
    println!("the least scopes are {}", least.join(", "));

    let admin = fake.client();
    let tokens = admin.application(application).api_tokens();
    let made = tokens.post(ApiTokenPost::new("sensor").scope(least)).await?;
    let listed = tokens.get().sort_field(ApplicationApiTokensSortField::Name).await?;
    println!("{} of {} tokens is ours", made.name, listed.items.len());

    // The fake gives tokens that say what they allow, as Losant's do.
    let device = "575ecf887ae143cd83dc4aa2";
    fake.put(&format!("/applications/{application}/devices/{device}"), json!({"name": "pump"}));
    let token = made.token.ok_or("the answer that creates a token holds it")?;
    let client = Client::builder()
        .base_url(fake.base_url())
        .access_token(token)
        .check_scopes(true)
        .build()?;
    let device = client.application(application).device(device);
    println!("{} may be read", device.get().await?.name);
    let state = DeviceState::of(&json!({"temperature": 21.5}))?;
    fake.on::<DeviceSendStateCall>().reply(json!({"success": true}));
    device.send_state(state).await?;

    // What was not asked for is refused.
    let refused = device.delete().await;
    println!("{}", refused.err().ok_or("a token must not allow more")?);
    Ok(())
}
