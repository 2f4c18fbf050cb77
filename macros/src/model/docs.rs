//! Doc lines that the macro makes: of the rules of a field ("1 to 255 characters."), and of an id or a
//! time that needs no words.

use syn::{Attribute, Type};

use super::ir::{Bounds, Field, Format, Limits, Rules};
use crate::util::type_ext::{Container, Scalar, container, optional, scalar};
use crate::util::{attrs, names};

/// The docs of a field without any, if its name and type say all there is: an id or a time.
pub(super) fn supplied(Field { docs, ident, ty, name, .. }: &Field) -> Option<Attribute> {
    let (ident, ty) = (names::unraw(ident), optional(ty));
    let what = match container(ty) {
        _ if !docs.is_empty() => return None,
        None if is_timestamp(ty) => "Time",
        None if ident == "id" || ident.ends_with("_id") => "Id",
        Some(Container::List(_)) if ident.ends_with("_ids") => "Ids",
        _ => return None,
    };
    Some(attrs::doc(&format!(" {what}, `{name}` on the wire.")))
}

fn is_timestamp(ty: &Type) -> bool {
    let Type::Path(ty) = ty else { return false };
    ty.path.segments.last().is_some_and(|last| last.ident == "Timestamp")
}

/// The paragraph to add to the docs of a field, if it has rules.
pub(super) fn rules(Field { ty, rules, .. }: &Field) -> Option<Attribute> {
    let mut parts = Vec::new();
    limits(optional(ty), &rules.limits, "", &mut parts);
    forms(ty, rules, &mut parts);
    let first = parts.first_mut()?;
    if let Some(letter) = first.get(..1).map(str::to_uppercase) {
        first.replace_range(..1, &letter);
    }
    Some(attrs::doc(&format!("\n {}.", parts.join("; "))))
}

/// Adds "1 to 255 characters", and for what is inside "each of 1 to 255 characters".
fn limits(ty: &Type, limits: &Limits, each: &str, parts: &mut Vec<String>) {
    if let Some(bounds) = limits.size.as_ref().filter(|bounds| !is_obvious(bounds)) {
        parts.push(format!("{each}{}", with_unit(bounds, unit(ty))));
    }
    if let Some(bounds) = &limits.keys {
        parts.push(format!("keys of {}", with_unit(bounds, Some(("character", "characters")))));
    }
    if let (Some(inner), Some(Container::List(ty) | Container::Map(ty))) =
        (&limits.each, container(ty))
    {
        let of = if scalar(ty).is_some_and(|scalar| scalar != Scalar::String) {
            "each "
        } else {
            "each of "
        };
        self::limits(optional(ty), inner, of, parts);
    }
}

/// Whether all that is said is that the value is not negative.
fn is_obvious(Bounds { min, max }: &Bounds) -> bool {
    max.is_none() && min.as_deref() == Some("0")
}

/// What is counted; `None` for numbers and for types that the macro does not know.
fn unit(ty: &Type) -> Option<(&'static str, &'static str)> {
    match (container(ty), scalar(ty)) {
        (Some(Container::List(_)), _) => Some(("item", "items")),
        (Some(Container::Map(_)), _) => Some(("entry", "entries")),
        (None, Some(Scalar::String)) => Some(("character", "characters")),
        (None, _) => None,
    }
}

fn with_unit(Bounds { min, max }: &Bounds, unit: Option<(&str, &str)>) -> String {
    let range = match (min, max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => return String::new(),
    };
    let is_one = max.as_ref().or(min.as_ref()).is_some_and(|last| last == "1");
    match unit {
        Some((singular, _)) if is_one => format!("{range} {singular}"),
        Some((_, plural)) => format!("{range} {plural}"),
        None => range,
    }
}

/// Adds "an email address, or matches `NAME`", and what the keys match.
fn forms(ty: &Type, rules: &Rules, parts: &mut Vec<String>) {
    let formats = rules.formats.iter().map(|format| match format {
        Format::DateTime => "an RFC 3339 date and time".to_owned(),
        Format::Email => "an email address".to_owned(),
        Format::Uri => "an absolute URI".to_owned(),
    });
    let values: Vec<_> = formats.chain(rules.patterns.iter().map(link)).collect();
    if !values.is_empty() {
        let each = if container(optional(ty)).is_some() { "each " } else { "" };
        parts.push(format!("{each}{}", values.join(" or ")));
    }
    if !rules.key_patterns.is_empty() {
        let keys: Vec<_> = rules.key_patterns.iter().map(link).collect();
        parts.push(format!("keys {}", keys.join(" or ")));
    }
}

/// "matches `NAME`", with a link to the constant.
fn link(path: &syn::Path) -> String {
    let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let path = names::path(path);
    format!("matches [`{name}`]({path})")
}
