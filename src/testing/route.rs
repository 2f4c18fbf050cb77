//! Requests, the action that each is for, and why one is refused.

use std::borrow::Cow;

use crate::bytes::Bytes;
use crate::http::header::{AUTHORIZATION, CONTENT_TYPE};
use crate::http::request::Parts;
use crate::http::{Method, StatusCode};
use percent_encoding::percent_decode_str;

use crate::{Action, Resource};

/// What the fake reads of a request.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) path: String,
    /// The query as it was sent.
    pub(super) query: String,
    pub(super) token: Option<String>,
    pub(super) media_type: Option<String>,
    /// Whether it is for another domain than Losant's own.
    pub(super) has_domain: bool,
    pub(super) body: Bytes,
}

/// Why a request is refused.
#[derive(Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) kind: &'static str,
    pub(super) message: String,
    /// The methods that the path has, if it does not have that of the request.
    pub(super) allow: Option<String>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, kind: &'static str, message: impl Into<String>) -> Self {
        Self { status, kind, message: message.into(), allow: None }
    }

    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "NotFound", message)
    }

    pub(super) fn validation(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Validation", message)
    }

    /// The fake does not simulate something; `other` is what can be done about it, besides a script.
    pub(super) fn not_simulated(action: &Action, what: &str, other: &str) -> Self {
        let message = format!(
            "the fake {what}; script its response with `fake.on::<{}Call>().reply(…)`{other}",
            call_name(action)
        );
        Self::new(StatusCode::NOT_IMPLEMENTED, "NotImplemented", message)
    }
}

/// The call of an action, as it is called in Rust unless its method has another name.
pub(super) fn call_name(action: &Action) -> String {
    [action.resource, action.name].map(|name| name[..1].to_uppercase() + &name[1..]).concat()
}

/// Requests with a query or a body from these lengths on are answered on another thread, so that they
/// hold up no other request.
const LONG_QUERY: usize = 512;
const LONG_BODY: usize = 4 << 10;

/// The header with the domain that a request is for.
pub(super) const DOMAIN: &str = "losantdomain";

impl Request {
    /// Whether it may take a while to answer it.
    pub(super) fn is_long(&self) -> bool {
        self.query.len() >= LONG_QUERY || self.body.len() >= LONG_BODY
    }

    pub(super) fn new(head: &Parts, body: Bytes) -> Self {
        let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok());
        let token = header(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        // The server removes the body of a response to HEAD.
        let method = if head.method == Method::HEAD { Method::GET } else { head.method.clone() };
        Self {
            method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            token: token.map(str::to_owned),
            media_type: header(CONTENT_TYPE).map(str::to_owned),
            has_domain: head.headers.contains_key(DOMAIN),
            body,
        }
    }

    /// The boundary between the parts of the form that the body is, if it is one.
    pub(super) fn form_boundary(&self) -> Option<&str> {
        let media_type = self.media_type.as_deref()?;
        let (kind, rest) = media_type.split_once(';').unwrap_or((media_type, ""));
        let is_form = kind.trim().eq_ignore_ascii_case("multipart/form-data");
        let boundary = rest.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
        is_form.then(|| boundary.unwrap_or_default().trim_matches('"'))
    }
}

/// The pairs of a query, decoded; `+` is a space.
pub(super) fn pairs(query: &str) -> Result<Vec<(String, String)>, Refusal> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        let decoded = percent_decode_str(&text).decode_utf8();
        decoded.map(Cow::into_owned).map_err(|_| {
            Refusal::validation(format!("the query is not UTF-8 once it is decoded: {text}"))
        })
    };
    let pieces = query.split('&').filter(|piece| !piece.is_empty());
    let pairs = pieces.map(|piece| piece.split_once('=').unwrap_or((piece, "")));
    pairs.map(|(name, value)| Ok((decode(name)?, decode(value)?))).collect()
}

/// The action with this method and path. Of several that match, the one with the fewest placeholders.
pub(super) fn find(
    resources: &[&'static Resource],
    method: &Method,
    path: &str,
) -> Result<&'static Action, Refusal> {
    let matching = actions_of(resources, path);
    let found = matching.iter().filter(|action| action.method == *method);
    found.min_by_key(|action| action.path.matches('{').count()).copied().ok_or_else(|| {
        if matching.is_empty() {
            return Refusal::not_found(format!("no registered resource has the path {path}"));
        }
        let allow = methods(&matching);
        let message = format!("{path} takes no {method}, only {allow}");
        let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", message);
        Refusal { allow: Some(allow), ..refusal }
    })
}

/// The methods that a path has, as the header `Allow` lists them. `None` for an unknown path.
pub(super) fn allowed(resources: &[&'static Resource], path: &str) -> Option<String> {
    let matching = actions_of(resources, path);
    (!matching.is_empty()).then(|| methods(&matching))
}

fn actions_of(resources: &[&'static Resource], path: &str) -> Vec<&'static Action> {
    let actions = resources.iter().flat_map(|resource| resource.actions).copied();
    actions.filter(|action| matches(action.path, path)).collect()
}

fn methods(actions: &[&'static Action]) -> String {
    let mut methods: Vec<_> = actions.iter().map(|action| action.method.as_str()).collect();
    methods.sort_unstable();
    methods.dedup();
    methods.join(", ")
}

/// Whether a path is one of a template.
pub(super) fn matches(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given => {}
            (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {}
            _ => return false,
        }
    }
}

/// The name of a placeholder, if a segment of a template is one.
pub(super) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The values of a template's placeholders in a path, decoded, with their names.
pub(super) fn path_values(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let values = template.split('/').zip(path.split('/')).filter_map(|(wanted, given)| {
        let name = placeholder(wanted)?;
        Some((name, percent_decode_str(given).decode_utf8_lossy().into_owned()))
    });
    values.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_decoded_as_forms_are() {
        let decoded = pairs("a+b=c%2Bd&tagFilter%5B0%5D%5Bkey%5D=%C3%A9&flag&").unwrap();
        let decoded: Vec<_> = decoded.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(decoded, [("a b", "c+d"), ("tagFilter[0][key]", "é"), ("flag", "")]);
        assert_eq!(pairs("a=%FF").unwrap_err().status, StatusCode::BAD_REQUEST);
    }
}
