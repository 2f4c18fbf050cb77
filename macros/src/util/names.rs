//! Names that are derived from other names, and suggestions for misspelled ones.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

/// Creates an identifier of generated code that editors and errors show at the user's token.
///
/// It resolves as generated code, so that lints don't treat it as written by the user.
pub(crate) fn ident_at(name: &str, at: Span) -> Ident {
    let span = shown_at(at);
    match syn::parse_str::<Ident>(name) {
        Ok(_) => Ident::new(name, span),
        Err(_) => Ident::new_raw(name, span),
    }
}

/// The span of generated code that editors and errors show at the user's token.
pub(crate) fn shown_at(at: Span) -> Span {
    Span::call_site().located_at(at)
}

/// Moves tokens of generated code to the user's token, so that an error in them is shown there.
pub(crate) fn respan(tokens: TokenStream, at: Span) -> TokenStream {
    let relocate = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            let inner = respan(group.stream(), at);
            token = TokenTree::Group(Group::new(group.delimiter(), inner));
        }
        token.set_span(token.span().located_at(at));
        token
    };
    tokens.into_iter().map(relocate).collect()
}

/// Moves an identifier to `at`, as [`respan`] does.
pub(crate) fn moved(ident: &Ident, at: Span) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().located_at(at));
    ident
}

/// Returns a path as a string, without arguments.
pub(crate) fn path(path: &syn::Path) -> String {
    let start = if path.leading_colon.is_some() { "::" } else { "" };
    let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    format!("{start}{}", segments.join("::"))
}

/// Returns the name of an identifier without `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// Converts `api_token_id` or `ApiTokenId` to `apiTokenId`, as Losant writes names.
pub(crate) fn camel_case(name: &str) -> String {
    let pascal = pascal_case(name);
    let mut chars = pascal.chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
}

/// Converts `send_state` to `SendState`.
pub(crate) fn pascal_case(name: &str) -> String {
    let capitalized = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>())
    };
    name.split('_').filter_map(capitalized).collect()
}

/// Converts `apiTokenId` or `ApiTokenId` to `api_token_id`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_uppercase() && after_lower {
            snake.push('_');
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        snake.extend(c.to_lowercase());
    }
    snake
}

/// Returns the name of a resource's accessor: its own name without the parent's name in front.
pub(crate) fn accessor(resource: &str, parent: &str) -> String {
    let rest = resource.strip_prefix(parent).unwrap_or_default();
    let is_word = rest.starts_with(char::is_uppercase);
    snake_case(if is_word { rest } else { resource })
}

/// Suggests the known name that is nearest, and lists all of them.
pub(crate) fn did_you_mean(name: &str, known: &[&str]) -> String {
    let all = list(known);
    match nearest(name, known) {
        Some(near) => format!("did you mean `{near}`? Expected {all}"),
        None => format!("expected {all}"),
    }
}

/// Returns the known name that differs little from this one.
pub(crate) fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let distance = |known: &&str| strsim::osa_distance(name, known);
    let nearest = known.iter().copied().min_by_key(distance)?;
    (distance(&nearest) <= 2.min(name.len() / 2)).then_some(nearest)
}

/// Lists names as `a`, `b` or `c`, in backticks.
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_converted_between_cases() {
        assert_eq!(camel_case("api_token_id"), "apiTokenId");
        assert_eq!(camel_case("UserApiTokens"), "userApiTokens");
        assert_eq!(camel_case("experience_version_id_or_name"), "experienceVersionIdOrName");
        assert_eq!(pascal_case("get_by_version"), "GetByVersion");
        assert_eq!(snake_case("experienceVersionIdOrName"), "experience_version_id_or_name");
        assert_eq!(snake_case("UserApiTokens"), "user_api_tokens");
        assert_eq!(snake_case("urlTTL"), "url_ttl");
    }

    #[test]
    fn accessor_omits_only_whole_words() {
        assert_eq!(accessor("InstanceOrgMember", "InstanceOrg"), "member");
        assert_eq!(accessor("FlowVersion", "Flow"), "version");
        assert_eq!(accessor("Flows", "Flow"), "flows");
        assert_eq!(accessor("Flow", "Flow"), "flow");
        assert_eq!(accessor("UserApiToken", "Client"), "user_api_token");
    }

    #[test]
    fn nearest_name_is_suggested() {
        assert!(did_you_mean("pth", &["path", "name"]).contains("did you mean `path`"));
        assert!(!did_you_mean("colour", &["path", "name"]).contains("did you mean"));
    }

    #[test]
    fn keywords_become_raw_identifiers() {
        assert_eq!(ident_at("type", Span::call_site()).to_string(), "r#type");
    }
}
