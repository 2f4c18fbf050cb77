//! A parameter: the argument that takes it, the statement that sets it, and its setter.

use proc_macro2::TokenStream;
use quote::quote;

use crate::resource::docs;
use crate::resource::ir::{Param, ParamLocation, Resource};
use crate::util::names::{ident_at, unraw};
use crate::util::setter_arg::SetterArg;
use crate::util::type_ext::is_string;

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

pub(super) fn setter_arg(param: &Param) -> SetterArg {
    SetterArg::new(&param.ident, &param.ty, param.accepts_into)
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
