//! A declaration among items that have the names of the prelude, of primitives and of crates.

use losant::Call;
use losant::models::SortDirection;
use serde_json::json;

use self::shadowed::{GadgetExt as _, GadgetPost, GadgetStreamCall};
use super::client;
use crate::support::server::HttpRequest;

#[allow(dead_code, nonstandard_style, unused_macros, reason = "they only have to be there")]
mod shadowed {
    use ::losant::{losant_model, losant_resource};

    mod std {}
    mod core {}
    mod losant {}

    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Box;
    struct Call;
    struct Resource;
    struct u64;
    struct str;
    struct usize;
    trait Clone {}
    trait Debug {}
    trait Default {}
    trait From {}
    trait Into {}
    trait IntoFuture {}
    trait IntoIterator {}
    fn Some() {}
    fn Ok() {}
    const None: () = ();
    const Err: () = ();
    macro_rules! panic {
        () => {};
    }

    /// Scopes by the name that the metadata of an action has.
    const ACTION: &[&::core::primitive::str] = &["all.Shop"];

    /// A gadget.
    #[losant_resource(
        path = "/gadgets/{gadgetId}",
        extends = ::losant::Client,
        scopes = ACTION,
        errors(404)
    )]
    pub(super) trait Gadget {
        /// Lists its parts.
        #[get(
            "/{partId}",
            sorted(::losant::models::DevicesSortField, "name"),
            paged,
            filtered(::losant::models::DevicesFilterField)
        )]
        fn parts(
            &self,
            part_id: ::std::string::String,
            tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        ) -> ::losant::Page<::serde_json::Value>;

        /// Mounts it.
        #[put(ok(200 = GadgetPost, 204 = ()))]
        fn mount(
            &self,
            #[body] gadget: impl ::core::convert::Into<GadgetPost>,
            force: ::core::option::Option<::core::primitive::bool>,
        );

        /// Follows it.
        #[get("/stream", events("moved" = GadgetPost))]
        fn stream(&self);
    }

    /// A new gadget.
    #[losant_model(request)]
    pub(super) struct GadgetPost {
        /// The name.
        pub(super) name: ::std::string::String,
        /// The colors.
        pub(super) colors: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The code that opens it.
        #[secret]
        pub(super) code: ::core::option::Option<::core::option::Option<::std::string::String>>,
    }
}

#[test]
fn generated_code_ignores_names_that_the_user_defines() {
    let gadget = client().gadget("g");
    let parts = gadget.parts("p").per_page(5).tags(["a"]).filter("w*");
    let sent = HttpRequest::from_call(parts.sort_direction(SortDirection::Asc));
    assert_eq!(sent.path(), "/gadgets/g/p");
    assert_eq!(sent.own_query(), ["sortDirection=asc", "perPage=5", "filter=w*", "tags[0]=a"]);
    let draft = GadgetPost::new("wheel").colors(["red"]).clear_code();
    let sent = HttpRequest::from_call(gadget.mount(draft).force(true));
    assert_eq!(sent.own_query(), ["force=true"]);
    assert_eq!(sent.json(), Some(json!({"name": "wheel", "colors": ["red"], "code": null})));
    assert_eq!(GadgetStreamCall::ACTION.scopes, ["all.Shop", "gadget.*", "gadget.stream"]);
}
