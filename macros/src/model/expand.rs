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
use crate::util::type_ext::{is_integers, is_number_or_boolean};

pub(super) fn model(model: &Model) -> TokenStream {
    let definition = definition(model);
    let methods = methods(model);
    let debug = has_secrets(model).then(|| redacting_debug(model));
    let (model_impl, deserialize, serialize) =
        (model_impl(model), deserialize(model), serialize(model));
    let default = model.has_default().then(|| default(&model.ident, all_fields(model).map(unset)));
    let items = quote!(#methods #debug #default #model_impl #deserialize #serialize);
    let block = private::block(&model.krate, &TokenStream::new(), &items);
    quote!(#definition #block)
}

fn definition(model: &Model) -> TokenStream {
    let Model { attrs, vis, ident, .. } = model;
    let fields = all_fields(model).map(
        |Field { attrs, docs, vis, ident, ty, .. }| quote!(#(#docs)* #(#attrs)* #vis #ident: #ty,),
    );
    let debug = (!has_secrets(model)).then(|| quote!(::core::fmt::Debug,));
    let allow = allow_nested_options(model);
    quote! {
        #(#attrs)*
        #[derive(#debug ::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        #allow
        #vis struct #ident { #(#fields)* }
    }
}

/// What keeps Clippy from questioning fields that may be absent or `null`, if there are any.
fn allow_nested_options(model: &Model) -> Option<TokenStream> {
    let is_nested = |field: &Field| matches!(field.presence, Presence::OptionalNullable(_));
    model.fields.iter().any(is_nested).then(|| quote!(#[allow(clippy::option_option)]))
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
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#name)#(#fields)*.finish()
            }
        }
    }
}

/// `Default`, with no field set.
fn default(ident: &Ident, fields: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::default::Default for #ident {
            #[inline]
            fn default() -> Self {
                Self { #(#fields,)* }
            }
        }
    }
}

/// A field that is not set, in a literal. `None` costs the compiler less than a call that returns it.
fn unset(Field { ident, presence, .. }: &Field) -> TokenStream {
    let value = match presence {
        Presence::Required => quote!(::core::default::Default::default()),
        Presence::RequiredNullable | Presence::Optional(_) | Presence::OptionalNullable(_) => {
            quote!(_losant::None)
        }
    };
    quote!(#ident: #value)
}

/// `new`, and a setter for each field that it does not take.
fn methods(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let new = new(model);
    // A field with this name was reported.
    let fields = model.fields.iter().filter(|field| field.ident != "new");
    let setters = fields.filter(|field| !model.kind.requires(&field.presence)).map(setter);
    let rest = model.rest.iter().map(setter);
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
    let (args, values): (Vec<_>, Vec<_>) = model
        .required()
        .map(|Field { ident, ty, .. }| {
            let SetterArg { ty, value, .. } = SetterArg::new(ident, ty);
            (quote!(#ident: #ty), quote!(#ident: #value,))
        })
        .unzip();
    let doc = match args.len() {
        0 => " Creates it with no field set.",
        _ => " Creates it with its required fields.",
    };
    let others = if model.has_default() {
        quote!(..::core::default::Default::default())
    } else {
        let others = all_fields(model).filter(|field| !field.presence.is_required());
        let others = others.chain(&model.rest).map(unset);
        quote!(#(#others,)*)
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        #vis fn new(#(#args),*) -> Self {
            Self { #(#values)* #others }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let Field { docs, vis, ident, ty, presence, .. } = field;
    let some = quote!(_losant::Some);
    let argument = Ident::new("value", Span::mixed_site());
    let (SetterArg { ty, value, inline }, clear) = match presence {
        Presence::OptionalNullable(inner) => {
            (SetterArg::not_null(&argument, inner), Some(clear(field)))
        }
        Presence::Optional(inner) => (SetterArg::new(&argument, inner), None),
        Presence::Required | Presence::RequiredNullable => (SetterArg::new(&argument, ty), None),
    };
    let value = match presence {
        Presence::OptionalNullable(_) => quote!(#some(#some(#value))),
        Presence::Optional(_) => quote!(#some(#value)),
        Presence::Required | Presence::RequiredNullable => value,
    };
    quote! {
        #(#docs)* #inline
        #[must_use]
        #vis fn #ident(mut self, #argument: #ty) -> Self {
            self.#ident = #value;
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
            self.#ident = _losant::Some(_losant::None);
            self
        }
    }
}

/// How the model is read: entry by entry into its draft.
fn model_impl(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let (object, arms, other) = (shape::object(model), arms(model), other_keys(model));
    let (draft, draft_type) = if model.has_default() {
        (TokenStream::new(), quote!(Self))
    } else {
        (draft(model), quote!(__Draft))
    };
    quote! {
        #draft
        #[automatically_derived]
        impl _losant::Model for #ident {
            #object
            type Draft = #draft_type;
            #[inline]
            fn read_entry<'de, A: _losant::serde::de::MapAccess<'de>>(
                draft: &mut Self::Draft,
                entry: _losant::Entry<'_, 'de, A>,
            ) -> ::core::result::Result<(), A::Error> {
                match entry.key() { #(#arms)* _ => #other }
            }
        }
    }
}

/// The draft of a model with required fields: they are `None` until they were read.
fn draft(model: &Model) -> TokenStream {
    let Model { ident: model_ident, vis, .. } = model;
    let (required, optional): (Vec<_>, Vec<_>) =
        model.fields.iter().partition(|field| field.presence.is_required());
    let others: Vec<_> = optional.into_iter().chain(&model.rest).collect();
    let option = quote!(::core::option::Option);
    let required_fields =
        required.iter().map(|Field { ident, ty, .. }| quote!(#ident: #option<#ty>,));
    let other_fields = others.iter().map(|Field { ident, ty, .. }| quote!(#ident: #ty,));
    let required_values = required.iter().map(
        |Field { ident, name, .. }| quote!(#ident: _losant::required_value(#name, self.#ident)?,),
    );
    let default = {
        let required = required.iter().map(|Field { ident, .. }| quote!(#ident: _losant::None));
        let others = others.iter().map(|field| unset(field));
        default(&format_ident!("__Draft"), required.chain(others))
    };
    let others = others.iter().map(|field| &field.ident);
    quote! {
        #[doc(hidden)]
        #[allow(clippy::option_option)]
        #vis struct __Draft { #(#required_fields)* #(#other_fields)* }
        #default
        #[automatically_derived]
        impl _losant::Draft<#model_ident> for __Draft {
            fn finish<E: _losant::serde::de::Error>(
                self,
            ) -> ::core::result::Result<#model_ident, E> {
                ::core::result::Result::Ok(#model_ident {
                    #(#required_values)*
                    #(#others: self.#others,)*
                })
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
    model.fields.iter().map(|field| {
        let at = at_type(&field.ty);
        let (name, place) = (&field.name, place(field));
        let method = Ident::new(read_method(model.kind, field), at);
        let read = quote_spanned!(at=> entry.#method(&mut #place));
        quote!(#name => #read,)
    })
}

/// Where the value of a field is read to.
fn place(field: &Field) -> TokenStream {
    let at = at_type(&field.ty);
    let ident = moved(&field.ident, at);
    quote_spanned!(at=> draft.#ident)
}

fn read_method(kind: ModelKind, Field { presence, ty, .. }: &Field) -> &'static str {
    match presence {
        Presence::OptionalNullable(_) => "read_some",
        Presence::Required | Presence::RequiredNullable if kind == ModelKind::Request => {
            "read_some"
        }
        _ if kind.is_response() && is_integers(ty) => "read_integers",
        Presence::Required if kind.is_response() => "read_or_default",
        _ => "read",
    }
}

/// What happens to a key without a field.
fn other_keys(model: &Model) -> TokenStream {
    if let Some(field) = &model.rest {
        let place = place(field);
        return respan(quote!(entry.read_rest(&mut #place)), field.ty.span());
    }
    if model.kind.is_response() {
        return quote!(entry.ignore());
    }
    let ident = &model.ident;
    quote!(entry.reject::<#ident>())
}

/// From the fields to a map, without those that are absent.
fn serialize(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let is_response = model.kind == ModelKind::Response;
    let fields = model.fields.iter().map(|Field { ident, name, presence, ty, .. }| {
        let method = match presence {
            Presence::Optional(_) | Presence::OptionalNullable(_) => "optional",
            Presence::Required if is_response && !is_number_or_boolean(ty) => "unless_default",
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
