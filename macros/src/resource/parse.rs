//! From tokens to a [`Declaration`]: syntax only.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Item, ItemTrait, Meta, TraitItem, TraitItemFn, Visibility};

use crate::resource::ast::{ActionDecl, Declaration, Scopes, Verb, VerbAttr};
use crate::resource::attr_args;
use crate::util::attrs::keyword;
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
                keyword(&item),
                "`#[losant_resource]` must be on a trait whose methods are actions",
            );
            None
        }
    }
}

/// What replaces an item that is not a declaration: the item, if others can use it.
pub(crate) fn without_declaration(item: TokenStream) -> TokenStream {
    match syn::parse2(item.clone()) {
        Ok(Item::Impl(_)) | Err(_) => TokenStream::new(),
        Ok(_) => item,
    }
}

fn actions(item: &ItemTrait, errors: &Errors) -> Vec<ActionDecl> {
    if let Some(token) = &item.unsafety {
        errors.at(token, "a resource must not be `unsafe`");
    }
    if let Some(token) = &item.modifiers.auto_token {
        errors.at(token, "a resource must not be `auto`");
    }
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
            TraitItem::Verbatim(tokens) => actions.extend(public_action(tokens, errors)),
            other => errors
                .at(other, "a resource must contain only methods, each with `#[get]`, `#[post]`, `#[put]`, `#[patch]` or `#[delete]`"),
        }
    }
    actions
}

/// An action with a visibility, which a method of a trait cannot have.
fn public_action(tokens: &TokenStream, errors: &Errors) -> Option<ActionDecl> {
    let method = |input: ParseStream<'_>| {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis: Visibility = input.parse()?;
        Ok((vis, TraitItemFn { attrs, ..input.parse()? }))
    };
    if let Ok((vis, item)) = method.parse2(tokens.clone()) {
        errors.at(vis, "an action must not have a visibility; remove it");
        return Some(action(&item, errors));
    }
    errors.at(
        tokens,
        "expected a method with `#[get]`, `#[post]`, `#[put]`, `#[patch]` or `#[delete]`",
    );
    None
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
    let before = errors.count();
    let tokens = arguments(attr, errors);
    let is_reported = errors.count() > before;
    let mut args = attr_args::action(tokens, errors);
    if is_reported {
        args.scopes = Some(Scopes::None);
    }
    VerbAttr {
        verb,
        ident: ident.unwrap_or_else(|_| crate::util::names::ident_at("get", attr.pound_token.span)),
        args,
    }
}

/// Returns the tokens in the parentheses of an attribute.
pub(crate) fn arguments(attr: &Attribute, errors: &Errors) -> TokenStream {
    match &attr.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(value) => {
            let name = value.path.to_token_stream();
            errors.at(value, format!("arguments must be in parentheses: `#[{name}(…)]`"));
            TokenStream::new()
        }
    }
}
