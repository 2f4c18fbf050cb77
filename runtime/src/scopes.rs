//! Joins sets of scopes into the one sorted list an action shows, at compile time.
//!
//! `const fn` is why this is written out: neither iterators nor sorting exist there yet.

use std::cmp::Ordering::{self, Equal, Greater, Less};

use crate::const_string::{ConstString, same};
use crate::metadata::Action;

/// The scopes of a set as it stands, and an action's own where they sort in, unless they are there.
///
/// `N` is how many there are at most; those that stand in both leave room at the start.
#[derive(Debug)]
pub struct MergedScopes<const N: usize> {
    scopes: [&'static str; N],
    start: usize,
}

impl<const N: usize> MergedScopes<N> {
    /// Merges them from their ends. The own ones are sorted.
    ///
    /// The compiler runs this for each action, so it compares little and copies the rest at once.
    #[must_use]
    pub const fn merge(set: &[&'static str], own: &[&'static str]) -> Self {
        let mut scopes = [""; N];
        let (mut start, mut before_set, mut before_own) = (N, set.len(), own.len());
        while before_own > 0 {
            let scope = own[before_own - 1];
            let order = if before_set == 0 { Greater } else { order(scope, set[before_set - 1]) };
            if matches!(order, Less) {
                before_set -= 1;
                start -= 1;
                scopes[start] = set[before_set];
                continue;
            }
            before_own -= 1;
            if matches!(order, Greater) {
                start -= 1;
                scopes[start] = scope;
            }
        }
        start -= before_set;
        let (rest, _) = set.split_at(before_set);
        scopes.split_at_mut(start).1.split_at_mut(before_set).0.copy_from_slice(rest);
        Self { scopes, start }
    }

    /// The scopes.
    #[must_use]
    pub const fn as_slice(&'static self) -> &'static [&'static str] {
        self.scopes.split_at(self.start).1
    }
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
        let message = ConstString::new()
            .text("`")
            .text(action.id)
            .text("` is allowed by none of the scopes")
            .names(held, " `", "`")
            .text("; it needs one of")
            .names(action.scopes, " `", "`");
        panic!("{}", message.as_str());
    }
}

/// How two texts compare by their bytes, in `const`.
const fn order(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return if a[i] < b[i] { Less } else { Greater };
        }
        i += 1;
    }
    match (i < a.len(), i < b.len()) {
        (true, _) => Greater,
        (_, true) => Less,
        _ => Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::MergedScopes;

    #[test]
    fn own_scopes_stand_where_they_sort_and_none_stands_twice() {
        const SET: &[&str] = &["all.User", "only.User", "x.*"];
        static MERGED: MergedScopes<6> = MergedScopes::merge(SET, &["me.get", "x.*", "x.get"]);
        assert_eq!(MERGED.as_slice(), ["all.User", "me.get", "only.User", "x.*", "x.get"]);
    }

    #[test]
    fn a_prefix_sorts_before_what_it_starts() {
        static MERGED: MergedScopes<2> = MergedScopes::merge(&["all.User.read"], &["all.User"]);
        assert_eq!(MERGED.as_slice(), ["all.User", "all.User.read"]);
    }

    #[test]
    fn no_scope_is_an_empty_list() {
        static MERGED: MergedScopes<0> = MergedScopes::merge(&[], &[]);
        assert_eq!(MERGED.as_slice(), [""; 0]);
    }
}
