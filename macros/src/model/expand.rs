//! Writes what a model becomes: the struct, its setters, and the way it is read and written.
//!
//! A model costs one `match` from key to field and one call a field; all else is in the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Type;
use syn::spanned::Spanned;

use super::{Field, Model, ModelKind, Presence};
use crate::util::names;
use crate::util::setter_arg::SetterArg;

pub(super) fn model(model: &Model) -> TokenStream {
    let definition = definition(model);
    let debug = debug(model);
    let setters = setters(model);
    let read = read(model);
    let write = write(model);
    quote!(#definition #debug #setters #read #write)
}

fn definition(model: &Model) -> TokenStream {
    let Model { attrs, vis, ident, .. } = model;
    let all = model.fields.iter().chain(&model.rest);
    let fields = all.map(
        |Field { attrs, docs, vis, ident, ty, .. }| quote!(#(#docs)* #(#attrs)* #vis #ident: #ty,),
    );
    let debug = (!has_secrets(model)).then(|| quote!(::core::fmt::Debug,));
    quote! {
        #(#attrs)*
        #[derive(#debug ::core::default::Default, ::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::option_option)]
        #vis struct #ident { #(#fields)* }
    }
}

/// Shows every field but the secret ones.
fn debug(model: &Model) -> TokenStream {
    if !has_secrets(model) {
        return TokenStream::new();
    }
    let (ident, runtime) = (&model.ident, &model.runtime);
    let name = names::unraw(ident);
    let fields = model.fields.iter().chain(&model.rest).map(|field| {
        let (ident, name) = (&field.ident, names::unraw(&field.ident));
        let value = match (field.secret, &field.presence) {
            (false, _) => quote!(&self.#ident),
            (true, Presence::Required) => quote!(&#runtime::__private::Redacted),
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

fn has_secrets(model: &Model) -> bool {
    model.fields.iter().any(|field| field.secret)
}

/// `new`, and one setter a field that may be absent.
fn setters(model: &Model) -> TokenStream {
    let Model { ident, vis, .. } = model;
    let required = required(model);
    let (args, values): (Vec<_>, Vec<_>) = required
        .iter()
        .map(|Field { ident, ty, .. }| {
            let SetterArg { ty, value, .. } = setter_arg(model, ident, ty);
            (quote!(#ident: #ty), quote!(#ident: #value,))
        })
        .unzip();
    let doc = if required.is_empty() { "With nothing set." } else { "With what is required." };
    let others =
        model.fields.iter().filter(|field| field.ident != "new").map(|field| setter(model, field));
    let rest = model.rest.as_ref().map(|Field { docs, vis, ident, ty, .. }| {
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

fn setter(model: &Model, field: &Field) -> TokenStream {
    let Field { docs, vis, ident, .. } = field;
    let (inner, nullable) = match &field.presence {
        Presence::Optional(inner) => (inner, false),
        Presence::OptionalNullable(inner) => (inner, true),
        Presence::Required | Presence::RequiredNullable => return TokenStream::new(),
    };
    let given = Ident::new("value", Span::mixed_site());
    let SetterArg { ty, value, inline } = setter_arg(model, &given, inner);
    let wrapped = if nullable {
        quote!(::core::option::Option::Some(::core::option::Option::Some(#value)))
    } else {
        quote!(::core::option::Option::Some(#value))
    };
    let clear = nullable.then(|| {
        let name = format_ident!("clear_{}", names::unraw(ident));
        let doc = format!("Takes [`{0}`](Self::{0}) away, by `null`.", names::unraw(ident));
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

fn setter_arg(model: &Model, ident: &Ident, ty: &Type) -> SetterArg {
    let runtime = &model.runtime;
    SetterArg::new(ident, ty, false, &quote!(#runtime::__private))
}

fn required(model: &Model) -> Vec<&Field> {
    model.fields.iter().filter(|field| field.presence.is_required()).collect()
}

/// From a key to its field.
fn read(model: &Model) -> TokenStream {
    let (ident, runtime) = (&model.ident, &model.runtime);
    let is_response = model.kind == ModelKind::Response;
    let keys = model.fields.iter().map(|field| &field.name);
    let required = model.fields.iter().filter(|field| field.presence.is_required() && !is_response);
    let required: Vec<_> = required.map(|field| &field.name).collect();
    let arms = model.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let nullable = matches!(presence, Presence::OptionalNullable(_));
        let method = if nullable { quote!(nullable) } else { quote!(into) };
        let read = names::respan(quote!(value.#method(&mut self.#ident)), ty.span());
        quote!(#name => #read,)
    });
    let other = match (&model.rest, is_response) {
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
fn write(model: &Model) -> TokenStream {
    let (ident, runtime) = (&model.ident, &model.runtime);
    let is_response = model.kind == ModelKind::Response;
    let fields = model.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let method = match presence {
            Presence::Optional(_) | Presence::OptionalNullable(_) => quote!(option),
            Presence::Required if is_response && quote!(#ty).to_string() == "String" => {
                quote!(text)
            }
            Presence::Required | Presence::RequiredNullable => quote!(value),
        };
        names::respan(quote!(.#method(#name, &self.#ident)), ty.span())
    });
    let rest = model.rest.as_ref().map(|Field { ident, .. }| quote!(.rest(&self.#ident)));
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
