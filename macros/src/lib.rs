//! The macros of the `losant` crate. Use them through `losant`, whose `__private` module is what the
//! generated code names.

mod model;
mod require;
mod resource;
#[cfg(test)]
mod snapshots;
mod util;

#[doc = include_str!("losant_resource.md")]
#[proc_macro_attribute]
pub fn losant_resource(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    resource::expand(args.into(), item.into()).into()
}

#[doc = include_str!("losant_model.md")]
#[proc_macro_attribute]
pub fn losant_model(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    model::expand(args.into(), item.into()).into()
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
