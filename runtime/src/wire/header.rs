//! Headers that callers set, and the header with the access token.

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, Entry, HOST, HeaderMap, HeaderName, HeaderValue,
    SET_COOKIE, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};

/// The headers that describe the connection and the framing of the request. With a wrong value, the
/// server would read another request than the one that was sent.
const TRANSPORT: [HeaderName; 9] = [
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Parses a header. `Debug` does not print its value, which may be a secret.
///
/// Messages do not repeat a name that is invalid: it may be a secret that was passed as the name.
pub(crate) fn parse_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name: HeaderName = name.parse().map_err(|_| {
        "the name of a header is empty or contains a character that is not allowed".to_owned()
    })?;
    if TRANSPORT.contains(&name) {
        return Err(format!(
            "the header `{name}` is set by the HTTP client, and can't be replaced"
        ));
    }
    let mut value: HeaderValue = value
        .parse()
        .map_err(|_| format!("the value of the header `{name}` contains a control character"))?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// Keeps the values of cookies out of `Debug`.
pub(crate) fn hide_cookies(headers: &mut HeaderMap) {
    // Looked up first, since `entry` makes room for one more.
    if headers.contains_key(SET_COOKIE)
        && let Entry::Occupied(mut cookies) = headers.entry(SET_COOKIE)
    {
        cookies.iter_mut().for_each(|cookie| cookie.set_sensitive(true));
    }
}

/// The header with an access token.
pub(crate) fn bearer_header(token: &str) -> Result<(HeaderName, HeaderValue), String> {
    parse_header(AUTHORIZATION.as_str(), &format!("Bearer {token}")).map_err(|_| {
        "the access token contains a character that is not allowed in a header".to_owned()
    })
}

/// The token in a header `Authorization`. `None` if it has another scheme.
pub(crate) fn bearer_token(header: &HeaderValue) -> Option<&str> {
    let (scheme, token) = header.to_str().ok()?.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_header_can_contain_another(name in any::<String>(), value in any::<String>()) {
            if let Ok((name, value)) = parse_header(&name, &value) {
                let bytes = value.as_bytes();
                prop_assert!(!bytes.iter().any(|byte| byte.is_ascii_control() && *byte != b'\t'));
                prop_assert!(!name.as_str().contains([' ', ':', '\r', '\n']));
                prop_assert!(value.is_sensitive());
            }
        }
    }
}
