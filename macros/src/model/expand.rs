//! From a checked model to code: the struct, its setters, and how it is read and written.
//!
//! A model costs one `match` from key to field and one call a field; the rest is in the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::ir::{Field, Model, ModelKind, Presence};
use super::shape;
use crate::util::names::{moved, respan, unraw};
use crate::util::private;
use crate::util::setter_arg::SetterArg;
use crate::util::type_ext::is_string;

pub(super) fn model(model: &Model) -> TokenStream {
    let definition = definition(model);
    let methods = methods(model);
    let debug = has_secrets(model).then(|| redacting_debug(model));
    let (model_impl, deserialize, serialize) =
        (model_impl(model), deserialize(model), serialize(model));
    let items = quote!(#methods #debug #model_impl #deserialize #serialize);
    let block = private::block(&model.krate, &TokenStream::new(), &items);
    quote!(#definition #block)
}

fn definition(model: &Model) -> TokenStream {
    let Model { attrs, vis, ident, .. } = model;
    let fields = all_fields(model).map(
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

fn all_fields(model: &Model) -> impl Iterator<Item = &Field> {
    model.fields.iter().chain(&model.rest)
}

fn has_secrets(model: &Model) -> bool {
    all_fields(model).any(|field| field.secret)
}

/// `Debug` that shows every field but the values of secret ones, and of the rest: where known fields are
/// secrets, unknown ones may be.
fn redacting_debug(model: &Model) -> TokenStream {
    let (ident, name) = (&model.ident, unraw(&model.ident));
    let known = model.fields.iter().map(|field| (field, field.secret));
    let fields = known.chain(model.rest.iter().map(|rest| (rest, true))).map(|(field, secret)| {
        let (ident, name) = (&field.ident, unraw(&field.ident));
        let value = match (secret, &field.presence) {
            (false, _) => quote!(&self.#ident),
            (true, Presence::Required) => quote!(&_losant::Redacted),
            (true, _) => quote!(&self.#ident.as_ref().map(|_| _losant::Redacted)),
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

/// `new`, and a setter for each field that may be absent.
fn methods(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let new = new(model);
    // A field with this name was reported.
    let fields = model.fields.iter().filter(|field| field.ident != "new");
    let setters = fields.map(setter);
    let rest = model.rest.iter().map(rest_setter);
    quote! {
        impl #ident {
            #new
            #(#setters)*
            #(#rest)*
        }
    }
}

fn new(model: &Model) -> TokenStream {
    let vis = &model.vis;
    let required = model.fields.iter().filter(|field| field.presence.is_required());
    let (args, values): (Vec<_>, Vec<_>) = required
        .map(|Field { ident, ty, .. }| {
            let SetterArg { ty, value, .. } = SetterArg::new(ident, ty, false);
            (quote!(#ident: #ty), quote!(#ident: #value,))
        })
        .unzip();
    let doc = match args.len() {
        0 => " Creates it with no field set.",
        _ => " Creates it with its required fields.",
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        #vis fn new(#(#args),*) -> Self {
            Self { #(#values)* ..::core::default::Default::default() }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let Field { docs, vis, ident, .. } = field;
    let some = quote!(::core::option::Option::Some);
    let (inner, nullable) = match &field.presence {
        Presence::Optional(inner) => (inner, false),
        Presence::OptionalNullable(inner) => (inner, true),
        Presence::Required | Presence::RequiredNullable => return TokenStream::new(),
    };
    let argument = Ident::new("value", Span::mixed_site());
    let SetterArg { ty, value, inline } = SetterArg::new(&argument, inner, false);
    let value = if nullable { quote!(#some(#value)) } else { value };
    let clear = nullable.then(|| clear(field));
    quote! {
        #(#docs)* #inline
        #[must_use]
        #vis fn #ident(mut self, #argument: #ty) -> Self {
            self.#ident = #some(#value);
            self
        }
        #clear
    }
}

/// The method that sets a field to `null`.
fn clear(Field { vis, ident, .. }: &Field) -> TokenStream {
    let name = unraw(ident);
    let method = format_ident!("clear_{name}");
    let doc = format!(" Sets [`{name}`](Self::{name}) to `null`.");
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        #vis fn #method(mut self) -> Self {
            self.#ident = ::core::option::Option::Some(::core::option::Option::None);
            self
        }
    }
}

fn rest_setter(Field { docs, vis, ident, ty, .. }: &Field) -> TokenStream {
    quote! {
        #(#docs)*
        #[inline]
        #[must_use]
        #vis fn #ident(mut self, value: #ty) -> Self {
            self.#ident = value;
            self
        }
    }
}

/// From the keys of a map to the fields.
fn model_impl(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let (object, arms, other) = (shape::object(model), arms(model), other_keys(model));
    quote! {
        #[automatically_derived]
        impl _losant::Model for #ident {
            #object
            fn read_entry<'de, A: _losant::serde::de::MapAccess<'de>>(
                &mut self,
                entry: _losant::Entry<'_, 'de, A>,
            ) -> ::core::result::Result<(), A::Error> {
                match entry.key() { #(#arms)* _ => #other }
            }
        }
    }
}

fn deserialize(Model { ident, .. }: &Model) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl<'de> _losant::serde::Deserialize<'de> for #ident {
            fn deserialize<D: _losant::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                _losant::read_model(deserializer)
            }
        }
    }
}

/// The position of errors in code that reads or writes a field: its type.
fn at_type(ty: &Type) -> Span {
    Span::call_site().located_at(ty.span())
}

/// The match arms from a key to its field.
fn arms(model: &Model) -> impl Iterator<Item = TokenStream> {
    model.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let nullable = matches!(presence, Presence::OptionalNullable(_));
        let at = at_type(ty);
        let method = Ident::new(if nullable { "read_nullable" } else { "read" }, at);
        let ident = moved(ident, at);
        let read = quote_spanned!(at=> entry.#method(&mut self.#ident));
        quote!(#name => #read,)
    })
}

/// What happens to a key without a field.
fn other_keys(model: &Model) -> TokenStream {
    if let Some(Field { ident, ty, .. }) = &model.rest {
        return respan(quote!(entry.read_rest(&mut self.#ident)), ty.span());
    }
    if model.kind == ModelKind::Response {
        return quote!(entry.ignore());
    }
    quote!(entry.reject::<Self>())
}

/// From the fields to a map, without those that are absent.
fn serialize(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let is_response = model.kind == ModelKind::Response;
    let fields = model.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let method = match presence {
            Presence::Optional(_) | Presence::OptionalNullable(_) => "optional",
            Presence::Required if is_response && is_string(ty) => "non_empty",
            Presence::Required | Presence::RequiredNullable => "required",
        };
        let at = at_type(ty);
        let (method, ident) = (Ident::new(method, at), moved(ident, at));
        quote_spanned!(at=> .#method(#name, &self.#ident))
    });
    let rest = model
        .rest
        .iter()
        .map(|Field { ident, ty, .. }| respan(quote!(.rest(&self.#ident)), ty.span()));
    quote! {
        #[automatically_derived]
        impl _losant::serde::Serialize for #ident {
            fn serialize<S: _losant::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                _losant::FieldWriter::new(serializer)#(#fields)*#(#rest)*.end()
            }
        }
    }
}
