//! The argument of a setter for a value of some type: whatever converts to it, and for a list or a map
//! whatever iterates over such items or entries.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use crate::util::type_ext::{Container, Scalar, container, inner_of, scalar, ungrouped};

pub(crate) struct SetterArg {
    /// The type of the argument.
    pub(crate) ty: TokenStream,
    /// The expression that converts the argument to the value.
    pub(crate) value: TokenStream,
    /// `#[inline]`, so that the function is compiled where it is used. Generic functions are anyway.
    pub(crate) inline: Option<TokenStream>,
}

impl SetterArg {
    /// The argument `ident` for a value of type `ty`.
    ///
    /// The expressions are for a [block](super::private::block).
    pub(crate) fn new(ident: &Ident, ty: &Type) -> Self {
        if inner_of("Box", ty).is_none()
            && let Some(container) = container(ty)
        {
            return Self::iterated(ident, ty, &container);
        }
        if is_exact(ty) { Self::exact(ident, ty) } else { Self::into(ident, ty) }
    }

    /// The argument `ident` of any type that converts to `ty`.
    pub(crate) fn into(ident: &Ident, ty: &Type) -> Self {
        Self {
            ty: quote!(impl _losant::Into<#ty>),
            value: quote!(_losant::Into::<#ty>::into(#ident)),
            inline: None,
        }
    }

    /// The argument `ident` for a value of type `ty` that can be `null`.
    pub(crate) fn not_null(ident: &Ident, ty: &Type) -> Self {
        let argument = Self::new(ident, ty);
        if container(ty).is_some() {
            return argument;
        }
        Self {
            ty: quote!(impl _losant::NotNull<#ty>),
            value: quote!(_losant::NotNull::<#ty>::into_value(#ident)),
            inline: None,
        }
    }

    /// The argument `ident` of type `ty`, as it is.
    pub(crate) fn exact(ident: &Ident, ty: &Type) -> Self {
        Self {
            ty: ty.to_token_stream(),
            value: ident.to_token_stream(),
            inline: Some(quote!(#[inline])),
        }
    }

    fn iterated(ident: &Ident, ty: &Type, contents: &Container<'_>) -> Self {
        let (item, value) = match contents {
            Container::List(items) => {
                let argument = Ident::new("item", Span::mixed_site());
                let inner = Self::new(&argument, items);
                let (item, convert) = (inner.ty, inner.value);
                let value = if container(items).is_some() {
                    quote!(_losant::collect_with(#ident, |#argument| #convert))
                } else {
                    quote!(_losant::collect::<#items>(#ident))
                };
                (item, value)
            }
            Container::Map(values) => {
                let (string, value) = (quote!(::std::string::String), item(values));
                let entry = quote!((impl _losant::Into<#string>, #value));
                (entry, quote!(_losant::collect_entries::<#string, #values, #ty>(#ident)))
            }
        };
        Self { ty: quote!(impl ::core::iter::IntoIterator<Item = #item>), value, inline: None }
    }
}

/// What is accepted for a value of a map.
fn item(ty: &Type) -> TokenStream {
    if is_exact(ty) { ty.to_token_stream() } else { quote!(impl _losant::Into<#ty>) }
}

/// Whether a value must have the type itself: a literal would not convert, or it is borrowed.
fn is_exact(ty: &Type) -> bool {
    matches!(scalar(ty), Some(Scalar::Integer | Scalar::Boolean))
        || matches!(ungrouped(ty), Type::Reference(_) | Type::ImplTrait(_))
}
