//! How a parameter is taken, and how it gets into a request.

use proc_macro2::TokenStream;
use quote::quote;

use crate::resource::ir::{Param, ParamLocation};
use crate::util::setter_arg::SetterArg;
use crate::util::type_ext::is_string;

pub(super) fn setter_arg(param: &Param, private: &TokenStream) -> SetterArg {
    SetterArg::new(&param.ident, &param.ty, param.accepts_into, private)
}

/// The statement that puts a parameter's value into a request.
pub(super) fn set(param: &Param, request: &TokenStream, private: &TokenStream) -> TokenStream {
    let Param { name, ty, ident, .. } = param;
    let value = setter_arg(param, private).value;
    // A type that does not fit is one message, at the type: the paths name it as the metadata does.
    match (param.location, param.json) {
        (ParamLocation::Body, _) => quote!(#request.body::<#ty>(#name, &#value);),
        (ParamLocation::Part, false) => {
            quote!(#request.part(#name, <#ty as #private::PartValue>::part(&#value));)
        }
        (ParamLocation::Part, true) => quote!(#request.part_json::<#ty>(#name, &#value);),
        (_, false) if is_string(ty) => quote!(#request.query_text(#name, #ident);),
        (_, false) => {
            quote!(#request.query(#name, <#ty as #private::QueryValue>::encode, &#value);)
        }
        (_, true) => quote!(#request.query_json::<#ty>(#name, &#value);),
    }
}
