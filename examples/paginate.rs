//! A collection by page and by item, and resuming it later: `cargo run --example paginate`.

use std::error::Error;

use losant::models::{ApiTokenPost, UserApiTokensSortField};
use losant::testing::FakeLosant;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeLosant::start().await?;
    let client = fake.client();
    for number in 1..=7 {
        client.user_api_tokens().post(ApiTokenPost::new(format!("sensor {number}"))).await?;
    }
    let sorted =
        client.user_api_tokens().get().sort_field(UserApiTokensSortField::Name).per_page(3);

    println!("Pages of three:");
    let mut pages = sorted.clone().pages();
    while let Some(page) = pages.try_next().await? {
        let names: Vec<_> = page.items.iter().map(|token| token.name.as_str()).collect();
        println!("  page {}: {}", page.page.unwrap_or_default(), names.join(", "));
    }

    println!("The first four items:");
    let mut items = sorted.clone().items();
    for _ in 0..4 {
        if let Some(token) = items.try_next().await? {
            println!("  {}", token.name);
        }
    }
    let position = items.position().ok_or("there are more items")?.to_string();

    println!("The rest, from the position {position:?}, which could have been saved in a file:");
    let mut rest = sorted.items().start_at(&position.parse()?);
    while let Some(token) = rest.try_next().await? {
        println!("  {}", token.name);
    }
    Ok(())
}
