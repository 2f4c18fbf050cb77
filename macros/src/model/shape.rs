//! The shape of a model: its keys, and the notation of its fields.
//!
//! The grammar is described where the runtime reads it, in `runtime/src/model/shape/notation.rs`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::ir::{Bounds, Field, Format, Limits, Model, ModelKind, Presence, Rules};
use crate::util::names::{self, respan};
use crate::util::type_ext::{Container, Scalar, container, inner_of, optional, scalar};

/// The constant `OBJECT` of a model.
pub(super) fn object(model: &Model) -> TokenStream {
    let name = model.ident.to_string();
    let (required, optional): (Vec<_>, Vec<_>) =
        model.fields.iter().partition(|field| model.kind.requires(&field.presence));
    let count = Literal::usize_unsuffixed(required.len());
    let fields = [required, optional].concat();
    let keys = fields.iter().map(|field| &field.name);
    let mut notation = Notation::default();
    for field in &fields {
        notation.field(field);
    }
    if let Some(rest) = &model.rest {
        notation.rest(rest);
    }
    let Notation { text, nested, patterns } = notation;
    let reference = |(_, path): &(String, Path)| respan(quote!(&#path), path.span());
    let references = patterns.iter().map(reference);
    let patterns = (!patterns.is_empty()).then(|| quote!(.patterns(&[#(#references),*])));
    let nested = nested.iter().map(|(_, ty)| quote!(_losant::ShapeOf::<#ty>::SHAPE));
    let (kind, count) = match model.kind {
        ModelKind::Response => (quote!(response), None),
        _ => (quote!(request), Some(quote!(#count,))),
    };
    quote! {
        const OBJECT: _losant::Object = _losant::Object::#kind(
            #name,
            #count
            &[#(#keys),*],
            #text,
            &[#(#nested),*],
        )#patterns;
    }
}

/// The notation of the fields so far, and what it refers to by index.
#[derive(Default)]
struct Notation {
    text: String,
    /// Each with its tokens as a string.
    nested: Vec<(String, Type)>,
    patterns: Vec<(String, Path)>,
}

impl Notation {
    fn field(&mut self, Field { presence, ty, secret, rules, .. }: &Field) {
        self.separate();
        self.push_if(*secret, '*');
        let (nullable, ty) = match presence {
            Presence::Required => (false, ty),
            Presence::Optional(inner) => (false, inner),
            Presence::RequiredNullable => (true, optional(ty)),
            Presence::OptionalNullable(inner) => (true, inner),
        };
        self.push_if(nullable, '?');
        self.value(ty, &rules.limits, rules);
    }

    /// The values of the keys without a field.
    fn rest(&mut self, Field { ty, rules, .. }: &Field) {
        self.separate();
        match container(ty) {
            Some(Container::Map(values)) => {
                let each = rules.limits.each.as_deref();
                self.value(values, each.unwrap_or(&NO_LIMITS), rules);
            }
            _ => self.text.push('v'),
        }
    }

    fn separate(&mut self) {
        self.push_if(!self.text.is_empty(), ' ');
    }

    fn value(&mut self, ty: &Type, limits: &Limits, rules: &Rules) {
        if let Some(inner) = inner_of("Option", ty) {
            self.text.push('?');
            return self.value(inner, limits, rules);
        }
        if let Some(inner) = inner_of("Box", ty) {
            return self.value(inner, limits, rules);
        }
        let each = limits.each.as_deref().unwrap_or(&NO_LIMITS);
        match container(ty) {
            Some(Container::List(items)) => {
                self.text.push('[');
                self.bounds(limits.size.as_ref());
                self.value(items, each, rules);
            }
            Some(Container::Map(values)) => {
                self.text.push('{');
                self.bounds(limits.size.as_ref());
                self.text.push('s');
                self.bounds(limits.keys.as_ref());
                self.patterns(&rules.key_patterns);
                self.value(values, each, rules);
            }
            None => self.scalar(ty, limits, rules),
        }
    }

    fn scalar(&mut self, ty: &Type, limits: &Limits, rules: &Rules) {
        match scalar(ty) {
            Some(Scalar::String) => self.text.push('s'),
            Some(Scalar::Boolean) => self.text.push('b'),
            Some(Scalar::Integer) => self.text.push('i'),
            Some(Scalar::Number) => self.text.push('n'),
            None => {
                let index = index_of(&mut self.nested, ty.to_token_stream().to_string(), ty);
                self.reference('#', index);
            }
        }
        self.bounds(limits.size.as_ref());
        self.text.extend(rules.formats.iter().map(|format| match format {
            Format::DateTime => "@d",
            Format::Email => "@e",
            Format::Uri => "@u",
        }));
        self.patterns(&rules.patterns);
    }

    fn bounds(&mut self, bounds: Option<&Bounds>) {
        if let Some(Bounds { min, max }) = bounds {
            let [min, max] = [min, max].map(|bound| bound.as_deref().unwrap_or_default());
            self.text.extend(["(", min, "..", max, ")"]);
        }
    }

    fn patterns(&mut self, patterns: &[Path]) {
        for pattern in patterns {
            let index = index_of(&mut self.patterns, names::path(pattern), pattern);
            self.reference('/', index);
        }
    }

    fn reference(&mut self, sign: char, index: usize) {
        self.text.push(sign);
        self.text.push_str(&index.to_string());
    }

    fn push_if(&mut self, condition: bool, sign: char) {
        if condition {
            self.text.push(sign);
        }
    }
}

const NO_LIMITS: Limits = Limits { size: None, keys: None, each: None };

/// The index of an item among those so far, to which it is added if it is new.
fn index_of<T: Clone>(items: &mut Vec<(String, T)>, text: String, item: &T) -> usize {
    let known = items.iter().position(|(known, _)| *known == text);
    known.unwrap_or_else(|| {
        items.push((text, item.clone()));
        items.len() - 1
    })
}
