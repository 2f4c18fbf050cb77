//! The parameters that keep only some documents of a list.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use glob::{MatchOptions, Pattern};
use serde_json::Value;

use super::Items;
use super::advanced::{self, compare};
use crate::Action;
use crate::testing::given::Given;
use crate::testing::groups::Groups;
use crate::testing::known::{self, Effect};
use crate::testing::route::Refusal;
use crate::testing::state::Incoming;
use crate::testing::store::{Document, Store, value_at, values_at};

/// The longest pattern: it bounds how deep the matcher recurses.
const LONGEST_PATTERN: usize = 1024;

/// Keeps the documents that fit all parameters. An advanced query overrides the others.
pub(in crate::testing) fn keep<'s>(
    store: &'s Store,
    incoming: &Incoming<'_>,
    mut items: Items<'s>,
) -> Result<Items<'s>, Refusal> {
    let Incoming { action, given, .. } = incoming;
    let effects = || action.params.iter().filter_map(|p| Some((p, known::effect(action, p.name)?)));
    let query = effects().find_map(|(param, effect)| match effect {
        Effect::Query(schema) => Some((schema, given.json(param.name)?)),
        _ => None,
    });
    if let Some((schema, query)) = query {
        let query = advanced::parse(schema, &query)?;
        let below = effects().find_map(|(param, effect)| match effect {
            Effect::OrBelow(below) if given.flag(param.name) => Some(below),
            _ => None,
        });
        return Ok(match below {
            Some(below) => query.select_or_below(store, items, below),
            None => query.select(store, items),
        });
    }
    for (param, effect) in effects() {
        apply(store, &mut items, given, param.name, effect)?;
    }
    by_pattern(action, given, &mut items)?;
    Ok(items)
}

fn apply(
    store: &Store,
    items: &mut Items<'_>,
    given: &Given,
    name: &str,
    effect: Effect,
) -> Result<(), Refusal> {
    match effect {
        Effect::Is(path) => {
            let mut wanted = given.list(name);
            if wanted.is_empty() {
                wanted.extend(given.text(name));
            }
            items.retain(|(_, item)| wanted.is_empty() || is_one_of(item, path, &wanted));
        }
        Effect::IsOrNone(path, none) => match given.sent(name) {
            Some("") => items.retain(|(_, item)| match none {
                Some((path, value)) => is_one_of(item, path, &[value]),
                None => value_at(item, path).is_none_or(Value::is_null),
            }),
            Some(wanted) => items.retain(|(_, item)| is_one_of(item, path, &[wanted])),
            None => {}
        },
        Effect::Matches(path) => {
            if let Some(filter) = given.text(name) {
                keep_matching(items, path, filter)?;
            }
        }
        Effect::HasKey(path) => {
            if let Some(key) = given.text(name) {
                items.retain(|(_, item)| {
                    item.get(path).is_some_and(|object| object.get(key).is_some())
                });
            }
        }
        Effect::AuditLogs => {
            if let Some(Value::Object(wanted)) = given.json(name) {
                items.retain(|(_, log)| wanted.iter().all(|(of, any)| is_audited(log, of, any)));
            }
        }
        Effect::HasAll(path) => {
            let wanted = given.list(name);
            items.retain(|(_, item)| wanted.iter().all(|wanted| is_one_of(item, path, &[wanted])));
        }
        Effect::Directory(path) => {
            if let Some(directory) = given.text(name) {
                let directory = directory.trim_end_matches('/');
                items.retain(|(_, item)| {
                    let parent = value_at(item, path).and_then(Value::as_str).unwrap_or_default();
                    parent.trim_end_matches('/') == directory
                });
            }
        }
        Effect::Group(path) => match given.text(name) {
            Some("any") => items.retain(|(_, item)| !values_at(item, path).is_empty()),
            Some("none") => items.retain(|(_, item)| values_at(item, path).is_empty()),
            Some(id) => {
                let groups = Groups::of(store, items.first().map_or("", |(path, _)| path));
                let mut wanted = vec![id];
                if given.flag("includeAncestorGroups") {
                    wanted.extend(groups.ancestors_of(id));
                }
                items.retain(|(_, item)| is_one_of(item, path, &wanted));
            }
            None => {}
        },
        Effect::NotEmpty(paths) if given.flag(name) => items.retain(|(_, item)| {
            let mut paths = paths.split('|');
            paths.any(|path| values_at(item, path).into_iter().any(|value| !value.is_null()))
        }),
        Effect::From(path) | Effect::To(path) => {
            if let Some(limit) = given.number(name) {
                let wanted =
                    if effect == Effect::From(path) { Ordering::Less } else { Ordering::Greater };
                items.retain(|(_, item)| {
                    let time = value_at(item, path).unwrap_or(&Value::Null);
                    compare(time, &limit.into()).is_some_and(|order| order != wanted)
                });
            }
        }
        Effect::Pairs(path) => {
            let wanted = given.objects(name);
            items.retain(|(_, item)| wanted.iter().all(|pair| has_pair(item, path, pair)));
        }
        _ => {}
    }
    Ok(())
}

/// Whether a document has one of these values at a path.
pub(in crate::testing) fn is_one_of(item: &Document, path: &str, wanted: &[&str]) -> bool {
    let mut paths = path.split('|');
    paths.any(|path| values_at(item, path).into_iter().any(|value| wanted.contains(&&*text(value))))
}

/// Whether an audit log is of one of these targets, actors, requests or response codes. A log has their
/// fields by longer names: the `id` of `actor` is `actorId`.
fn is_audited(log: &Document, of: &str, any: &Value) -> bool {
    let has = |key: &str, wanted: &Value| {
        let (first, rest) = key.split_at_checked(1).unwrap_or_default();
        log.get(&format!("{of}{}{rest}", first.to_uppercase())) == Some(wanted)
    };
    let Value::Array(any) = any else { return true };
    let fits = |wanted: &Value| match wanted {
        Value::Object(fields) => fields.iter().all(|(key, wanted)| has(key, wanted)),
        code => log.get("responseStatus") == Some(code),
    };
    any.is_empty() || any.iter().any(fits)
}

/// Whether one object of a list has all these entries.
fn has_pair(item: &Document, path: &str, pair: &BTreeMap<&str, &str>) -> bool {
    values_at(item, path).into_iter().any(|object| {
        pair.iter()
            .all(|(key, wanted)| object.get(*key).is_some_and(|value| text(value) == *wanted))
    })
}

/// `filterField` and `filter`. Nothing is filtered if either is missing or blank.
fn by_pattern(action: &Action, given: &Given, items: &mut Items<'_>) -> Result<(), Refusal> {
    let (Some(field), Some(filter)) = (given.text("filterField"), given.text("filter")) else {
        return Ok(());
    };
    keep_matching(items, known::path_of(action.resource, field), filter)
}

fn keep_matching(items: &mut Items<'_>, path: &str, filter: &str) -> Result<(), Refusal> {
    let pattern = pattern(filter)?;
    items.retain(|(_, item)| {
        let mut values = values_at(item, path).into_iter();
        values.any(|value| pattern.matches_with(&text(value), OPTIONS))
    });
    Ok(())
}

/// `/` and a leading dot are characters like others.
const OPTIONS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: false,
    require_literal_leading_dot: false,
};

/// A pattern of `*`, `?` and `[…]`, which matches in linear time.
fn pattern(text: &str) -> Result<Pattern, Refusal> {
    if text.len() > LONGEST_PATTERN {
        let message = format!("`filter` is longer than {LONGEST_PATTERN} bytes");
        return Err(Refusal::validation(message));
    }
    // Several stars are one; the matcher does not accept them elsewhere than in file paths.
    let mut single = String::with_capacity(text.len());
    for c in text.chars() {
        if c != '*' || !single.ends_with('*') {
            single.push(c);
        }
    }
    Pattern::new(&single)
        .map_err(|error| Refusal::validation(format!("`filter` is not a pattern: {}", error.msg)))
}

/// A value as a request writes it.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    fn is_like(filter: &str, text: &str) -> bool {
        pattern(filter).unwrap().matches_with(text, OPTIONS)
    }

    #[test]
    fn patterns_match_whole_texts() {
        for (pattern, text, expected) in [
            ("a*c", "abbc", true),
            ("a*c", "ac", true),
            ("a*c", "acd", false),
            ("*", "", true),
            ("*b*", "abc", true),
            ("é*", "éé", true),
            ("abc", "abcd", false),
            ("a?c", "a/c", true),
            ("a?c", "ac", false),
            ("**", ".a/b", true),
            ("[ab]*", "bcd", true),
            ("[!ab]*", "bcd", false),
            ("[0-9]", "7", true),
            ("a{b,c}", "ab", false),
        ] {
            assert_eq!(is_like(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn hostile_patterns_take_linear_time() {
        let text = "a".repeat(100_000);
        let start = Instant::now();
        for filter in ["*a*a*a*a*b".to_owned(), "*a".repeat(500) + "b", "*a".repeat(500)] {
            is_like(&filter, &text);
        }
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    }

    #[test]
    fn invalid_patterns_are_refused() {
        assert!(pattern("[a").is_err());
        assert!(pattern(&"*a".repeat(600)).is_err());
    }
}
