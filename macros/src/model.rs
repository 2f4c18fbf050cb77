//! `#[losant_model]`: a struct of documented fields becomes a type that is read from JSON and written
//! to it.

mod check;
mod docs;
mod expand;
mod ir;
mod parse;
mod rules;
mod shape;

use proc_macro2::TokenStream;

use crate::util::errors::Errors;

/// Parses, checks and expands one `#[losant_model(…)]`.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let Some(mut model) = parse::model(args, item.clone(), &errors) else {
        return errors.prepend_to(parse::without_model(item));
    };
    for field in &mut model.fields {
        let line = docs::supplied(field);
        field.docs.extend(line);
    }
    check::model(&mut model, &errors);
    for field in model.fields.iter_mut().chain(&mut model.rest) {
        let paragraph = docs::rules(field);
        field.docs.extend(paragraph);
    }
    errors.prepend_to(expand::model(&model))
}
