//! The macros of the `losant` crate. Use them through `losant`, whose `__private` module is what the
//! generated code names.

mod args;
mod argument;
mod ast;
mod attrs;
mod check;
mod docs;
mod document;
mod errors;
mod expand;
mod model;
mod names;
mod parse;
mod require;
#[cfg(test)]
mod snapshots;
mod template;
mod written;

use errors::Errors;
use proc_macro2::TokenStream;

#[doc = include_str!("losant_resource.md")]
#[proc_macro_attribute]
pub fn losant_resource(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand(args.into(), item.into()).into()
}

#[doc = include_str!("losant_model.md")]
#[proc_macro_attribute]
pub fn losant_model(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    document::expand(args.into(), item.into()).into()
}

/// Fails to compile unless these scopes allow each of these calls, at the name of one that they don't.
///
/// It says nothing of calls that are not listed: `check_scopes(true)` of a client's builder checks all
/// of them as they are sent. It stands where an item may stand.
///
/// ```
/// use losant::api::{DeviceGetCall, DeviceSendStateCall};
///
/// losant::scopes::require!(["all.Device"] => DeviceGetCall, DeviceSendStateCall);
/// ```
///
/// ```compile_fail
/// use losant::api::DeviceDeleteCall;
///
/// losant::scopes::require!(["all.Device"] => DeviceDeleteCall);
/// ```
#[proc_macro]
pub fn require(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    require::expand(input.into()).into()
}

/// The whole way of a declaration. A mistake stops nothing: what could be read is still expanded,
/// so that one mistake is one message, and all messages come at once.
fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let Some(declaration) = parse::declaration(args, item.clone(), &errors) else {
        return errors.before(parse::without_declaration(item));
    };
    let resource = check::resource(declaration, &errors);
    errors.before(expand::resource(&resource))
}
