//! How names of the description are written in Rust and in prose.

/// Returns a name as Rust spells it: `url_ttl` for `urlTTL`.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for c in name.chars() {
        if c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
        before = c;
    }
    snake
}

/// Returns a name in camel case: `urlTtl` for `url_ttl`.
pub(crate) fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &capital(word))
}

/// Returns the words of a name in lower case.
pub(crate) fn words(name: &str) -> String {
    snake(name).replace('_', " ")
}

/// Returns a string with a capital first letter.
pub(crate) fn capital(string: &str) -> String {
    let mut chars = string.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Returns the name of the Rust type for a resource or a reference to a schema.
pub fn type_name(name: &str) -> String {
    capital(name.rsplit('/').next().unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_in_every_case() {
        assert_eq!(snake("urlTTL"), "url_ttl");
        assert_eq!(snake("getS3Url"), "get_s3_url");
        assert_eq!(camel("per_page"), "perPage");
        assert_eq!(words("deviceRecipes"), "device recipes");
        assert_eq!(type_name("#/definitions/apiToken"), "ApiToken");
        assert_eq!(type_name(""), "");
    }
}
