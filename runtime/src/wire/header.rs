//! Headers that callers set, and the one that carries a token.

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

/// A header that may be sent: hidden from Debug, since nobody knows what a caller puts there.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name: HeaderName = name.parse().map_err(|_| format!("{name:?} is no header name"))?;
    let mut value: HeaderValue = value
        .parse()
        .map_err(|_| format!("the value of the header `{name}` holds a control character"))?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// The header that carries a token.
pub(crate) fn bearer(token: &str) -> Result<(HeaderName, HeaderValue), String> {
    header(AUTHORIZATION.as_str(), &format!("Bearer {token}"))
        .map_err(|_| "the access token holds a character that no header can carry".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_header_can_hold_another(name in any::<String>(), value in any::<String>()) {
            if let Ok((name, value)) = header(&name, &value) {
                let bytes = value.as_bytes();
                prop_assert!(!bytes.iter().any(|byte| byte.is_ascii_control() && *byte != b'\t'));
                prop_assert!(!name.as_str().contains([' ', ':', '\r', '\n']));
                prop_assert!(value.is_sensitive());
            }
        }
    }
}
