//! Which failed calls are sent again, and which are not: `cargo run --example retry`.

use std::error::Error;
use std::time::Duration;

use losant::api::{MeGetCall, UserApiTokensPostCall};
use losant::models::ApiTokenPost;
use losant::testing::FakeLosant;
use losant::{Call, Client, Retry};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeLosant::start().await?;
    let quick = Retry::new().attempts(4).backoff(Duration::from_millis(20), Duration::from_secs(1));
    let client = Client::builder()
        .base_url(fake.base_url())
        .access_token(fake.token(["all.User"]))
        .retry(quick)
        .on_attempt(|attempt| {
            let status = attempt.status.map_or(0, |status| status.as_u16());
            println!("  attempt {} of {}: {status}", attempt.number, attempt.action);
        })
        .build()?;

    println!("A read that fails twice is sent again:");
    fake.on::<MeGetCall>().status(503).times(2);
    let response = client.me().get().with_response().await?;
    println!("  {} after {} attempts", response.value().email, response.attempts());

    println!("A post may have been carried out, so it is not sent again:");
    fake.on::<UserApiTokensPostCall>().status(503).times(1);
    if let Err(error) = client.user_api_tokens().post(ApiTokenPost::new("sensor")).await {
        println!("  {error} (may have been sent: {})", error.may_have_been_sent());
    }

    println!("Unless Losant says that there were too many requests:");
    fake.on::<UserApiTokensPostCall>().status(429).times(1);
    let token = client.user_api_tokens().post(ApiTokenPost::new("sensor")).await?;
    println!("  created {}", token.id);

    println!("One call can have a policy of its own:");
    fake.on::<MeGetCall>().status(503).times(1);
    if let Err(error) = client.me().get().retry(Retry::none()).await {
        println!("  {error} (attempts: {})", error.attempts());
    }
    Ok(())
}
