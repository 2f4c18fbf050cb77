//! The mistakes in the variants of [`open_enum!`](crate::open_enum) and
//! [`open_union!`](crate::open_union).

use crate::const_string::{ConstString, str_eq};

/// The message for input of one of the macros that has none of the forms that it knows.
///
/// `$form` is how a variant is written, `$all` how the whole is.
#[doc(hidden)]
#[macro_export]
macro_rules! __explain_variants {
    (enum $form:literal $all:literal: $(# $attr:tt)* $vis:vis enum $name:ident { $($variants:tt)* }) => {
        $crate::__explain_variants!(@ $form: $($variants)*)
    };
    (
        union $form:literal $all:literal:
        $(# $attr:tt)* $vis:vis enum $name:ident by $tag:literal { $($variants:tt)* }
    ) => {
        $crate::__explain_variants!(@ $form: $($variants)*)
    };
    (@ $form:literal:) => {
        concat!("missing variants; write each as in `", $form, "`")
    };
    // A variant that is right, as far as this macro knows, and others.
    (@ $form:literal: $(# $attr:tt)* $variant:ident $(($model:ty))? = $value:literal, $($others:tt)+) => {
        $crate::__explain_variants!(@ $form: $($others)+)
    };
    (@ $form:literal: $(# $attr:tt)* $variant:ident $(($model:ty))? = $value:literal # $($others:tt)+) => {
        concat!("missing `,` after `", stringify!($variant), "`")
    };
    (@ $form:literal: $(# $attr:tt)* $variant:ident $(($model:ty))? = $value:literal $next:ident $($others:tt)+) => {
        concat!("missing `,` after `", stringify!($variant), "`")
    };
    (@ $form:literal: $(# $attr:tt)* $variant:ident $(($model:ty))? = $value:ident $($others:tt)*) => {
        concat!("missing quotes around the value of `", stringify!($variant), "`; write `\"", stringify!($value), "\"`")
    };
    (@ $form:literal: $(# $attr:tt)* $variant:ident $(($model:ty))? $(, $($others:tt)*)?) => {
        concat!("missing value of `", stringify!($variant), "`; write it as in `", $form, "`")
    };
    (@ $form:literal: $($others:tt)*) => {
        concat!("each variant must be written as in `", $form, "`")
    };
    ($macro:ident $form:literal $all:literal: $($tokens:tt)*) => {
        concat!("expected `", $all, "`")
    };
}

/// Fails compilation if two variants have the same value.
///
/// # Panics
///
/// Panics at compile time, with a message that names the value.
#[track_caller]
#[expect(clippy::panic, reason = "it fails compilation")]
pub const fn assert_different(name: &str, values: &[&str]) {
    let mut i = 0;
    while i < values.len() {
        let mut j = 0;
        while j < i {
            if str_eq(values[i], values[j]) {
                let message = ConstString::new()
                    .push_str("two variants of `")
                    .push_str(name)
                    .push_str("` have the value \"")
                    .push_str(values[i])
                    .push_str("\"");
                panic!("{}", message.as_str());
            }
            j += 1;
        }
        i += 1;
    }
}
