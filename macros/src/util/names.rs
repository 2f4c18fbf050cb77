//! Every name that is made of another, and the hint at one that was meant.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

/// An identifier of generated code that tools find at the user's token.
///
/// It is resolved as the macro's own, so that no lint takes the generated code for the user's.
pub(crate) fn ident_at(name: &str, at: Span) -> Ident {
    let span = Span::call_site().located_at(at);
    match syn::parse_str::<Ident>(name) {
        Ok(_) => Ident::new(name, span),
        Err(_) => Ident::new_raw(name, span),
    }
}

/// The same for whole tokens: an error in them is shown at the user's.
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

/// The name of an identifier without its `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// `api_token_id` or `ApiTokenId` as Losant writes it: `apiTokenId`.
pub(crate) fn camel_case(name: &str) -> String {
    let pascal = pascal_case(name);
    let mut chars = pascal.chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
}

/// `send_state` as the part of a type's name: `SendState`.
pub(crate) fn pascal_case(name: &str) -> String {
    let capitalised = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>())
    };
    name.split('_').filter_map(capitalised).collect()
}

/// `apiTokenId` or `ApiTokenId` as a Rust value is named: `api_token_id`.
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

/// The accessor of a resource: its name without its parent's in front.
pub(crate) fn accessor(resource: &str, parent: &str) -> String {
    let rest = resource.strip_prefix(parent).unwrap_or_default();
    let is_word = rest.starts_with(char::is_uppercase);
    snake_case(if is_word { rest } else { resource })
}

/// Says which of the known names was meant, or all of them.
pub(crate) fn did_you_mean(name: &str, known: &[&str]) -> String {
    let distance = |known: &&&str| strsim::osa_distance(name, known);
    let nearest = known.iter().min_by_key(distance).filter(|near| distance(near) <= 2);
    let all = list(known);
    match nearest {
        Some(near) => format!("did you mean `{near}`? Expected {all}"),
        None => format!("expected {all}"),
    }
}

/// `a`, `b` or `c`, in backticks.
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
    fn names_change_their_case_as_losant_has_them() {
        assert_eq!(camel_case("api_token_id"), "apiTokenId");
        assert_eq!(camel_case("UserApiTokens"), "userApiTokens");
        assert_eq!(camel_case("experience_version_id_or_name"), "experienceVersionIdOrName");
        assert_eq!(pascal_case("get_by_version"), "GetByVersion");
        assert_eq!(snake_case("experienceVersionIdOrName"), "experience_version_id_or_name");
        assert_eq!(snake_case("UserApiTokens"), "user_api_tokens");
        assert_eq!(snake_case("urlTTL"), "url_ttl");
    }

    #[test]
    fn an_accessor_leaves_out_whole_words_alone() {
        assert_eq!(accessor("InstanceOrgMember", "InstanceOrg"), "member");
        assert_eq!(accessor("FlowVersion", "Flow"), "version");
        assert_eq!(accessor("Flows", "Flow"), "flows");
        assert_eq!(accessor("Flow", "Flow"), "flow");
        assert_eq!(accessor("UserApiToken", "Client"), "user_api_token");
    }

    #[test]
    fn the_nearest_name_is_named() {
        assert!(did_you_mean("pth", &["path", "name"]).contains("did you mean `path`"));
        assert!(!did_you_mean("colour", &["path", "name"]).contains("did you mean"));
    }

    #[test]
    fn keywords_become_raw() {
        assert_eq!(ident_at("type", Span::call_site()).to_string(), "r#type");
    }
}
