//! The URLs that requests may be sent to.

use reqwest::Url;

/// Parses the base URL. Messages do not repeat it, since it may contain a password.
pub(crate) fn parse_base_url(url: &str, allow_plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(url).map_err(|error| format!("the base URL is invalid: {error}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(
            "the base URL must not contain a user name or password; set `access_token` instead"
                .into(),
        );
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL must not have a query or a fragment".into());
    }
    match url.scheme() {
        _ if is_secure(&url) => Ok(url),
        "http" if allow_plain_http => Ok(url),
        "http" => Err("the base URL is plain http, so that anyone on the network could read the \
                       access token; use https, or `allow_plain_http(true)` if that is acceptable"
            .into()),
        scheme => Err(format!("the scheme of the base URL must be `https`, not `{scheme}`")),
    }
}

/// Whether nobody on the network can read what is sent: the URL is https or a loopback address.
pub(crate) fn is_secure(url: &Url) -> bool {
    url.scheme() == "https" || is_plain_loopback(url)
}

/// Whether the URL is plain HTTP to a loopback address.
pub(crate) fn is_plain_loopback(url: &Url) -> bool {
    url.scheme() == "http" && is_loopback(url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    host == "localhost" || address.is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}
