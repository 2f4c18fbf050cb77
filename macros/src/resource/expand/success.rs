//! The enum of an action with several success codes, or of a stream's events.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::context::{ActionContext, action_ident};
use crate::resource::docs;
use crate::resource::ir::{Event, Success};
use crate::util::names::ident_at;

/// The enum of an action with several success codes, or of a stream's events.
pub(super) fn success(context: &ActionContext<'_>) -> Option<TokenStream> {
    let ActionContext { action, resource, call, cfg, allow, .. } = context;
    let (ident, about, variants): (_, _, Vec<_>) = match &action.success {
        Success::One(_) => return None,
        Success::Several(responses) => {
            let variants = responses.iter().map(|response| {
                let (variant, ty) = (variant(response.status), response.ty.iter());
                let about = docs::line(&format!("Status {}.", response.status));
                quote!(#about #variant #((#ty))*)
            });
            let about = format!("What a call of [`{call}`] gives, by its status.");
            (action_ident(action, resource, "Ok"), about, variants.collect())
        }
        Success::Events(_, events) => {
            let variants = events.iter().map(|Event { name, variant, ty }| {
                let about = docs::line(&format!("The event `{name}`."));
                quote!(#about #variant(#ty))
            });
            let about = format!("An event of the stream that [`{call}`] opens.");
            (action_ident(action, resource, "Event"), about, variants.collect())
        }
    };
    let (vis, about) = (&resource.vis, docs::line(&about));
    Some(quote! {
        #about #cfg #allow
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[allow(dead_code)] // a private declaration need not read what it is given
        #[non_exhaustive]
        #vis enum #ident { #(#variants),* }
    })
}

/// The name of a success status.
pub(super) fn variant(status: u16) -> Ident {
    let name = match status {
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
