//! Several success codes: of one type, and in groups that have a type each.

use losant::{Call, ErrorKind, losant_resource};
use serde_json::json;

use super::{Conflict, Job, Thing};
use crate::support::server::{Server, json_response, response};

/// An order, whose actions succeed with more than one code.
#[losant_resource(
    path = "/orders/{orderId}",
    extends = losant::Client,
    scopes("all.Shop"),
    errors((409, 422) = Conflict)
)]
trait Order {
    /// Changes the order.
    #[patch(ok(200, 201))]
    fn patch(&self) -> Thing;

    /// Cancels the order.
    #[post("/cancel", ok(200, 204))]
    fn cancel(&self) -> ();

    /// Ships the order, now or later.
    #[post("/ship", ok((201, 200) = Thing, 202 = Job, (203, 204) = ()), errors(422))]
    fn ship(&self);
}

/// The order of a server that responds once, with this.
async fn order(bytes: Vec<u8>) -> (Server, Order) {
    let server = Server::responding([bytes]).await;
    let order = server.client().order("o");
    (server, order)
}

#[tokio::test]
async fn any_listed_code_decodes_to_the_return_type() {
    for status in [200, 201] {
        let (_server, order) = order(json_response(status, json!({"name": "n"}))).await;
        assert_eq!(order.patch().await.unwrap(), Thing { name: Some("n".into()) });
    }
    for status in [200, 204] {
        let (_server, order) = order(response(status, &[], "")).await;
        order.cancel().await.unwrap();
    }
    let (_server, order) = order(json_response(202, json!({}))).await;
    assert_eq!(order.patch().await.unwrap_err().kind(), ErrorKind::UnexpectedStatus);
}

#[tokio::test]
async fn a_group_of_codes_is_one_variant() {
    let ship = async |status, body: &str| {
        let (_server, order) = order(response(status, &[], body)).await;
        order.ship().await
    };
    for status in [200, 201] {
        let shipped = ship(status, r#"{"name": "n", "id": "i"}"#).await.unwrap();
        assert!(matches!(shipped, OrderShipOk::Created(Thing { name: Some(name) }) if name == "n"));
    }
    let shipped = ship(202, r#"{"name": "n", "id": "i"}"#).await.unwrap();
    assert!(matches!(shipped, OrderShipOk::Accepted(Job { id: Some(id) }) if id == "i"));
    for status in [203, 204] {
        let shipped = ship(status, "").await.unwrap();
        assert!(matches!(shipped, OrderShipOk::NonAuthoritativeInformation));
    }
}

#[tokio::test]
async fn a_group_of_errors_has_one_type() {
    for status in [409, 422] {
        let (_server, order) = order(json_response(status, json!({"holder": "h"}))).await;
        let error = order.patch().await.unwrap_err();
        assert_eq!(error.details(), Some(Conflict { holder: "h".into() }));
    }
}

#[test]
fn the_metadata_lists_each_code() {
    let responses = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(
        responses(OrderPatchCall::ACTION),
        "[200 Thing, 201 Thing, 409 Conflict, 422 Conflict]"
    );
    assert_eq!(responses(OrderCancelCall::ACTION), "[200 (), 204 (), 409 Conflict, 422 Conflict]");
    assert_eq!(
        responses(OrderShipCall::ACTION),
        "[201 Thing, 200 Thing, 202 Job, 203 (), 204 (), 409 Conflict, 422 Error]"
    );
}
