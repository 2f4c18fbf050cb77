//! From tokens to a [`Declaration`]: syntax only.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Item, ItemTrait, Meta, TraitItem, TraitItemFn};

use crate::resource::ast::{ActionDecl, Declaration, Verb, VerbAttr};
use crate::resource::attr_args;
use crate::util::errors::Errors;

/// Reads a declaration; `None` if the item is not a trait.
pub(crate) fn declaration(
    args: TokenStream,
    item: TokenStream,
    errors: &Errors,
) -> Option<Declaration> {
    let args = attr_args::resource(args, errors);
    match errors.ok(syn::parse2(item))? {
        Item::Trait(item) => Some(Declaration {
            args,
            actions: actions(&item, errors),
            attrs: item.attrs,
            vis: item.vis,
            ident: item.ident,
        }),
        item => {
            errors.at(
                first_token(&item),
                "`#[losant_resource]` must be on a trait whose methods are actions",
            );
            None
        }
    }
}

/// What replaces an item that is not a declaration: the item, if it is valid Rust.
pub(crate) fn without_declaration(item: TokenStream) -> TokenStream {
    if syn::parse2::<Item>(item.clone()).is_ok() { item } else { TokenStream::new() }
}

fn first_token(item: &Item) -> TokenStream {
    quote!(#item).into_iter().take(1).collect()
}

fn actions(item: &ItemTrait, errors: &Errors) -> Vec<ActionDecl> {
    if let Some(generic) = item.generics.params.first() {
        errors.at(generic, "a resource must not have generic parameters");
    }
    if let Some(bound) = item.supertraits.first() {
        errors.at(bound, "a resource must not have supertraits");
    }
    let mut actions = Vec::new();
    for item in &item.items {
        match item {
            TraitItem::Fn(item) => actions.push(action(item, errors)),
            other => errors
                .at(other, "a resource must contain only methods, each with `#[get]`, `#[post]`, `#[put]`, `#[patch]` or `#[delete]`"),
        }
    }
    actions
}

fn action(item: &TraitItemFn, errors: &Errors) -> ActionDecl {
    let (mut verbs, mut attrs) = (Vec::new(), Vec::new());
    for attr in &item.attrs {
        match verb(attr) {
            Some(verb) => verbs.push(verb_attr(verb, attr, errors)),
            None => attrs.push(attr.clone()),
        }
    }
    ActionDecl { verbs, attrs, sig: item.sig.clone(), body: item.default.clone() }
}

fn verb(attr: &Attribute) -> Option<Verb> {
    Some(match attr.path().get_ident()?.to_string().as_str() {
        "get" => Verb::Get,
        "post" => Verb::Post,
        "put" => Verb::Put,
        "patch" => Verb::Patch,
        "delete" => Verb::Delete,
        _ => return None,
    })
}

fn verb_attr(verb: Verb, attr: &Attribute, errors: &Errors) -> VerbAttr {
    let ident = attr.path().require_ident().cloned();
    VerbAttr {
        verb,
        ident: ident.unwrap_or_else(|_| crate::util::names::ident_at("get", attr.pound_token.span)),
        args: attr_args::action(arguments(attr, errors), errors),
    }
}

/// Returns the tokens in the parentheses of an attribute.
pub(crate) fn arguments(attr: &Attribute, errors: &Errors) -> TokenStream {
    match &attr.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(value) => {
            errors.at(
                value,
                "arguments must be in parentheses, as in `#[get(\"/suffix\", scopes = SET)]`",
            );
            TokenStream::new()
        }
    }
}
