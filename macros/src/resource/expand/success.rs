//! The enum that a call with several success codes returns, or the enum of a stream's events.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::context::ActionContext;
use crate::resource::docs;
use crate::resource::ir::{Event, ResponseGroup, Success};
use crate::util::names::ident_at;

/// The enum, if the action needs one.
pub(super) fn success_enum(context: &ActionContext<'_>) -> Option<TokenStream> {
    let ActionContext { action, resource, call, cfg, allow, success_enum: ident, .. } = context;
    let (about, variants): (_, Vec<_>) = match &action.success {
        Success::One(_) => return None,
        Success::Several(groups) => {
            let about = format!("Result of [`{call}`], by status code.");
            (about, groups.iter().map(response_variant).collect())
        }
        Success::Events(_, events) => {
            let about = format!("An event of the stream that [`{call}`] opens.");
            (about, events.iter().map(event_variant).collect())
        }
    };
    let (vis, about) = (&resource.vis, docs::line(&about));
    Some(quote! {
        #about #cfg #allow
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[allow(dead_code)] // the user of a private declaration may not read every variant
        #[non_exhaustive]
        #vis enum #ident { #(#variants),* }
    })
}

fn response_variant(group: &ResponseGroup) -> TokenStream {
    let (variant, ty) = (variant(group), group.ty.iter());
    let statuses: Vec<_> = group.statuses.iter().map(u16::to_string).collect();
    let about = docs::line(&format!("Status {}.", statuses.join(" or ")));
    quote!(#about #variant #((#ty))*)
}

fn event_variant(Event { name, variant, ty }: &Event) -> TokenStream {
    let about = docs::line(&format!("The event `{name}`."));
    quote!(#about #variant(#ty))
}

/// The variant of a group of success codes, named for the first of them.
pub(super) fn variant(group: &ResponseGroup) -> Ident {
    let name = match group.statuses[0] {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        other => return ident_at(&format!("Status{other}"), Span::call_site()),
    };
    ident_at(name, Span::call_site())
}
