//! The macros of the `losant` crate. Use them through `losant`: the generated code names its hidden
//! module `__private`.

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

/// Fails to compile unless the scopes cover each of the calls, with an error at the name of the call.
///
/// Use it where an item is allowed. It checks the listed calls only; to check every call when it is
/// sent, build the client with `check_scopes(true)`.
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
