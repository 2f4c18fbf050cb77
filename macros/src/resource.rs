//! `#[losant_resource]`: a trait of documented actions becomes a handle and its calls.

mod ast;
mod attr_args;
mod check;
mod docs;
mod expand;
mod ir;
mod parse;
mod path_template;

use proc_macro2::TokenStream;

use crate::util::errors::Errors;

/// Parses, checks and expands one `#[losant_resource(…)]`.
///
/// A mistake does not stop the expansion: whatever could be read is still expanded, so that one
/// mistake is one message, and all messages come at once.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let Some(declaration) = parse::declaration(args, item.clone(), &errors) else {
        return errors.prepend_to(parse::without_declaration(item));
    };
    let resource = check::resource(declaration, &errors);
    errors.prepend_to(resource.as_ref().map(expand::resource).unwrap_or_default())
}
