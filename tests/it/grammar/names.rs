//! Names and visibility of generated items, and names that are already taken.

use losant::{Call, Handle, losant_resource};
use serde::Deserialize;
use serde_json::json;

use super::{Gadget, GadgetConditionalCall, GadgetMakeCloneCall, Thing, client, gadget};
use crate::support::server::HttpRequest;

#[test]
fn action_name_can_differ_from_the_method_name() {
    let action = GadgetMakeCloneCall::ACTION;
    assert_eq!((action.id, action.name), ("gadget.clone", "clone"));
    assert_eq!(HttpRequest::from_call(gadget().make_clone()).path(), "/gadgets/g%2F1/clone");
}

#[test]
#[deny(unfulfilled_lint_expectations, reason = "both calls must warn")]
fn deprecated_items_warn_and_still_work() {
    #[expect(deprecated)]
    let call = gadget().get_old();
    #[expect(deprecated)]
    let call = call.depth(1);
    let seen = HttpRequest::from_call(call);
    assert_eq!((seen.path(), seen.own_query()[0].as_str()), ("/gadgets/g%2F1/old", "depth=1"));
}

#[test]
fn cfg_removes_parameters_and_actions() {
    let names: Vec<_> =
        GadgetConditionalCall::ACTION.params.iter().map(|param| param.name).collect();
    assert_eq!(names, ["gadgetId", "always", "alwaysRequired"]);
    let call = gadget().conditional(true).always(false);
    assert_eq!(HttpRequest::from_call(call).own_query(), ["always=false", "alwaysRequired=true"]);
    let actions: Vec<_> = Gadget::RESOURCE.actions.iter().map(|action| action.name).collect();
    let there = ["get", "mount", "upload", "sell", "delete", "clone", "getOld", "conditional"];
    assert_eq!(actions, there);
}

/// A part of a gadget.
#[losant_resource(
    path = "/gadgets/{gadgetId}/parts/{partId}",
    parent = Gadget,
    accessor = "piece",
    name = "spare",
    crate = again::renamed,
    scopes("all.Shop")
)]
trait GadgetPart {
    /// Returns the part.
    #[get]
    fn get(&self) -> Thing;
}

/// Another path to the crate.
mod again {
    pub(super) use losant as renamed;
}

#[test]
fn child_inherits_path_and_placeholders_of_its_parent() {
    let part: GadgetPart = gadget().piece("p");
    assert_eq!(HttpRequest::from_call(part.get()).path(), "/gadgets/g%2F1/parts/p");
    assert_eq!(GadgetPartGetCall::ACTION.scopes, ["all.Shop", "spare.*", "spare.get"]);
    assert_eq!(GadgetPart::PLACEHOLDERS, ["gadgetId", "partId"]);
}

/// A resource without a parent.
#[losant_resource(path = "/shops/{shopId}/rooms/{roomId}/visit", scopes("all.Shop"))]
trait ShopVisit {
    /// Returns the part.
    #[get]
    fn get(&self) -> Thing;
}

#[test]
fn new_takes_all_path_parameters() {
    let made = [
        HttpRequest::from_call(Gadget::new(&client(), "g").delete()),
        HttpRequest::from_call(GadgetPart::new(&client(), "g", "p").get()),
        HttpRequest::from_call(ShopVisit::new(&client(), "s", String::from("r")).get()),
    ];
    let paths = made.each_ref().map(HttpRequest::path);
    assert_eq!(paths, ["/gadgets/g", "/gadgets/g/parts/p", "/shops/s/rooms/r/visit"]);
}

/// Names that break generated code unless it uses absolute paths.
mod hostile {
    #![expect(dead_code, reason = "only their names matter")]

    struct String;
    struct Vec;
    struct Box;
    struct Option_;
    struct Some;
    struct Into;
    struct Resource;
    struct Action;
    struct Request;
    struct Param;
    type Result = ();
    trait Clone {}
    trait Debug {}
    trait Send {}
    trait IntoFuture {}
    trait Call {}
    trait Handle {}
    mod core {}
    mod std {}
    mod losant {}
    mod serde_json {}

    #[::losant::losant_resource(
        path = "/hostile/{client}",
        extends = ::losant::Client,
        accessor = "enemy",
        errors(404),
        scopes("all.Shop")
    )]
    pub(super) trait Hostile {
        #[post("/{request}", ok(200 = ::serde_json::Value, 204 = ()))]
        fn post(
            &self,
            request: ::std::string::String,
            #[query] name: ::std::string::String,
            #[body] body: ::core::option::Option<::serde_json::Value>,
            value: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        );

        #[get]
        fn get(&self, r#in: ::std::option::Option<bool>) -> ();
    }
}

#[test]
fn generated_code_tolerates_shadowed_prelude_names() {
    let hostile = hostile::Hostile::new(&client(), "b");
    let seen = HttpRequest::from_call(hostile.post("c", "d").value(["e"]).body(json!([])));
    assert_eq!(seen.path(), "/hostile/b/c");
    assert_eq!(seen.own_query(), ["name=d", "value[0]=e"]);
    assert_eq!(HttpRequest::from_call(hostile.get().r#in(true)).own_query(), ["in=true"]);
}

#[test]
fn resource_can_be_declared_inside_a_function() {
    #[derive(Deserialize)]
    struct Local;

    /// A resource that is local to a function.
    #[losant_resource(path = "/local", extends = losant::Client, scopes(none))]
    trait Nook {
        #[get]
        fn get(&self) -> Local;
    }

    assert_eq!(HttpRequest::from_call(client().nook().get()).path(), "/local");
    assert_eq!(NookGetCall::ACTION.id, "nook.get");
}

/// The visibility of the trait is less than that of its module.
pub(crate) mod inner {
    use losant::losant_resource;

    /// Visible in the parent module.
    #[losant_resource(path = "/near/{nearId}", extends = losant::Client, scopes(none))]
    pub(in crate::grammar::names) trait Near {
        /// Returns the part.
        #[get]
        fn get(&self) -> ();
    }

    /// Is never compiled.
    #[losant_resource(path = "/far", extends = losant::Client, scopes(none))]
    #[cfg(any())]
    pub(crate) trait Far {
        /// Returns the part.
        #[get]
        fn get(&self) -> NoSuchType;
    }
}

#[test]
fn generated_items_have_the_visibility_of_the_trait() {
    use inner::NearExt;
    assert_eq!(HttpRequest::from_call(client().near("n").get()).path(), "/near/n");
}
