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
