//! Collects the errors of a declaration, so that all of them are reported at once.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

#[derive(Default)]
pub(crate) struct Errors(RefCell<Vec<syn::Error>>);

impl Errors {
    /// Adds an error at these tokens.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error at this span.
    pub(crate) fn at_span(&self, span: Span, message: impl Display) {
        self.add(syn::Error::new(span, message));
    }

    pub(crate) fn add(&self, error: syn::Error) {
        self.0.borrow_mut().extend(error);
    }

    /// Returns how many were reported so far.
    pub(crate) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// Returns the value, or adds the error.
    pub(crate) fn ok<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// Returns the errors as `compile_error!`s in source order, and after them the code.
    pub(crate) fn prepend_to(self, code: TokenStream) -> TokenStream {
        let mut errors = self.0.into_inner();
        errors.sort_by_key(|error| {
            let start = error.span().start();
            (start.line, start.column)
        });
        let mut tokens: TokenStream = errors.iter().map(syn::Error::to_compile_error).collect();
        tokens.extend(code);
        tokens
    }
}
