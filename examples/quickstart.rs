//! A token is created, read, renamed and deleted: `cargo run --example quickstart`.
//!
//! Without `LOSANT_ACCESS_TOKEN` it runs against a fake Losant in this process. With it, it reads
//! from the real platform (or from `LOSANT_API_URL`), and changes nothing.

use std::error::Error;

use losant::api::{
    MeGetCall, UserApiTokenDeleteCall, UserApiTokenGetCall, UserApiTokenPatchCall,
    UserApiTokensGetCall, UserApiTokensPostCall,
};
use losant::models::{ApiTokenPatch, ApiTokenPost, ApiTokenStatus};
use losant::testing::FakeLosant;
use losant::{Call, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("LOSANT_ACCESS_TOKEN").is_some() {
        let mut builder = Client::builder().access_token_from_env();
        if let Ok(url) = std::env::var("LOSANT_API_URL") {
            builder = builder.base_url(url);
        }
        return read(&builder.build()?).await;
    }
    let fake = FakeLosant::start().await?;
    println!("No LOSANT_ACCESS_TOKEN, so this is a fake Losant at {}.", fake.base_url());
    let client = fake.client();
    read(&client).await?;
    change(&client).await
}

/// Calls that only read, which a real account gets too.
async fn read(client: &Client) -> Result<(), Box<dyn Error>> {
    step::<MeGetCall>("Who am I?");
    let me = client.me().get().await?;
    println!("  {} <{}>", me.full_name.unwrap_or_default(), me.email);

    step::<UserApiTokensGetCall>("Which API tokens do I have?");
    let mut tokens = client.user_api_tokens().get().items();
    while let Some(token) = tokens.try_next().await? {
        let expires = token.expiration_date.map_or("never".to_owned(), |date| date.to_string());
        println!("  {}  {}, expires: {expires}", token.id, token.name);
    }
    println!("  That is all.");
    Ok(())
}

/// Creates, reads, renames and deletes a token.
async fn change(client: &Client) -> Result<(), Box<dyn Error>> {
    step::<UserApiTokensPostCall>("Create a token.");
    let post = ApiTokenPost::new("sensor").scope(["all.User.read"]).status(ApiTokenStatus::Active);
    let token = client.user_api_tokens().post(post).await?;
    let allows = token.scope.join(", ");
    println!("  {} is called {:?} and allows {allows}", token.id, token.name);

    let handle = client.user_api_token(&token.id);
    step::<UserApiTokenGetCall>("Read it.");
    let read = handle.get().await?;
    println!("  {:?}, created {}", read.name, read.creation_date.unwrap_or_default());

    step::<UserApiTokenPatchCall>("Rename it.");
    let renamed = handle.patch(ApiTokenPatch::new().name("retired sensor")).await?;
    println!("  now {:?}", renamed.name);

    step::<UserApiTokenDeleteCall>("Delete it.");
    let done = handle.delete().await?;
    println!("  success: {}", done.success.unwrap_or_default());

    step::<UserApiTokenGetCall>("Read it again.");
    match handle.get().await {
        Err(error) if error.is_not_found() => {
            println!("  {error}");
            let said = error.api().ok_or("an error of Losant's has a body")?;
            println!("  kind: {:?}, status: {:?}", error.kind(), error.status());
            println!("  type: {:?}, message: {:?}", said.error_type, said.message);
        }
        other => return Err(format!("a deleted token was answered with {other:?}").into()),
    }
    Ok(())
}

/// Prints what a call does, its method and path, and the scopes that allow it.
fn step<C: Call>(what: &str) {
    let action = C::ACTION;
    println!("\n{what}\n  {} {}  ({action})", action.method, action.path);
    println!("  needs one of {}", action.scopes.join(", "));
}
