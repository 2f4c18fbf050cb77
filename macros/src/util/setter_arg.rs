//! The argument of a setter for a value of some type: `impl Into<String>` for a `String`, an iterator
//! of these for a list of strings, and otherwise the type itself.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use crate::util::type_ext::{inner_of, is_string};

pub(crate) struct SetterArg {
    /// The type of the argument.
    pub(crate) ty: TokenStream,
    /// The expression that converts the argument to the value.
    pub(crate) value: TokenStream,
    /// `#[inline]`, so that the function is compiled where it is used. Generic functions are anyway.
    pub(crate) inline: Option<TokenStream>,
}

impl SetterArg {
    /// The argument `ident` for a value of type `ty`; with `into`, any type that converts to it.
    ///
    /// The expressions are for a [block](super::private::block).
    pub(crate) fn new(ident: &Ident, ty: &Type, into: bool) -> Self {
        if into || is_string(ty) {
            return Self {
                ty: quote!(impl ::core::convert::Into<#ty>),
                value: quote!(::core::convert::Into::<#ty>::into(#ident)),
                inline: None,
            };
        }
        if inner_of("Vec", ty).is_some_and(is_string) {
            let string = quote!(impl ::core::convert::Into<::std::string::String>);
            return Self {
                ty: quote!(impl ::core::iter::IntoIterator<Item = #string>),
                value: quote!(_losant::collect_strings(#ident)),
                inline: None,
            };
        }
        Self {
            ty: ty.to_token_stream(),
            value: ident.to_token_stream(),
            inline: Some(quote!(#[inline])),
        }
    }
}
