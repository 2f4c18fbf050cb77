//! Types by how they are written, which is all that a macro can see.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// Removes parentheses, and the invisible groups that `macro_rules!` puts around a type.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}

/// Returns the `T` of `Option<T>`, or of another type with this name.
pub(crate) fn inner_of<'t>(name: &str, ty: &'t Type) -> Option<&'t Type> {
    let Type::Path(path) = ungrouped(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    first_argument(&last.arguments)
}

/// Returns the first type in the angle brackets of a path segment.
pub(crate) fn first_argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Whether the type is written `String`, with or without its module.
pub(crate) fn is_string(ty: &Type) -> bool {
    matches!(ungrouped(ty), Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
}

/// Removes `Option`s and `Box`es around a type.
pub(crate) fn optional(ty: &Type) -> &Type {
    match inner_of("Option", ty).or(inner_of("Box", ty)) {
        Some(inner) => optional(inner),
        None => ty,
    }
}

/// A list or a map with strings as keys, and the type of what it contains.
pub(crate) enum Container<'t> {
    List(&'t Type),
    Map(&'t Type),
}

/// Returns what a list or map contains.
pub(crate) fn container(ty: &Type) -> Option<Container<'_>> {
    if let Some(inner) = inner_of("Box", ty) {
        return container(inner);
    }
    if let Some(items) = inner_of("Vec", ty) {
        return Some(Container::List(items));
    }
    let Type::Path(path) = ungrouped(ty) else { return None };
    let last = path.path.segments.last()?;
    let is_map = ["BTreeMap", "HashMap"].iter().any(|name| last.ident == name);
    let is_map = is_map && first_argument(&last.arguments).is_some_and(is_string);
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.iter().nth(1) {
        Some(GenericArgument::Type(values)) if is_map => Some(Container::Map(values)),
        _ => None,
    }
}

/// A type with a name that everyone uses for the same thing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scalar {
    String,
    Boolean,
    Integer,
    Number,
}

/// Returns which scalar a type is.
pub(crate) fn scalar(ty: &Type) -> Option<Scalar> {
    const INTEGERS: [&str; 10] =
        ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "isize", "usize"];
    if is_string(ty) {
        return Some(Scalar::String);
    }
    let Type::Path(path) = ungrouped(ty) else { return None };
    let name = &path.path.segments.last()?.ident;
    if name == "bool" {
        Some(Scalar::Boolean)
    } else if name == "f32" || name == "f64" {
        Some(Scalar::Number)
    } else {
        INTEGERS.iter().any(|integer| name == integer).then_some(Scalar::Integer)
    }
}

/// Whether the type is an integer, or an option, list or map of integers.
pub(crate) fn is_integers(ty: &Type) -> bool {
    match (inner_of("Option", ty), container(ty)) {
        (Some(inner), _) | (None, Some(Container::List(inner) | Container::Map(inner))) => {
            is_integers(inner)
        }
        (None, None) => scalar(ty) == Some(Scalar::Integer),
    }
}

/// Whether the type is a number or a boolean, none of whose values is empty.
pub(crate) fn is_number_or_boolean(ty: &Type) -> bool {
    matches!(scalar(ty), Some(Scalar::Integer | Scalar::Number | Scalar::Boolean))
}

/// Whether the type is `()`.
pub(crate) fn is_unit(ty: &Type) -> bool {
    matches!(ungrouped(ty), Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// Formats a type without modules: `Vec<ApiToken>`.
pub(crate) fn type_name(ty: &Type) -> String {
    let mut text = String::new();
    write_type(ty.to_token_stream(), &mut text);
    text
}

fn write_type(tokens: TokenStream, text: &mut String) {
    let mut segment = 0;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write_type(group.stream(), text);
                text.push_str(close);
                segment = text.len();
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => text.truncate(segment),
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if punct.as_char() == ',' || punct.as_char() == ';' {
                    text.push(' ');
                }
                segment = text.len();
            }
            word => {
                segment = text.len();
                text.push_str(&word.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::type_name;

    #[test]
    fn type_name_omits_modules() {
        assert_eq!(type_name(&parse_quote!(models::ApiToken)), "ApiToken");
        assert_eq!(type_name(&parse_quote!(::std::vec::Vec<crate::models::Device>)), "Vec<Device>");
        assert_eq!(type_name(&parse_quote!((a::B, [c::D; 3]))), "(B, [D; 3])");
        assert_eq!(type_name(&parse_quote!(a::Map<b::K, Option<c::V>>)), "Map<K, Option<V>>");
    }
}
