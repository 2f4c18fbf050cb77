//! Compares expansions with the files in `macros/snapshots`, where they can be read and reviewed.
//!
//! `UPDATE_SNAPSHOTS=1` updates the files.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use syn::{Attribute, Item};

/// Expands the declarations of `{name}.rs` and compares with `{name}.expanded.rs`.
fn check(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let declared = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let expanded = expand(&declared);
    let file = folder.join(format!("{name}.expanded.rs"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&file, &expanded).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == expanded, "{} differs from the expansion:\n{expanded}", file.display());
}

/// The file with each declaration in it expanded.
fn expand(declared: &str) -> String {
    let mut file = syn::parse_file(declared).unwrap();
    for item in &mut file.items {
        let expanded = match item {
            Item::Trait(item) => {
                let args = take(&mut item.attrs, "losant_resource");
                crate::resource::expand(args, quote::quote!(#item))
            }
            Item::Struct(item) => {
                let args = take(&mut item.attrs, "losant_model");
                crate::model::expand(args, quote::quote!(#item))
            }
            _ => continue,
        };
        *item = Item::Verbatim(expanded);
    }
    let file = syn::parse2(quote::quote!(#file)).unwrap();
    prettyplease::unparse(&file)
}

/// Removes our attribute and returns its arguments.
fn take(attrs: &mut Vec<Attribute>, name: &str) -> TokenStream {
    let at = attrs.iter().position(|attr| attr.path().is_ident(name)).unwrap();
    attrs.remove(at).meta.require_list().unwrap().tokens.clone()
}

macro_rules! snapshots {
    ($($name:ident,)*) => {$(
        #[test]
        fn $name() {
            check(stringify!($name));
        }
    )*};
}

snapshots! {
    minimal,
    accessor,
    query_setters,
    several_codes,
    codes_of_one_type,
    suffix_and_body,
    multipart_form,
    pages,
    param_groups,
    event_stream,
    throttles,
    another_crate,
    cfg_and_deprecated,
    errors,
    model,
}
