//! The attributes of a trait, an action or a parameter that are copied to the generated items.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::token::Bracket;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Ident, Item, Lit, LitStr, Meta, MetaNameValue, Token,
};

use crate::util::errors::Errors;

/// Returns the keyword of an item, such as `enum`.
pub(crate) fn keyword(item: &Item) -> Option<TokenTree> {
    let mut tokens = item.to_token_stream().into_iter().skip_while(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == '#',
        TokenTree::Group(_) => true,
        token => token.to_string() == "pub",
    });
    tokens.next()
}

/// Attributes by kind. Each kind is copied to different items.
#[derive(Default)]
pub(crate) struct Attrs {
    /// Doc comments and `#[doc(…)]`: to the item that is documented.
    pub(crate) docs: Vec<Attribute>,
    /// `#[cfg(…)]`: to every item and every mention of it.
    pub(crate) cfg: Vec<Attribute>,
    /// `#[deprecated]`: to the items that callers name.
    pub(crate) deprecated: Option<Attribute>,
    /// `#[allow(…)]` and other lint levels: to the function.
    pub(crate) lints: Vec<Attribute>,
}

impl Attrs {
    /// Sorts attributes by kind. The others are passed to `other`, which returns whether it knows the
    /// attribute; `allowed` names these in the error.
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

    /// `#[cfg]` only.
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

/// Makes the attribute of a doc comment.
pub(crate) fn doc(text: &str) -> Attribute {
    let value = Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit: Lit::Str(LitStr::new(text, Span::call_site())),
    });
    let path = Ident::new("doc", Span::call_site()).into();
    Attribute {
        pound_token: Token![#](Span::call_site()),
        style: AttrStyle::Outer,
        bracket_token: Bracket::default(),
        meta: Meta::NameValue(MetaNameValue {
            path,
            eq_token: Token![=](Span::call_site()),
            value,
        }),
    }
}
