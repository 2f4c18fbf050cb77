//! Writes what a model becomes: the struct, its setters, and the way it is read and written.
//!
//! A model costs one `match` from key to field and one call a field; all else is in the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Type;
use syn::spanned::Spanned;

use super::{Direction, Document, Field, Presence};
use crate::argument::Argument;
use crate::names;

pub(super) fn document(document: &Document) -> TokenStream {
    let definition = definition(document);
    let debug = debug(document);
    let setters = setters(document);
    let read = read(document);
    let write = write(document);
    quote!(#definition #debug #setters #read #write)
}

fn definition(document: &Document) -> TokenStream {
    let Document { attrs, vis, ident, .. } = document;
    let all = document.fields.iter().chain(&document.rest);
    let fields = all.map(
        |Field { attrs, docs, vis, ident, ty, .. }| quote!(#(#docs)* #(#attrs)* #vis #ident: #ty,),
    );
    let debug = (!has_secrets(document)).then(|| quote!(::core::fmt::Debug,));
    quote! {
        #(#attrs)*
        #[derive(#debug ::core::default::Default, ::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::option_option)]
        #vis struct #ident { #(#fields)* }
    }
}

/// Shows every field but the secret ones.
fn debug(document: &Document) -> TokenStream {
    if !has_secrets(document) {
        return TokenStream::new();
    }
    let (ident, runtime) = (&document.ident, &document.runtime);
    let name = names::plain(ident);
    let fields = document.fields.iter().chain(&document.rest).map(|field| {
        let (ident, name) = (&field.ident, names::plain(&field.ident));
        let value = match (field.secret, &field.presence) {
            (false, _) => quote!(&self.#ident),
            (true, Presence::Always) => quote!(&#runtime::__private::Redacted),
            (true, _) => quote!(&self.#ident.as_ref().map(|_| #runtime::__private::Redacted)),
        };
        quote!(.field(#name, #value))
    });
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#name)#(#fields)*.finish()
            }
        }
    }
}

fn has_secrets(document: &Document) -> bool {
    document.fields.iter().any(|field| field.secret)
}

/// `new`, and one setter a field that may be absent.
fn setters(document: &Document) -> TokenStream {
    let Document { ident, vis, .. } = document;
    let required = required(document);
    let (args, values): (Vec<_>, Vec<_>) = required
        .iter()
        .map(|Field { ident, ty, .. }| {
            let Argument { ty, value, .. } = argument(document, ident, ty);
            (quote!(#ident: #ty), quote!(#ident: #value,))
        })
        .unzip();
    let doc = if required.is_empty() { "With nothing set." } else { "With what is required." };
    let others = document
        .fields
        .iter()
        .filter(|field| field.ident != "new")
        .map(|field| setter(document, field));
    let rest = document.rest.as_ref().map(|Field { docs, vis, ident, ty, .. }| {
        quote!(#(#docs)* #[inline] #[must_use] #vis fn #ident(mut self, value: #ty) -> Self { self.#ident = value; self })
    });
    quote! {
        #[automatically_derived]
        impl #ident {
            #[doc = #doc]
            #[must_use]
            #[inline]
            #vis fn new(#(#args),*) -> Self {
                Self { #(#values)* ..::core::default::Default::default() }
            }
            #(#others)*
            #rest
        }
    }
}

fn setter(document: &Document, field: &Field) -> TokenStream {
    let Field { docs, vis, ident, .. } = field;
    let (inner, nullable) = match &field.presence {
        Presence::OrAbsent(inner) => (inner, false),
        Presence::OrAbsentOrNull(inner) => (inner, true),
        Presence::Always | Presence::OrNull => return TokenStream::new(),
    };
    let given = Ident::new("value", Span::mixed_site());
    let Argument { ty, value, inline } = argument(document, &given, inner);
    let wrapped = if nullable {
        quote!(::core::option::Option::Some(::core::option::Option::Some(#value)))
    } else {
        quote!(::core::option::Option::Some(#value))
    };
    let clear = nullable.then(|| {
        let name = format_ident!("clear_{}", names::plain(ident));
        let doc = format!("Takes [`{0}`](Self::{0}) away, by `null`.", names::plain(ident));
        quote! {
            #[doc = #doc]
            #[must_use]
            #[inline]
            #vis fn #name(mut self) -> Self {
                self.#ident = ::core::option::Option::Some(::core::option::Option::None);
                self
            }
        }
    });
    quote! {
        #(#docs)* #inline
        #[must_use]
        #vis fn #ident(mut self, #given: #ty) -> Self { self.#ident = #wrapped; self }
        #clear
    }
}

fn argument(document: &Document, ident: &Ident, ty: &Type) -> Argument {
    let runtime = &document.runtime;
    Argument::of(ident, ty, false, &quote!(#runtime::__private))
}

fn required(document: &Document) -> Vec<&Field> {
    document.fields.iter().filter(|field| is_required(field)).collect()
}

fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Always | Presence::OrNull)
}

/// From a key to its field.
fn read(document: &Document) -> TokenStream {
    let (ident, runtime) = (&document.ident, &document.runtime);
    let is_response = document.direction == Direction::Response;
    let keys = document.fields.iter().map(|field| &field.name);
    let required = document.fields.iter().filter(|field| is_required(field) && !is_response);
    let required: Vec<_> = required.map(|field| &field.name).collect();
    let arms = document.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let nullable = matches!(presence, Presence::OrAbsentOrNull(_));
        let method = if nullable { quote!(nullable) } else { quote!(into) };
        let read = names::all_located(quote!(value.#method(&mut self.#ident)), ty.span());
        quote!(#name => #read,)
    });
    let other = match (&document.rest, is_response) {
        (Some(rest), _) => {
            let ident = &rest.ident;
            quote!(value.rest(&mut self.#ident))
        }
        (None, true) => quote!(value.ignore()),
        (None, false) => quote!(value.refuse(&[#(#keys),*])),
    };
    let required = (!required.is_empty())
        .then(|| quote!(const REQUIRED: &'static [&'static str] = &[#(#required),*];));
    quote! {
        #[automatically_derived]
        impl #runtime::__private::Model for #ident {
            #required
            fn read<'de, A: #runtime::__private::serde::de::MapAccess<'de>>(
                &mut self,
                value: #runtime::__private::Entry<'_, 'de, A>,
            ) -> ::core::result::Result<(), A::Error> {
                match value.key() { #(#arms)* _ => #other }
            }
        }
        #[automatically_derived]
        impl<'de> #runtime::__private::serde::Deserialize<'de> for #ident {
            fn deserialize<D: #runtime::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #runtime::__private::read(deserializer)
            }
        }
    }
}

/// The fields as a map, without those that are absent.
fn write(document: &Document) -> TokenStream {
    let (ident, runtime) = (&document.ident, &document.runtime);
    let is_response = document.direction == Direction::Response;
    let fields = document.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let method = match presence {
            Presence::OrAbsent(_) | Presence::OrAbsentOrNull(_) => quote!(option),
            Presence::Always if is_response && quote!(#ty).to_string() == "String" => quote!(text),
            Presence::Always | Presence::OrNull => quote!(value),
        };
        names::all_located(quote!(.#method(#name, &self.#ident)), ty.span())
    });
    let rest = document.rest.as_ref().map(|Field { ident, .. }| quote!(.rest(&self.#ident)));
    quote! {
        #[automatically_derived]
        impl #runtime::__private::serde::Serialize for #ident {
            fn serialize<S: #runtime::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #runtime::__private::Fields::new(serializer)#(#fields)*#rest.end()
            }
        }
    }
}
