//! A parameter: the argument that takes it, the statement that sets it, and its setter.

use proc_macro2::TokenStream;
use quote::quote;

use crate::resource::docs;
use crate::resource::ir::{Param, ParamLocation, Resource};
use crate::util::names::{ident_at, unraw};
use crate::util::setter_arg::SetterArg;
use crate::util::type_ext::{container, is_string};

/// The setter of an optional parameter.
pub(super) fn setter(param: &Param, resource: &Resource) -> TokenStream {
    let Param { attrs, ident, .. } = param;
    let (docs, outer, lints) = (docs::setter(param), attrs.cfg_and_deprecated(), &attrs.lints);
    let vis = &resource.vis;
    let method = ident_at(&unraw(ident), ident.span());
    let SetterArg { ty, inline, .. } = setter_arg(param);
    let set = set(param, &quote!(self.0));
    quote! {
        #docs #outer #(#lints)* #inline
        #vis fn #method(mut self, #ident: #ty) -> Self {
            #set
            self
        }
    }
}

/// The argument for a parameter. A body is taken as it is, unless it is declared as `impl Into`, so
/// that its type can be inferred: `post(serde_json::from_str(text)?)`.
pub(super) fn setter_arg(Param { ident, ty, accepts_into, location, .. }: &Param) -> SetterArg {
    match location {
        _ if *accepts_into => SetterArg::into(ident, ty),
        ParamLocation::Body if container(ty).is_none() => SetterArg::exact(ident, ty),
        ParamLocation::Path if !is_string(ty) => SetterArg::exact(ident, ty),
        _ => SetterArg::new(ident, ty),
    }
}

/// The statement that sets a parameter of a request.
///
/// It names the traits as the metadata does, so that a type that does not implement one is reported
/// once, at the type.
pub(super) fn set(param: &Param, request: &TokenStream) -> TokenStream {
    let Param { name, ty, ident, .. } = param;
    let value = setter_arg(param).value;
    match (param.location, param.json) {
        (ParamLocation::Body, _) => {
            quote!(#request.body(#name, <#ty as _losant::ToJson>::to_json(&#value));)
        }
        (ParamLocation::Part, false) => {
            quote!(#request.part(#name, <#ty as _losant::PartValue>::to_part(&#value));)
        }
        (ParamLocation::Part, true) => {
            quote!(#request.part_json(#name, <#ty as _losant::ToJson>::to_json(&#value));)
        }
        (_, false) if is_string(ty) => quote!(#request.query_str(#name, #ident);),
        (_, false) => {
            quote!(#request.query(#name, <#ty as _losant::QueryValue>::encode, &#value);)
        }
        (_, true) => {
            quote!(#request.query_json(#name, <#ty as _losant::ToJson>::to_json(&#value));)
        }
    }
}
