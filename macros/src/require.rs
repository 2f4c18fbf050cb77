//! `scopes::require!`: checks at compile time that scopes cover calls.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{LitStr, Path, Token, bracketed, token};

const FORM: &str = "`[\"all.Device\"] => DeviceGetCall`";

/// `["all.Device"] => DeviceGetCall, DeviceSendStateCall`.
struct Required {
    scopes: Punctuated<LitStr, Token![,]>,
    calls: Punctuated<Path, Token![,]>,
}

impl Parse for Required {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(token::Bracket) {
            return Err(input.error(format!("expected scopes in brackets, as in {FORM}")));
        }
        let scopes;
        bracketed!(scopes in input);
        let scopes = Punctuated::parse_terminated_with(&scopes, |scopes| {
            let expected = format!("expected scopes in quotes, as in {FORM}");
            scopes.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), expected))
        })?;
        input.parse::<Token![=>]>()?;
        let calls = Punctuated::parse_terminated_with(input, |calls| {
            let expected = format!("expected the name of a call, as in {FORM}");
            calls.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), expected))
        })?;
        if calls.is_empty() {
            return Err(input.error(format!("expected a call, as in {FORM}")));
        }
        Ok(Self { scopes, calls })
    }
}

/// Expands to an assertion for each call, at the call's name.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Required { scopes, calls } = match syn::parse2(input) {
        Ok(required) => required,
        Err(error) => return error.into_compile_error(),
    };
    let scopes = scopes.iter().collect::<Vec<_>>();
    let checks = calls.iter().map(|call| {
        let action = quote!(<#call as ::losant::Call>::ACTION);
        quote_spanned! {call.span()=>
            const _: () = ::losant::__private::assert_allowed(#action, &[#(#scopes),*]);
        }
    });
    quote!(#(#checks)*)
}
