//! The rules for types in declarations, as far as a type breaks them by how it is written.
//!
//! What is wrong is reported and replaced, so that the compiler does not report it again.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    GenericArgument, Lifetime, PathArguments, PathSegment, Type, TypeParamBound, TypePath,
    parse_quote,
};

use crate::util::errors::Errors;
use crate::util::type_ext::{type_name, ungrouped};

/// How a declaration uses a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeUse {
    /// In a response: values are read from JSON, so they own their data.
    Read,
    /// In a parameter: values are sent, so they may be borrowed.
    Sent,
    /// In a field of a model: as in a response, but `Self` is the model.
    Field,
}

/// Reports and replaces the parts of a type that cannot be used so.
pub(crate) fn check(ty: &mut Type, used: TypeUse, errors: &Errors) {
    Checker { used, errors }.sized(ty);
}

/// Finds a type written with this name only, such as `Gadget` or `Self`.
pub(crate) fn find_name(ty: &impl ToTokens, name: &str) -> Option<Ident> {
    find(ty.to_token_stream(), name)
}

fn find(tokens: TokenStream, name: &str) -> Option<Ident> {
    let mut after_colon = false;
    for token in tokens {
        let found = match &token {
            TokenTree::Ident(ident) if ident == name && !after_colon => Some(ident.clone()),
            TokenTree::Group(group) => find(group.stream(), name),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
        after_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
    }
    None
}

/// Returns the `T` of a type that is a future of it, such as `impl Future<Output = T>`.
pub(crate) fn future_output(ty: &Type) -> Option<&Type> {
    let bounds = match ungrouped(ty) {
        Type::ImplTrait(ty) => &ty.bounds,
        Type::TraitObject(ty) => &ty.bounds,
        Type::Path(path) => return arguments(path.path.segments.last()?).find_map(future_output),
        _ => return None,
    };
    let traits = bounds.iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    let future = traits.into_iter().find(|last| last.ident == "Future")?;
    let PathArguments::AngleBracketed(arguments) = &future.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(output) => Some(&output.ty),
        _ => None,
    })
}

fn arguments(segment: &PathSegment) -> impl Iterator<Item = &Type> {
    let arguments = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

struct Checker<'a> {
    used: TypeUse,
    errors: &'a Errors,
}

impl Checker<'_> {
    /// A type whose values have a known size.
    fn sized(&self, ty: &mut Type) {
        if let Some(owned) = owned(ty) {
            self.errors
                .at(&*ty, format!("expected a type of known size; write `{}`", type_name(&owned)));
            *ty = owned;
        } else {
            self.any(ty);
        }
    }

    fn any(&self, ty: &mut Type) {
        match ty {
            Type::Group(group) => self.any(&mut group.elem),
            Type::Paren(paren) => self.any(&mut paren.elem),
            Type::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.sized(elem)),
            Type::Array(array) => self.sized(&mut array.elem),
            Type::Slice(slice) => self.sized(&mut slice.elem),
            Type::Path(path) if path.path.is_ident("Self") && self.used != TypeUse::Field => {
                self.replace(ty, "`Self` is the handle; write the name of a type");
            }
            Type::Path(path) => self.path(path),
            Type::Reference(_) if self.used != TypeUse::Sent => self.borrowed(ty),
            Type::Reference(reference) => {
                if let Some(lifetime) = reference.lifetime.take_if(|lifetime| is_named(lifetime)) {
                    self.errors
                        .at(&lifetime, format!("undeclared lifetime `{lifetime}`; remove it"));
                }
                self.any(&mut reference.elem);
            }
            Type::Infer(_) => self.replace(ty, "missing type; write it in place of `_`"),
            Type::ImplTrait(_) if self.used == TypeUse::Sent => {
                self.replace(ty, "unexpected `impl`; write the type to send, or `impl Into<T>` for anything that becomes a `T`");
            }
            Type::ImplTrait(_)
            | Type::TraitObject(_)
            | Type::Never(_)
            | Type::FnPtr(_)
            | Type::Ptr(_)
                if self.used != TypeUse::Sent =>
            {
                self.replace(ty, "expected a type that implements `Deserialize`");
            }
            _ => {}
        }
    }

    fn path(&self, path: &mut TypePath) {
        for segment in &mut path.path.segments {
            let is_pointer = ["Box", "Rc", "Arc", "Cow"].iter().any(|name| segment.ident == name);
            let PathArguments::AngleBracketed(arguments) = &mut segment.arguments else { continue };
            for argument in &mut arguments.args {
                match argument {
                    GenericArgument::Type(ty) if is_pointer => self.any(ty),
                    GenericArgument::Type(ty) => self.sized(ty),
                    GenericArgument::Lifetime(lifetime) => self.lifetime(lifetime),
                    _ => {}
                }
            }
        }
    }

    /// The lifetime argument of a type.
    fn lifetime(&self, lifetime: &mut Lifetime) {
        if self.used != TypeUse::Sent && lifetime.ident != "static" {
            let message = format!(
                "a type that is read from JSON must own its data; write `'static` in place of `{lifetime}`, or another type"
            );
            self.errors.at(&*lifetime, message);
            *lifetime = Lifetime::new("'static", lifetime.span());
        } else if is_named(lifetime) {
            self.errors.at(&*lifetime, format!("undeclared lifetime `{lifetime}`; write `'_`"));
            *lifetime = Lifetime::new("'_", lifetime.span());
        }
    }

    /// A reference where values are read.
    fn borrowed(&self, ty: &mut Type) {
        let Type::Reference(reference) = &*ty else { return };
        let owned = owned(&reference.elem).unwrap_or_else(|| (*reference.elem).clone());
        let message = format!(
            "a type that is read from JSON must own its data; write `{}`",
            type_name(&owned)
        );
        self.errors.at(&*ty, message);
        *ty = owned;
        self.any(ty);
    }

    /// Puts a type that implements everything in place of one that is reported.
    fn replace(&self, ty: &mut Type, message: &str) {
        self.errors.at(&*ty, message);
        *ty = match self.used {
            TypeUse::Read | TypeUse::Field => parse_quote!(()),
            TypeUse::Sent => parse_quote!(::std::string::String),
        };
    }
}

/// Returns the type of known size to use in place of `str` or `[T]`.
fn owned(ty: &Type) -> Option<Type> {
    match ungrouped(ty) {
        Type::Path(path) if path.path.is_ident("str") => Some(parse_quote!(::std::string::String)),
        Type::Slice(slice) => {
            let elem = &slice.elem;
            Some(parse_quote!(::std::vec::Vec<#elem>))
        }
        _ => None,
    }
}

fn is_named(lifetime: &Lifetime) -> bool {
    lifetime.ident != "static" && lifetime.ident != "_"
}
