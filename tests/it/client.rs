//! What a client adds to every request: base URL, headers, encoding.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;

use losant::{Call, Client, ErrorKind};
use serde_json::{Value, json};

use crate::support::process::in_own_process;
use crate::support::server::{Server, json_response};

#[tokio::test]
async fn query_values_are_percent_encoded() {
    let server = Server::responding([json_response(200, Value::Null)]).await;
    let call = server.client().user_api_tokens().get().filter("k=v&w 5é !*()'+#/?-._~😀");
    call.raw().await.unwrap();
    assert_eq!(
        server.only_request().query(),
        "_actions=false&_links=true&_embedded=true&\
         filter=k%3Dv%26w%205%C3%A9%20%21%2A%28%29%27%2B%23%2F%3F-._~%F0%9F%98%80"
    );
}

#[tokio::test]
async fn client_without_a_token_sends_no_authorization_header() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only_request().header("authorization"), None);
}

#[tokio::test]
async fn user_agent_has_the_crate_version() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    server.client().me().get().await.unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(server.only_request().header("user-agent"), Some(format!("losant-rust/{version}")));
}

#[tokio::test]
async fn base_url_can_have_a_path() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = server.builder().base_url(format!("{}/losant/", server.url())).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only_request().path(), "/losant/me");
}

#[tokio::test]
async fn default_headers_replace_standard_headers() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let builder = server.builder().default_header("accept-version", "^1.2.3");
    let builder = builder.default_header("x-purpose", "first").default_header("x-purpose", "last");
    builder.build().unwrap().me().get().await.unwrap();
    let seen = server.only_request();
    assert_eq!(seen.header("accept-version").as_deref(), Some("^1.2.3"));
    assert_eq!(seen.header("x-purpose").as_deref(), Some("last"));
}

#[tokio::test]
async fn custom_http_client_is_used() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("x-own", reqwest::header::HeaderValue::from_static("yes"));
    let http = reqwest::Client::builder().no_proxy().default_headers(headers).build().unwrap();
    let client = server.builder().http_client(http).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only_request().header("x-own").as_deref(), Some("yes"));
}

#[test]
fn proxies_of_the_environment_are_used_for_https_but_not_for_plain_http_to_this_machine() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let proxy = std::thread::spawn(move || {
        let (connection, _) = listener.accept().unwrap();
        BufReader::new(connection).lines().next().unwrap().unwrap()
    });
    let variables = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"]
        .map(|name| (name, Some(url.as_str())));
    let removed = ["NO_PROXY", "no_proxy", "REQUEST_METHOD"].map(|name| (name, None));
    let is_parent = in_own_process(
        "client::proxies_of_the_environment_are_used_for_https_but_not_for_plain_http_to_this_machine",
        &[&variables[..], &removed[..]].concat(),
        || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                for host in ["127.0.0.1", "localhost"] {
                    let server = Server::responding([json_response(200, json!({}))]).await;
                    let url = server.url().replace("127.0.0.1", host);
                    let client = server.builder().base_url(url).build().unwrap();
                    client.me().get().await.unwrap();
                    assert_eq!(server.request_count(), 1);
                }
                let builder = Client::builder().base_url("https://losant.invalid");
                let client = builder.retry(losant::Retry::none()).build().unwrap();
                assert_eq!(client.me().get().await.unwrap_err().kind(), ErrorKind::Connect);
            });
        },
    );
    if is_parent {
        assert_eq!(proxy.join().unwrap(), "CONNECT losant.invalid:443 HTTP/1.1");
    }
}

/// The headers that belong to the connection and to the framing of a request.
const TRANSPORT_HEADERS: [&str; 9] = [
    "host",
    "Content-Length",
    "transfer-encoding",
    "connection",
    "te",
    "upgrade",
    "trailer",
    "keep-alive",
    "proxy-connection",
];

#[tokio::test]
async fn headers_of_the_transport_cannot_be_set() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    for name in TRANSPORT_HEADERS {
        let error = server.client().me().get().header(name, "2").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 0), "{name}");
        assert!(error.to_string().contains("is set by the HTTP client"), "{error}");
        let error = server.builder().default_header(name, "2").build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{name}");
        assert!(error.to_string().contains("is set by the HTTP client"), "{error}");
    }
    assert_eq!(server.request_count(), 0);
}
