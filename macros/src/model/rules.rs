//! Reads what is declared of a field's values: `#[limits(…)]`, `#[format(…)]` and `#[pattern(…)]`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{
    Attribute, Expr, ExprLit, Ident, Lit, Path, RangeLimits, Token, Type, UnOp, parenthesized,
};

use super::ir::{Bounds, Format, Limits, Rules};
use crate::util::errors::Errors;
use crate::util::type_ext::{Container, Scalar, container, optional, scalar};

const FORMATS: [(&str, Format); 3] =
    [("date_time", Format::DateTime), ("email", Format::Email), ("uri", Format::Uri)];

const LIMITS: &str = "expected `#[limits(1..=255)]`, where a list or map may also have `each(…)` and a map `keys(…)`";

const KEYS: &str = "`keys(…)` must be on a map, such as `BTreeMap<String, T>`";

/// The attributes of a field that contain rules.
#[derive(Default)]
pub(super) struct RuleAttrs {
    pub(super) limits: Option<Attribute>,
    pub(super) format: Option<Attribute>,
    pub(super) pattern: Option<Attribute>,
}

/// Reads the rules for values of this type.
pub(super) fn read(attrs: &RuleAttrs, ty: &Type, errors: &Errors) -> Rules {
    let mut rules = Rules::default();
    if let Some(attr) = &attrs.limits {
        let limits = attr.parse_args_with(|input: ParseStream<'_>| limits(input, ty, attr, errors));
        rules.limits = errors.ok(limits).unwrap_or_default();
    }
    if let Some(attr) = &attrs.format
        && is_for_strings(attr, ty, errors)
    {
        rules.formats = formats(attr, errors);
    }
    if let Some(attr) = &attrs.pattern {
        let (keys, values) = patterns(attr, errors);
        if !keys.is_empty() && !matches!(container(optional(ty)), Some(Container::Map(_))) {
            errors.at(attr, KEYS);
        }
        if !values.is_empty() && is_for_strings(attr, ty, errors) {
            rules.patterns = values;
        }
        rules.key_patterns = keys;
    }
    rules
}

/// Reads `1..=255, each(…), keys(…)`.
fn limits(
    input: ParseStream<'_>,
    ty: &Type,
    attr: &Attribute,
    errors: &Errors,
) -> syn::Result<Limits> {
    let ty = optional(ty);
    let mut limits = Limits::default();
    if input.is_empty() {
        errors.at(attr, LIMITS);
    }
    while !input.is_empty() {
        if input.peek(Ident::peek_any) && input.peek2(syn::token::Paren) {
            let (ident, content) = argument(input)?;
            match (ident.to_string().as_str(), container(ty)) {
                ("keys", Some(Container::Map(_))) => {
                    limits.keys = bounds(&content.parse()?, Some(Scalar::String), errors);
                }
                ("each", Some(Container::List(inner) | Container::Map(inner))) => {
                    limits.each = Some(Box::new(self::limits(&content, inner, attr, errors)?));
                }
                (name, _) => {
                    errors.at(ident, misplaced(name));
                    content.parse::<TokenStream>()?;
                }
            }
        } else {
            let range: Expr = input.parse()?;
            limits.size = size(&range, ty, errors);
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(limits)
}

/// Why an argument of `#[limits]` cannot be there.
fn misplaced(name: &str) -> &'static str {
    match name {
        "keys" => KEYS,
        "each" => "`each(…)` must be on a list or a map",
        _ => LIMITS,
    }
}

/// Reads `name(` and returns what is in the parentheses.
fn argument(input: ParseStream<'_>) -> syn::Result<(Ident, syn::parse::ParseBuffer<'_>)> {
    let ident = input.call(Ident::parse_any)?;
    let content;
    parenthesized!(content in input);
    Ok((ident, content))
}

/// Reads the bounds of a value of this type.
fn size(range: &Expr, ty: &Type, errors: &Errors) -> Option<Bounds> {
    if scalar(ty) == Some(Scalar::Boolean) {
        errors.at(range, "a `bool` cannot have limits; remove `#[limits]`");
        return None;
    }
    let counted = container(ty).map(|_| Scalar::String);
    bounds(range, counted.or(scalar(ty)), errors)
}

/// Reads `1..=255`, `1..`, `..=255` or `24`, where strings, lists and maps have counts.
fn bounds(range: &Expr, of: Option<Scalar>, errors: &Errors) -> Option<Bounds> {
    let (min, max) = match range {
        Expr::Range(range) => {
            if let (RangeLimits::HalfOpen(dots), Some(_)) = (range.limits, &range.end) {
                errors.at(dots, "a limit must be one of the allowed values; write `..=`");
                return None;
            }
            (range.start.as_deref(), range.end.as_deref())
        }
        exact => (Some(exact), Some(exact)),
    };
    let bounds = Bounds {
        min: min.map(|min| bound(min, of, errors)).unwrap_or_default(),
        max: max.map(|max| bound(max, of, errors)).unwrap_or_default(),
    };
    let values = [&bounds.min, &bounds.max].map(|bound| bound.as_ref()?.parse::<f64>().ok());
    match values {
        [None, None] if min.or(max).is_none() => {
            errors.at(range, "the range has no bound; write `1..=255`, `1..` or `..=255`");
        }
        [Some(min), Some(max)] if min > max => {
            errors.at(range, format!("the range is empty, since {min} is greater than {max}"));
        }
        _ => {}
    }
    Some(bounds)
}

/// Reads a number, which is not negative and whole where it is a count.
fn bound(expr: &Expr, of: Option<Scalar>, errors: &Errors) -> Option<String> {
    let (sign, literal) = match expr {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => ("-", &*unary.expr),
        literal => ("", literal),
    };
    let (digits, is_whole) = match literal {
        Expr::Lit(ExprLit { lit: Lit::Int(int), .. }) => (int.base10_digits().to_owned(), true),
        Expr::Lit(ExprLit { lit: Lit::Float(float), .. }) => {
            (float.base10_digits().to_owned(), false)
        }
        other => {
            errors.at_span(other.span(), "a limit must be a number");
            return None;
        }
    };
    if of == Some(Scalar::String) && (!is_whole || sign == "-") {
        errors.at(
            expr,
            "a number of characters, items or entries must be a whole number that is not negative",
        );
        return None;
    }
    if of == Some(Scalar::Integer) && !is_whole {
        errors.at(expr, "a limit of an integer must be a whole number");
        return None;
    }
    Some(format!("{sign}{digits}"))
}

fn formats(attr: &Attribute, errors: &Errors) -> Vec<Format> {
    let all = "`date_time`, `email` or `uri`";
    let names = attr.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let Ok(names) = names else {
        errors.at(attr, format!("expected `#[format(…)]` with {all}"));
        return Vec::new();
    };
    if names.is_empty() {
        errors.at(attr, format!("expected `#[format(…)]` with {all}"));
    }
    let find = |name: &Path| {
        let found = FORMATS.iter().find(|(known, _)| name.is_ident(known));
        if found.is_none() {
            errors.at(name, format!("unknown format; expected {all}"));
        }
        found.map(|(_, format)| *format)
    };
    names.iter().filter_map(find).collect()
}

/// Reads the patterns of keys, and those of values.
fn patterns(attr: &Attribute, errors: &Errors) -> (Vec<Path>, Vec<Path>) {
    let (mut keys, mut values) = (Vec::new(), Vec::new());
    let list = |input: ParseStream<'_>| {
        while !input.is_empty() {
            if input.peek(Ident) && input.peek2(syn::token::Paren) {
                let (ident, content) = argument(input)?;
                if ident != "keys" {
                    return Err(syn::Error::new(ident.span(), "unexpected"));
                }
                keys.extend(Punctuated::<Path, Token![,]>::parse_terminated(&content)?);
            } else {
                values.push(input.parse()?);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    let read = attr.meta.require_list().and_then(|meta| list.parse2(meta.tokens.clone()));
    if read.is_err() || (keys.is_empty() && values.is_empty()) {
        errors.at(attr, "expected `#[pattern(NAME)]` with the path of a constant of type `losant::Pattern`, or `keys(NAME)` for the keys of a map");
    }
    (keys, values)
}

/// Whether the innermost type can be a string.
fn is_for_strings(attr: &Attribute, ty: &Type, errors: &Errors) -> bool {
    let mut inner = optional(ty);
    while let Some(Container::List(ty) | Container::Map(ty)) = container(inner) {
        inner = optional(ty);
    }
    let is_string = scalar(inner).is_none_or(|scalar| scalar == Scalar::String);
    if !is_string {
        let name = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
        errors.at(attr, format!("`#[{name}]` must be on strings; numbers have `#[limits(…)]`"));
    }
    is_string
}
