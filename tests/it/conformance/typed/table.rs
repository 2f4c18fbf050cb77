//! How the tables of the families are written.

use losant::Client;
use losant::api::Application;

use crate::conformance::canonical::CanonicalRequest;
use crate::conformance::params::Params;

/// Declares the table `CALLS` of a family.
///
/// An optional parameter is written as its setter and the method of [`Params`] that reads it. The
/// wire name is the setter's name in camel case, unless it follows in parentheses. A type that setters
/// convert to follows after `as`.
macro_rules! typed_calls {
    (|$client:ident, $p:ident| $(
        $action:literal => $call:expr $(, $setter:ident $(: $read:ident $(($name:literal))? $(as $ty:ty)?)?)*;
    )+) => {
        #[allow(deprecated, reason = "the official client sends deprecated parameters too")]
        pub(super) const CALLS: &[$crate::conformance::typed::table::TypedCall] = &[$(
            ($action, |$client, $p| {
                let call = $call;
                $(let call = typed_calls!(@set call, $p, $setter $(: $read $(($name))? $(as $ty)?)?);)*
                $crate::conformance::canonical::built(call, $p)
            }),
        )+];
    };
    (@set $call:ident, $p:ident, sorted) => {{
        let $call = typed_calls!(@set $call, $p, sort_field: text);
        typed_calls!(@set $call, $p, sort_direction: text)
    }};
    (@set $call:ident, $p:ident, paged) => {{
        let $call = typed_calls!(@set $call, $p, page: parsed);
        typed_calls!(@set $call, $p, per_page: parsed)
    }};
    (@set $call:ident, $p:ident, filtered) => {{
        let $call = typed_calls!(@set $call, $p, filter_field: text);
        typed_calls!(@set $call, $p, filter: text)
    }};
    (@set $call:ident, $p:ident, $setter:ident: $read:ident $(as $ty:ty)?) => {{
        let name = $crate::conformance::typed::table::camel_case(stringify!($setter));
        losant::Call::maybe($call, $p.$read$(::<$ty>)?(&name), |call, value| call.$setter(value))
    }};
    (@set $call:ident, $p:ident, $setter:ident: $read:ident($name:literal)) => {
        losant::Call::maybe($call, $p.$read($name), |call, value| call.$setter(value))
    };
}
pub(super) use typed_calls;

/// An action id, and the request that the typed call builds from the parameters.
pub(super) type TypedCall = (&'static str, fn(&Client, &Params) -> CanonicalRequest);

pub(super) fn application(client: &Client, p: &Params) -> Application {
    client.application(p.path("applicationId"))
}

/// Returns `perPage` for `per_page`.
pub(super) fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}
