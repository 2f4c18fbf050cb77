//! Joins sets of scopes into the one sorted list an action shows, at compile time.
//!
//! `const fn` is why this is written out: neither iterators nor sorting exist there yet.

use crate::Action;
use crate::const_text::Text;

/// How many different scopes the sets have between them.
#[must_use]
pub const fn count(sets: &[&[&str]]) -> usize {
    let mut total = 0;
    let mut set = 0;
    while set < sets.len() {
        let mut item = 0;
        while item < sets[set].len() {
            if !seen_before(sets, set, item) {
                total += 1;
            }
            item += 1;
        }
        set += 1;
    }
    total
}

/// The scopes of all sets, sorted, each once; `N` is what [`count`] says of the same sets.
#[must_use]
pub const fn merge<const N: usize>(sets: &[&[&'static str]]) -> [&'static str; N] {
    let mut merged = [""; N];
    let mut len = 0;
    let mut set = 0;
    while set < sets.len() {
        let mut item = 0;
        while item < sets[set].len() {
            if !seen_before(sets, set, item) {
                let scope = sets[set][item];
                let mut at = len;
                while at > 0 && less(scope, merged[at - 1]) {
                    merged[at] = merged[at - 1];
                    at -= 1;
                }
                merged[at] = scope;
                len += 1;
            }
            item += 1;
        }
        set += 1;
    }
    merged
}

/// Fails to compile unless one of these scopes allows the action.
///
/// # Panics
///
/// At compile time, that is, with a message that lists what would allow it.
#[track_caller]
#[expect(clippy::panic, reason = "it happens at compile time alone")]
pub const fn assert_allowed(action: &Action, held: &[&str]) {
    let mut allowed = action.scopes.is_empty();
    let mut i = 0;
    while i < held.len() {
        let mut j = 0;
        while j < action.scopes.len() {
            allowed = allowed || same(held[i], action.scopes[j]);
            j += 1;
        }
        i += 1;
    }
    if !allowed {
        let message = Text::new()
            .text("`")
            .text(action.id)
            .text("` is allowed by none of the scopes")
            .names(held, " `", "`")
            .text("; it needs one of")
            .names(action.scopes, " `", "`");
        panic!("{}", message.as_str());
    }
}

/// Whether the scope at this place stands at an earlier one too.
const fn seen_before(sets: &[&[&str]], set: usize, item: usize) -> bool {
    let scope = sets[set][item];
    let mut s = 0;
    while s <= set {
        let end = if s == set { item } else { sets[s].len() };
        let mut i = 0;
        while i < end {
            if same(sets[s][i], scope) {
                return true;
            }
            i += 1;
        }
        s += 1;
    }
    false
}

/// `a == b`, in `const`. Scopes begin alike, so that their ends tell them apart sooner.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = a.len();
    if i != b.len() {
        return false;
    }
    while i > 0 {
        i -= 1;
        if a[i] != b[i] {
            return false;
        }
    }
    true
}

/// `a < b` by bytes, in `const`.
const fn less(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

#[cfg(test)]
mod tests {
    use super::{count, merge};

    #[test]
    fn sets_are_joined_sorted_and_freed_of_repetition() {
        const SETS: &[&[&str]] = &[&["only.User", "all.User"], &["x.*", "all.User", "x.get"], &[]];
        const MERGED: [&str; count(SETS)] = merge(SETS);
        assert_eq!(MERGED, ["all.User", "only.User", "x.*", "x.get"]);
    }

    #[test]
    fn a_prefix_sorts_before_what_it_starts() {
        const SETS: &[&[&str]] = &[&["all.User.read", "all.User"]];
        assert_eq!(merge::<{ count(SETS) }>(SETS), ["all.User", "all.User.read"]);
    }

    #[test]
    fn no_scope_is_an_empty_list() {
        assert_eq!(merge::<{ count(&[]) }>(&[]), [""; 0]);
    }
}
