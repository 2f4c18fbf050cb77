//! `#[losant_model]`: a struct of documented fields becomes a type that is read from JSON and written
//! to it.

mod check;
mod expand;
mod ir;
mod parse;

use proc_macro2::TokenStream;

use crate::util::errors::Errors;

/// Parses, checks and expands one `#[losant_model(…)]`.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let Some(mut model) = parse::model(args, item.clone(), &errors) else {
        return errors.prepend_to(parse::without_model(item));
    };
    check::model(&mut model, &errors);
    errors.prepend_to(expand::model(&model))
}
