//! How generated code reaches the runtime: through the hidden module `__private` of `losant`.
//!
//! Types and traits that users name are defined beside the user's own items and spell its path out.
//! Everything else is in a block, where the module has the short name `_losant` and no name can
//! clash with the user's.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

/// The full path of the hidden module.
pub(crate) fn path(krate: &Path) -> TokenStream {
    quote!(#krate::__private)
}

/// Puts items into a block in which `_losant` is the hidden module; `attrs` apply to all of them.
///
/// The last may be an expression of type `()`, which is evaluated at compile time.
pub(crate) fn block(krate: &Path, attrs: &TokenStream, items: &TokenStream) -> TokenStream {
    let private = path(krate);
    quote! {
        #attrs
        const _: () = {
            use #private as _losant;
            #[allow(unused_imports)]
            use _losant::Undescribed as _;
            #items
        };
    }
}
