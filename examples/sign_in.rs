//! A device signs in with its first call, and its token is decoded:
//! `cargo run --example sign_in`.

use std::error::Error;

use losant::Client;
use losant::api::{AuthAuthenticateDeviceCall, DataLastValueQueryCall};
use losant::auth::claims;
use losant::models::{DeviceCredentials, LastValueQuery};
use losant::testing::FakeLosant;
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeLosant::start().await?;
    let application = "575ec8687ae143cd83dc4a97";
    let id = "575ecf887ae143cd83dc4aa2";
    // A token as Losant issues it; the payload is {"sub": …, "exp": 4102444800, "scope": ["all.Device"]}.
    let token = "e30.eyJzdWIiOiI1NzVlY2Y4ODdhZTE0M2NkODNkYzRhYTIiLCJleHAiOjQxMDI0NDQ4MDAsInNjb3BlIjpbImFsbC5EZXZpY2UiXX0.x";
    fake.accept_token(token, ["all.Device"]);
    let authed = json!({"applicationId": application, "deviceId": id, "token": token});
    fake.on::<AuthAuthenticateDeviceCall>().reply(authed);
    fake.on::<DataLastValueQueryCall>().reply(json!({"values": {}}));

    let credentials = DeviceCredentials::new(id).key("the key").secret("the secret");
    println!("{credentials:?}");
    let client = Client::builder()
        .base_url(fake.base_url())
        .sign_in(credentials)
        .check_scopes(true)
        .build()?;

    let claims = claims(token).ok_or("the token says nothing")?;
    println!("subject: {}", claims.subject.unwrap_or_default());
    println!("expires: {}", claims.expires.unwrap_or_default());
    println!("scopes:  {}", claims.scopes.unwrap_or_default().join(", "));

    let query = LastValueQuery::new().device_ids([id]).attribute("temperature");
    client.application(application).data().last_value_query(query.clone()).await?;
    client.application(application).data().last_value_query(query).await?;
    let calls: Vec<_> = fake.all_received().iter().map(|received| received.action.id).collect();
    println!("received: {}", calls.join(", "));

    // The token does not allow this one, so it is not even sent.
    if let Err(error) = client.me().get().await {
        println!("{error}");
    }
    Ok(())
}
