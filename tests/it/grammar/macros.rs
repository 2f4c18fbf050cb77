//! Declarations written by another macro, which puts types in invisible groups.

use losant::{Call, losant_resource};
use serde_json::json;

use super::{Conflict, Gadget, Thing, answered};
use crate::support::server::{Server, answer, json};

/// A declaration whose parts come from elsewhere.
macro_rules! declare {
    (
        $(#[$attr:meta])* $vis:vis $name:ident of $parent:ty, at $path:literal with $scopes:path:
        $method:ident($param:ident: $query:ty, $body:ident: $draft:ty) -> $gives:ty, $other:ty
    ) => {
        $(#[$attr])*
        #[losant_resource(
            path = $path, extends = $parent, scopes = $scopes, errors(409 = $other)
        )]
        $vis trait $name {
            #[post("/send")]
            fn $method(&self, $param: $query, #[body] $body: $draft) -> $gives;

            #[put("/either", ok(200 = $gives, 202 = $other))]
            fn either(&self);
        }
    };
}

declare! {
    /// A machine.
    pub(crate) Machine of losant::Client, at "/machines/{machineId}" with super::SHOP:
    r#move(tag_list: Option<Vec<String>>, draft: Option<Thing>) -> Thing, Conflict
}

#[tokio::test]
async fn a_macro_may_write_a_declaration() {
    let named = || json(200, json!({"name": "a"}));
    let server = Server::answering([named(), named(), json(202, json!({"holder": "b"}))]).await;
    let machine = server.client().machine("m");
    let thing = machine.r#move().tag_list(["a"]).draft(Thing::default()).await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("a"));
    let seen = server.only();
    assert_eq!(
        (seen.path(), seen.own_pairs().as_slice()),
        ("/machines/m/send", &["tagList[0]=a".into()][..])
    );
    assert_eq!(seen.json(), Some(json!({"name": null})));
    let [now, later] = [machine.either().await.unwrap(), machine.either().await.unwrap()];
    assert!(matches!(now, MachineEitherOk::Ok(same) if same == thing));
    assert!(matches!(later, MachineEitherOk::Accepted(Conflict { holder }) if holder == "b"));
    let answers = format!("{:?}", MachineEitherCall::ACTION.responses);
    assert_eq!(answers, "[200 Thing, 202 Conflict, 409 Conflict]");
    assert_eq!(MachineMoveCall::ACTION.id, "machine.move");
}

/// Types that come from elsewhere, and so in groups that nobody sees.
macro_rules! declare_grouped {
    ($name:ident of $parent:ty, at $path:literal: $nothing:ty) => {
        #[losant_resource(path = $path, extends = $parent, scopes(none))]
        trait $name {
            #[put(ok(202 = $nothing, 204 = $nothing))]
            fn put(&self);

            #[delete]
            fn delete(&self) -> $nothing;
        }
    };
}

declare_grouped!(GadgetMotor of Gadget, at "/gadgets/{gadgetId}/motor": ());

#[tokio::test]
async fn a_macro_may_name_parents_and_types() {
    let (_server, gadget) = answered(answer(204, &[], "")).await;
    assert!(matches!(gadget.motor().put().await.unwrap(), GadgetMotorPutOk::NoContent));
    let answers = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(answers(GadgetMotorPutCall::ACTION), "[202 (), 204 ()]");
    assert_eq!(answers(GadgetMotorDeleteCall::ACTION), "[200 ()]");
}
