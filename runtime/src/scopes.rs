//! Merges sets of scopes into the sorted list of an action, and checks scopes, at compile time.
//!
//! A `const fn` can use neither iterators nor sorting, so both are written as loops.

use std::cmp::Ordering::{self, Equal, Greater, Less};

use crate::const_string::{ConstString, str_eq};
use crate::metadata::Action;

/// The scopes of a set merged with an action's own, without duplicates.
///
/// `N` is the sum of both counts. The merged scopes are at the end of the array; each duplicate
/// leaves an unused element at the start.
#[derive(Debug)]
pub struct MergedScopes<const N: usize> {
    scopes: [&'static str; N],
    start: usize,
}

impl<const N: usize> MergedScopes<N> {
    /// Merges two sorted lists, starting from their ends.
    ///
    /// The compiler runs this for each action. It compares only as far as there are own scopes, and
    /// copies the rest of the set at once.
    #[must_use]
    pub const fn merge(set: &[&'static str], own: &[&'static str]) -> Self {
        let mut scopes = [""; N];
        let (mut start, mut before_set, mut before_own) = (N, set.len(), own.len());
        while before_own > 0 {
            let scope = own[before_own - 1];
            let order = if before_set == 0 { Greater } else { compare(scope, set[before_set - 1]) };
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

    /// The merged scopes.
    #[must_use]
    pub const fn as_slice(&'static self) -> &'static [&'static str] {
        self.scopes.split_at(self.start).1
    }
}

/// Fails compilation unless one of these scopes allows the action.
///
/// # Panics
///
/// Panics at compile time, with a message that lists the scopes that allow the action.
#[track_caller]
#[expect(clippy::panic, reason = "it fails compilation")]
pub const fn assert_allowed(action: &Action, held: &[&str]) {
    let mut allowed = action.scopes.is_empty();
    let mut i = 0;
    while i < held.len() {
        let mut j = 0;
        while j < action.scopes.len() {
            allowed = allowed || str_eq(held[i], action.scopes[j]);
            j += 1;
        }
        i += 1;
    }
    if !allowed {
        let message = ConstString::new()
            .push_str("`")
            .push_str(action.id)
            .push_str("` is allowed by none of the scopes")
            .push_names(held, " `", "`")
            .push_str("; it needs one of")
            .push_names(action.scopes, " `", "`");
        panic!("{}", message.as_str());
    }
}

/// Compares two strings by their bytes.
const fn compare(a: &str, b: &str) -> Ordering {
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
    fn own_scopes_are_merged_in_order_without_duplicates() {
        const SET: &[&str] = &["all.User", "only.User", "x.*"];
        static MERGED: MergedScopes<6> = MergedScopes::merge(SET, &["me.get", "x.*", "x.get"]);
        assert_eq!(MERGED.as_slice(), ["all.User", "me.get", "only.User", "x.*", "x.get"]);
    }

    #[test]
    fn a_prefix_sorts_before_longer_scopes() {
        static MERGED: MergedScopes<2> = MergedScopes::merge(&["all.User.read"], &["all.User"]);
        assert_eq!(MERGED.as_slice(), ["all.User", "all.User.read"]);
    }

    #[test]
    fn no_scopes_are_an_empty_list() {
        static MERGED: MergedScopes<0> = MergedScopes::merge(&[], &[]);
        assert_eq!(MERGED.as_slice(), [""; 0]);
    }
}
