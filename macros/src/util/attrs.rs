//! The attributes that go on to what a trait, an action or a parameter becomes.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Attribute;

use crate::util::errors::Errors;

/// Attributes, sorted by where they go.
#[derive(Default)]
pub(crate) struct Attrs {
    /// Doc comments and `#[doc(…)]`: onto every item.
    pub(crate) docs: Vec<Attribute>,
    /// `#[cfg(…)]`: onto every item and everything that names it.
    pub(crate) cfg: Vec<Attribute>,
    /// `#[deprecated]`: onto what callers name.
    pub(crate) deprecated: Option<Attribute>,
    /// `#[allow(…)]` and its like: onto the function.
    pub(crate) lints: Vec<Attribute>,
}

impl Attrs {
    /// Sorts attributes. Those of no kind above go to `other`, which tells whether it knows them.
    pub(crate) fn classify(
        attrs: Vec<Attribute>,
        errors: &Errors,
        allowed: &str,
        mut other: impl FnMut(&Attribute) -> bool,
    ) -> Self {
        let mut sorted = Self::default();
        for attr in attrs {
            let name = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
            match name.as_str() {
                "doc" | "cfg_attr" => sorted.docs.push(attr),
                "cfg" => sorted.cfg.push(attr),
                "deprecated" => sorted.deprecated = Some(attr),
                "allow" | "expect" | "warn" | "deny" | "forbid" => sorted.lints.push(attr),
                _ if other(&attr) => {}
                _ => {
                    let path = attr.path();
                    let name = path.to_token_stream().to_string().replace(' ', "");
                    errors.at(path, format!("unknown attribute `#[{name}]`; expected {allowed}a doc comment, `#[deprecated]`, `#[cfg]` or a lint level"));
                }
            }
        }
        sorted
    }

    /// `#[cfg]` alone.
    pub(crate) fn cfg(&self) -> TokenStream {
        let cfg = &self.cfg;
        quote!(#(#cfg)*)
    }

    /// `#[cfg]` and `#[deprecated]`.
    pub(crate) fn cfg_and_deprecated(&self) -> TokenStream {
        let (cfg, deprecated) = (&self.cfg, &self.deprecated);
        quote!(#(#cfg)* #deprecated)
    }
}
