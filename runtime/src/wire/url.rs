//! Which URLs requests may go to.

use reqwest::Url;

/// The URL to send to. The text is not repeated in messages: it may hold a password.
pub(crate) fn base(text: &str, allow_plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("the base URL can't be read: {error}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL holds a user name or password; set `access_token` instead".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL has a query or a fragment; it may have a path at most".into());
    }
    match url.scheme() {
        _ if is_safe(&url) => Ok(url),
        "http" if allow_plain_http => Ok(url),
        "http" => Err("the base URL is plain http, so that everyone on the way could read the \
                       access token; use https, or `allow_plain_http(true)` if that is no danger"
            .into()),
        scheme => Err(format!("the base URL begins with `{scheme}:`; it must be `https:`")),
    }
}

/// Whether nobody on the way can read what is sent.
pub(crate) fn is_safe(url: &Url) -> bool {
    url.scheme() == "https" || is_plain_loopback(url)
}

/// Whether it is plain HTTP to this machine.
pub(crate) fn is_plain_loopback(url: &Url) -> bool {
    url.scheme() == "http" && is_loopback(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    host == "localhost" || address.is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}
