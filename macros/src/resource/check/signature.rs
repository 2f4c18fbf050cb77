//! The rules of an action's signature.

use syn::spanned::Spanned;
use syn::{FnArg, GenericParam, Receiver, ReceiverKind, ReturnType, Safety, Signature, Type};

use super::reserved::HANDLE_METHODS;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::{inner_of, ungrouped};
use crate::util::type_rules::{self, TypeUse, future_output};

/// Checks a signature without its types, and returns whether the action can be expanded.
pub(super) fn check(sig: &mut Signature, errors: &Errors) -> bool {
    check_qualifiers(sig, errors);
    check_receiver(sig, errors);
    check_name(sig, errors);
    if let Some(clause) = &sig.generics.where_clause {
        errors.at(clause, "an action must not have a `where` clause");
    }
    check_generics(sig, errors)
}

fn check_qualifiers(sig: &Signature, errors: &Errors) {
    if let Some(asyncness) = &sig.asyncness {
        errors.at(
            asyncness,
            "an action must not be `async`; the call that its method returns can be awaited",
        );
    }
    if let Some(token) = &sig.constness {
        errors.at(token, "an action must not be `const`");
    }
    if let Safety::Unsafe(token) = &sig.safety {
        errors.at(token, "an action must not be `unsafe`");
    }
    if let Some(abi) = &sig.abi {
        errors.at(abi, "an action must not have an ABI");
    }
    if let Some(variadic) = &sig.variadic {
        errors.at(variadic, "an action must not be variadic");
    }
}

fn check_receiver(sig: &Signature, errors: &Errors) {
    match sig.receiver() {
        Some(Receiver { kind: ReceiverKind::Reference(_, lifetime, None), .. }) => {
            if let Some(lifetime) = lifetime.as_ref().filter(|_| sig.generics.params.is_empty()) {
                errors.at(lifetime, format!("undeclared lifetime `{lifetime}`; remove it"));
            }
        }
        Some(receiver) => errors.at(receiver, "an action must take `&self`"),
        None => {
            let message = format!("an action must take `&self`: `fn {}(&self, …)`", sig.ident);
            errors.at(&sig.ident, message);
        }
    }
}

fn check_name(sig: &Signature, errors: &Errors) {
    let name = names::unraw(&sig.ident);
    if HANDLE_METHODS.contains(&name.as_str()) {
        let message = format!(
            "every handle already has a method `{name}`; rename the action, and keep Losant's name with \
             `name = \"{}\"`",
            names::camel_case(&name)
        );
        errors.at(&sig.ident, message);
    }
}

/// Checks that there are no generic parameters; lifetimes are removed.
fn check_generics(sig: &mut Signature, errors: &Errors) -> bool {
    let is_lifetime = |generic: &&GenericParam| matches!(generic, GenericParam::Lifetime(_));
    let Some(generic) = sig.generics.params.iter().find(|generic| !is_lifetime(generic)) else {
        if let Some(lifetime) = sig.generics.params.first() {
            errors.at(lifetime, "an action must not have lifetime parameters; remove them, as references in its parameters need none");
            elide_lifetimes(sig);
        }
        return true;
    };
    errors.at(generic, "an action must not have generic parameters; use the types that the API accepts and returns");
    false
}

fn elide_lifetimes(sig: &mut Signature) {
    let reported = Errors::default();
    for input in &mut sig.inputs {
        if let FnArg::Typed(typed) = input {
            type_rules::check(&mut typed.ty, TypeUse::Sent, &reported);
        }
    }
    if let ReturnType::Type(_, ty) = &mut sig.output {
        type_rules::check(ty, TypeUse::Read, &reported);
    }
}

/// The return type; that of the success where it is a future or a `Result`, which is reported.
pub(super) fn return_type(sig: &Signature, errors: &Errors) -> Option<Type> {
    let ReturnType::Type(_, written) = &sig.output else { return None };
    let mut ty = ungrouped(written);
    if let Some(output) = future_output(ty) {
        errors.at(
            ty,
            "the return type must be the type of the success only; every call is a future anyway",
        );
        ty = inner_of("Result", output).unwrap_or(output);
    } else if let Some(span) = result_span(ty) {
        errors.at_span(span, "the return type must be the type of the success only; awaiting a call returns a `Result` anyway");
        ty = inner_of("Result", ty)?;
    }
    let mut ty = ty.clone();
    type_rules::check(&mut ty, TypeUse::Read, errors);
    Some(ty)
}

/// Where a type says `Result`, if it is one.
fn result_span(ty: &Type) -> Option<proc_macro2::Span> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().filter(|last| last.ident == "Result").map(Spanned::span)
}
