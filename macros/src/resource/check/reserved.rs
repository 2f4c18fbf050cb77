//! The methods that handles and calls have, so that nothing in a declaration can have their names.

/// Methods of every handle.
pub(super) const HANDLE_METHODS: &[&str] = &[
    "client",
    "clone",
    "drop",
    "fmt",
    "from",
    "handle_state",
    "into",
    "into_future",
    "new",
    "to_owned",
];

/// Methods of every call, and of those that return pages.
pub(super) const CALL_METHODS: &[&str] = &[
    "access_token",
    "actions",
    "attempt_timeout",
    "builder_mut",
    "clone",
    "download",
    "embedded",
    "fmt",
    "header",
    "into",
    "into_builder",
    "into_future",
    "items",
    "links",
    "losant_domain",
    "maybe",
    "optional",
    "pages",
    "raw",
    "request",
    "retry",
    "send",
    "send_blocking",
    "timeout",
    "with_response",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use quote::quote;
    use syn::{Expr, ImplItem, Item, Stmt, TraitItem};

    use super::{CALL_METHODS, HANDLE_METHODS};

    /// The methods of the traits that every type can have, whose names are reserved too.
    const OF_OTHER_TRAITS: [&str; 4] = ["clone", "fmt", "into", "into_future"];

    /// The methods of a trait of the runtime.
    fn of_trait(file: &str, name: &str) -> Vec<String> {
        let path = format!("{}/../runtime/src/{file}", env!("CARGO_MANIFEST_DIR"));
        let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
        let items = file.items.into_iter().find_map(|item| match item {
            Item::Trait(item) if item.ident == name => Some(item.items),
            _ => None,
        });
        let methods = items.unwrap().into_iter().filter_map(|item| match item {
            TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        methods.collect()
    }

    /// The methods that the macro generates for this type of a resource with an action that returns
    /// pages.
    fn generated(ty: &str) -> Vec<String> {
        let action = quote!(
            #[get(paged, scopes(none))]
            fn get(&self) -> losant::Page<u8>;
        );
        let declaration = quote!(trait Gadgets { #action });
        let expanded = crate::resource::expand(quote!(path = "/gadgets"), declaration);
        let file: syn::File = syn::parse2(expanded).unwrap();
        let blocks = file.items.into_iter().filter_map(|item| match item {
            Item::Const(item) => Some(*item.expr),
            _ => None,
        });
        let items = blocks.flat_map(|block| match block {
            Expr::Block(block) => block.block.stmts,
            _ => Vec::new(),
        });
        let methods = items.flat_map(|item| match item {
            Stmt::Item(Item::Impl(item)) if item.trait_.is_none() => {
                let self_ty = &item.self_ty;
                if quote!(#self_ty).to_string() == ty { item.items } else { Vec::new() }
            }
            _ => Vec::new(),
        });
        let names = methods.filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        names.collect()
    }

    fn set<'n>(names: impl IntoIterator<Item = &'n str>) -> BTreeSet<String> {
        names.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn all_methods_of_calls_are_reserved() {
        let setters = set(["page", "per_page"]);
        let mut methods = set(OF_OTHER_TRAITS);
        methods.extend(of_trait("call.rs", "Call"));
        methods
            .extend(generated("GadgetsGetCall").into_iter().filter(|name| !setters.contains(name)));
        assert_eq!(methods, set(CALL_METHODS.iter().copied()));
    }

    #[test]
    fn all_methods_of_handles_are_reserved() {
        let actions = set(["get"]);
        let mut methods = set(OF_OTHER_TRAITS);
        methods.extend(set(["drop", "from", "to_owned"]));
        methods.extend(of_trait("handle.rs", "Handle"));
        methods.extend(generated("Gadgets").into_iter().filter(|name| !actions.contains(name)));
        assert_eq!(methods, set(HANDLE_METHODS.iter().copied()));
    }
}
