//! Holds expansions against the files in `macros/snapshots`, where they can be read and reviewed.
//!
//! `UPDATE_SNAPSHOTS=1` writes the files anew.

use std::fs;
use std::path::Path;

use syn::Item;

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
    assert!(kept == expanded, "{} is not what comes out now:\n{expanded}", file.display());
}

/// The file with each declaration in it expanded.
fn expand(declared: &str) -> String {
    let mut file = syn::parse_file(declared).unwrap();
    for item in &mut file.items {
        let Item::Trait(declaration) = item else { continue };
        let is_ours = |attr: &syn::Attribute| attr.path().is_ident("losant_resource");
        let at = declaration.attrs.iter().position(is_ours).unwrap();
        let attr = declaration.attrs.remove(at);
        let args = attr.meta.require_list().unwrap().tokens.clone();
        *item = Item::Verbatim(crate::expand(args, quote::quote!(#declaration)));
    }
    let file = syn::parse2(quote::quote!(#file)).unwrap();
    prettyplease::unparse(&file)
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
    item_and_accessor,
    query_setters,
    several_codes,
    suffix_and_body,
    multipart_form,
    pages,
    event_stream,
    another_crate,
    conditions_and_deprecation,
    mistakes,
}
