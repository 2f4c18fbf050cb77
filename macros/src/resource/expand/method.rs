//! The method on the handle that starts a call.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::context::{ActionContext, metadata_ident};
use super::param::{set, setter_arg};
use crate::resource::ir::{Param, ParamLocation};
use crate::util::names::{ident_at, unraw};
use crate::util::type_ext::is_string;

/// The inherent method that makes the call.
pub(super) fn method(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, private, call, docs, .. } = context;
    let vis = &resource.vis;
    let ident = ident_at(&unraw(&action.ident), action.ident.span());
    let (outer, lints) = (action.attrs.cfg_and_deprecated(), &action.attrs.lints);
    let required: Vec<_> = action.params.iter().filter(|param| !param.optional).collect();
    let arguments = required.iter().map(|param| {
        let (cfg, name) = (param.attrs.cfg(), &param.ident);
        let ty = setter_arg(param, private).ty;
        quote!(#cfg #name: #ty)
    });
    let path_values = action.suffix.iter().map(|placeholder| {
        let mut in_path = required.iter().filter(|param| param.location == ParamLocation::Path);
        let given = in_path.find(|param| param.name == *placeholder);
        given.map_or(quote!(&""), |param| {
            let Param { ty, ident, .. } = param;
            let into = is_string(ty).then(|| quote!(::core::convert::Into::<#ty>::into));
            quote!(&#into(#ident))
        })
    });
    let metadata = metadata_ident(action, resource);
    let request = Ident::new("request", Span::mixed_site());
    let sets: Vec<_> = required
        .iter()
        .filter(|param| param.location != ParamLocation::Path)
        .map(|param| {
            let (cfg, set) = (param.attrs.cfg(), set(param, &quote!(#request), private));
            quote!(#cfg #set)
        })
        .collect();
    let mutable = (!sets.is_empty()).then(|| quote!(mut));
    let conditional = required.iter().any(|param| !param.attrs.cfg.is_empty());
    let allow = conditional.then(|| quote!(#[allow(unused_mut)]));
    quote! {
        #docs #outer #(#lints)*
        #[inline]
        #vis fn #ident(&self, #(#arguments),*) -> #call {
            #allow
            let #mutable #request =
                self.0.request(&#metadata, &[#(#path_values),*]);
            #(#sets)*
            #call(#request)
        }
    }
}
