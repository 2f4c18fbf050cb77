//! Scopes, retry classes and flags of actions.

use losant::{Call, Handle, RetryClass};

use super::{
    GadgetDeleteCall, GadgetGetCall, GadgetMakeCloneCall, GadgetMountCall, GadgetSellCall,
    GadgetUploadCall,
};

#[test]
fn scopes_are_sorted_deduplicated_and_include_the_action() {
    let own = |name| vec!["all.Shop", "all.Shop.read", "gadget.*", name];
    assert_eq!(GadgetGetCall::ACTION.scopes, own("gadget.get"));
    assert_eq!(GadgetMountCall::ACTION.scopes, own("gadget.mount"));
    assert_eq!(GadgetSellCall::ACTION.scopes, own("gadget.trade"));
    assert_eq!(GadgetMakeCloneCall::ACTION.scopes, own("gadget.clone"));
    assert!(GadgetUploadCall::ACTION.scopes.is_empty());
}

#[test]
fn retry_class_defaults_to_the_http_method() {
    let classes = [
        (GadgetGetCall::ACTION, RetryClass::Safe),
        (GadgetMountCall::ACTION, RetryClass::Never),
        (GadgetUploadCall::ACTION, RetryClass::Never),
        (GadgetSellCall::ACTION, RetryClass::Idempotent),
        (GadgetDeleteCall::ACTION, RetryClass::Never),
        (GadgetMakeCloneCall::ACTION, RetryClass::Safe),
    ];
    for (action, class) in classes {
        assert_eq!(action.retry, class, "{action}");
    }
}

#[test]
fn flags_apply_only_to_their_action() {
    let flags = |action: &losant::Action| (action.deny_oauth, action.allow_unverified);
    assert_eq!(flags(GadgetSellCall::ACTION), (true, false));
    assert_eq!(flags(GadgetUploadCall::ACTION), (false, true));
    assert_eq!(flags(GadgetGetCall::ACTION), (false, false));
}

/// Scope constants with names that generated code could use itself.
mod named_alike {
    use losant::losant_resource;

    const SETS: &[&str] = &["all.Sets"];
    const SCOPES: &[&str] = &["all.Scopes"];
    const ACTION: &[&str] = &["all.Action"];

    #[losant_resource(path = "/alike", scopes = SETS)]
    pub(super) trait Alike {
        #[get]
        fn get(&self) -> ();
        #[post(scopes = SCOPES)]
        fn post(&self) -> ();
        #[put(scopes = ACTION)]
        fn put(&self) -> ();
    }
}

#[test]
fn scope_constants_can_have_any_name() {
    let actions = named_alike::Alike::RESOURCE.actions;
    let lasts: Vec<_> = actions.iter().map(|action| action.scopes[2]).collect();
    assert_eq!(lasts, ["all.Sets", "all.Scopes", "all.Action"]);
}
