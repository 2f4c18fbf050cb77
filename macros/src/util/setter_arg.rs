//! What a generated function takes for a value of a type: `impl Into<String>` for a `String`, any
//! iterator of such for a list of them, and else the type itself.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use crate::util::type_ext::{inner_of, is_string};

pub(crate) struct SetterArg {
    /// The type that is taken.
    pub(crate) ty: TokenStream,
    /// The expression that makes the value of what was given.
    pub(crate) value: TokenStream,
    /// What has the function compiled where it is used. One that takes several types is so anyway.
    pub(crate) inline: Option<TokenStream>,
}

impl SetterArg {
    /// The argument `ident` of type `ty`; `into` if all that becomes the type is taken.
    pub(crate) fn new(ident: &Ident, ty: &Type, into: bool, private: &TokenStream) -> Self {
        if into || is_string(ty) {
            return Self {
                ty: quote!(impl ::core::convert::Into<#ty>),
                value: quote!(::core::convert::Into::<#ty>::into(#ident)),
                inline: None,
            };
        }
        if inner_of("Vec", ty).is_some_and(is_string) {
            return Self {
                ty: quote!(
                    impl ::core::iter::IntoIterator<
                        Item = impl ::core::convert::Into<::std::string::String>,
                    >
                ),
                value: quote!(#private::strings(#ident)),
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
