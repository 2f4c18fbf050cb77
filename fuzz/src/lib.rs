//! What the fuzz targets share: a resource, and a client whose server is a function.
//!
//! Each target in `src/bin` states a property of the client, and calls only its public interface.
//! `cargo xtask ci fuzz` builds the targets and runs each for a short time.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use losant::http::{self, HeaderValue, StatusCode};
use losant::reqwest::{self, Request, Response};
use losant::serde_json::Value;
use losant::{Client, ClientBuilder, Part, losant_resource};

/// A resource with all kinds of parameters.
#[losant_resource(path = "/things/{thingId}", extends = Client, errors(400))]
pub trait Thing {
    /// Returns the thing.
    #[get(scopes(none))]
    fn get(
        &self,
        /// A string.
        text: Option<String>,
        /// A list.
        list: Option<Vec<String>>,
        /// A map.
        map: Option<BTreeMap<String, String>>,
        /// Any value, as JSON.
        #[query(json)]
        json: Option<Value>,
    ) -> Value;

    /// Changes a part of the thing.
    #[patch("/parts/{partId}", scopes(none))]
    fn change_part(&self, part_id: &str, #[body] change: &Value) -> Value;

    /// Sends a file.
    #[post("/files", scopes(none))]
    fn send_file(&self, #[part] file: Part, #[part] note: Option<String>) -> ();
}

/// The builder of a client whose requests the function responds to.
pub fn client(
    respond: impl Fn(Request) -> Response + Send + Sync + 'static,
) -> ClientBuilder<Client> {
    static HTTP: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);
    let builder = Client::builder().base_url("http://localhost").http_client(HTTP.clone());
    builder.respond_with(move |request| std::future::ready(respond(request)))
}

/// A client that cannot send anything.
pub fn offline_client() -> Client {
    let client = client(|_| response(StatusCode::NO_CONTENT, &[], "")).build();
    client.expect("the settings are valid")
}

/// A response with these headers. An invalid header is left out.
pub fn response(
    status: StatusCode,
    headers: &[(&'static str, &[u8])],
    body: impl Into<reqwest::Body>,
) -> Response {
    let mut response = http::Response::new(body.into());
    *response.status_mut() = status;
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            response.headers_mut().insert(*name, value);
        }
    }
    response.into()
}

/// Runs a future on a clock that jumps over waits.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build();
    runtime.expect("the runtime starts").block_on(future)
}

/// The strings in an input, which the byte 0xFF separates, since no string contains it. Missing strings
/// are empty.
pub fn strings<const N: usize>(input: &[u8]) -> [String; N] {
    let mut strings = input.split(|byte| *byte == 0xff);
    std::array::from_fn(|_| String::from_utf8_lossy(strings.next().unwrap_or_default()).into())
}
