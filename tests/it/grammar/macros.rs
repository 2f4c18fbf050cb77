//! Declarations written by another macro, which puts types in invisible groups.

use losant::{Call, losant_resource};
use serde_json::json;

use super::{Conflict, Gadget, Thing, answered};
use crate::support::server::{Server, json_response, response};

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
async fn macros_can_generate_declarations() {
    let named = || json_response(200, json!({"name": "a"}));
    let server =
        Server::responding([named(), named(), json_response(202, json!({"holder": "b"}))]).await;
    let machine = server.client().machine("m");
    let thing = machine.r#move().tag_list(["a"]).draft(Thing::default()).await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("a"));
    let seen = server.only_request();
    assert_eq!(
        (seen.path(), seen.own_query().as_slice()),
        ("/machines/m/send", &["tagList[0]=a".into()][..])
    );
    assert_eq!(seen.json(), Some(json!({"name": null})));
    let [now, later] = [machine.either().await.unwrap(), machine.either().await.unwrap()];
    assert!(matches!(now, MachineEitherOk::Ok(same) if same == thing));
    assert!(matches!(later, MachineEitherOk::Accepted(Conflict { holder }) if holder == "b"));
    let responses = format!("{:?}", MachineEitherCall::ACTION.responses);
    assert_eq!(responses, "[200 Thing, 202 Conflict, 409 Conflict]");
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
async fn macros_can_pass_types_as_fragments() {
    let (_server, gadget) = answered(response(204, &[], "")).await;
    assert!(matches!(gadget.motor().put().await.unwrap(), GadgetMotorPutOk::NoContent));
    let responses = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(responses(GadgetMotorPutCall::ACTION), "[202 (), 204 ()]");
    assert_eq!(responses(GadgetMotorDeleteCall::ACTION), "[200 ()]");
}
