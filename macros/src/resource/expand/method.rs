//! The method on the handle that starts a call.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::context::ActionContext;
use super::param::{self, set};
use crate::resource::docs;
use crate::resource::ir::{Param, ParamLocation};
use crate::util::names::shown_at;
use crate::util::type_ext::is_string;

/// The method, which takes the required parameters.
pub(super) fn method(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, call, .. } = context;
    let (vis, ident) = (&resource.vis, context.method());
    let docs = docs::method(action, resource);
    let (outer, lints) = (action.attrs.cfg_and_deprecated(), &action.attrs.lints);
    let required: Vec<_> = action.params.iter().filter(|param| !param.optional).collect();
    let arguments = required.iter().map(|param| argument(param));
    let path_values = action.suffix.iter().map(|name| path_value(name, &required));
    let request = Ident::new("request", Span::mixed_site());
    let (mutability, sets) = sets(&required, &request);
    quote! {
        #docs #outer #(#lints)*
        #[inline]
        #vis fn #ident(&self, #(#arguments),*) -> #call {
            #mutability #request =
                self.state.request(<#call as _losant::Call>::ACTION, &[#(#path_values),*]);
            #sets
            #call(#request)
        }
    }
}

fn argument(param: &Param) -> TokenStream {
    let (cfg, ident) = (param.attrs.cfg(), &param.ident);
    let ty = param::setter_arg(param).ty;
    quote!(#cfg #ident: #ty)
}

/// The value of a placeholder of the suffix.
fn path_value(placeholder: &str, required: &[&Param]) -> TokenStream {
    let mut in_path = required.iter().filter(|param| param.location == ParamLocation::Path);
    // A placeholder without its parameter was reported.
    let Some(param) = in_path.find(|param| param.name == placeholder) else { return quote!(&"") };
    let Param { ty, ident, .. } = param;
    let into = is_string(ty).then(|| quote!(::core::convert::Into::<#ty>::into));
    // That a value can't be printed is shown at its type.
    quote_spanned!(shown_at(ty.span())=> &#into(#ident))
}

/// The statements that set the required parameters outside of the path, and the `let` or `let mut`
/// that they need.
fn sets(required: &[&Param], request: &Ident) -> (TokenStream, TokenStream) {
    let in_path = |param: &&&Param| param.location == ParamLocation::Path;
    let others: Vec<_> = required.iter().filter(|param| !in_path(param)).collect();
    let sets = others.iter().map(|param| {
        let (cfg, set) = (param.attrs.cfg(), set(param, &quote!(#request)));
        quote!(#cfg #set)
    });
    let mutable = (!others.is_empty()).then(|| quote!(mut));
    let conditional = others.iter().any(|param| !param.attrs.cfg.is_empty());
    let allow = conditional.then(|| quote!(#[allow(unused_mut)]));
    (quote!(#allow let #mutable), quote!(#(#sets)*))
}
