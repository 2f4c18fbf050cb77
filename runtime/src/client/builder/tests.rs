//! Settings that are accepted and rejected.

use super::*;

fn build_error(builder: ClientBuilder<ClientCore>) -> String {
    builder.build().err().map(|error| error.to_string()).unwrap_or_default()
}

#[test]
fn plain_http_is_allowed_only_to_loopback_by_default() {
    let to = |url: &str| ClientCore::builder().base_url(url);
    for url in ["http://127.0.0.1:80", "http://[::1]:1", "http://localhost", "https://x.example"] {
        assert_eq!(build_error(to(url)), "", "{url}");
    }
    for url in ["http://x.example", "http://127.0.0.1.example", "http://localhost.example"] {
        let message = build_error(to(url));
        assert!(message.contains("https") && message.contains("token"), "{url}: {message}");
    }
    assert_eq!(build_error(to("http://x.example").allow_plain_http(true)), "");
}

#[test]
fn invalid_settings_are_rejected_without_being_repeated() {
    let base = |url: &str| ClientCore::builder().base_url(url);
    for builder in [
        base("planted"),
        base("ftp://x.example/planted"),
        base("https://me:planted@x.example"),
        base("https://x.example/?planted"),
        ClientCore::builder().access_token("planted\n"),
        ClientCore::builder().default_header("x-a", "planted\n"),
        ClientCore::builder().user_agent("planted\n"),
    ] {
        let shown = format!("{builder:?}");
        let message = build_error(builder);
        assert!(!message.is_empty(), "{shown}");
        assert!(!message.contains("planted"), "{message}");
    }
}

#[test]
fn a_base_url_may_have_a_path() {
    for base in ["https://x.example/losant", "https://x.example/losant/"] {
        let client = ClientCore::builder().base_url(base).build();
        let base = client.map(|client| client.base_url().to_owned());
        assert!(matches!(&base, Ok(base) if base == "https://x.example/losant"), "{base:?}");
    }
}
