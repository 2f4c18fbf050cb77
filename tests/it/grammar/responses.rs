//! Response types by status, and typed errors.

use losant::{ApiError, Call, ErrorKind};
use serde_json::json;

use super::{
    Conflict, GadgetDeleteCall, GadgetMakeCloneCall, GadgetMountCall, GadgetSellCall, GadgetSellOk,
    Job, Thing, gadget_with_response,
};
use crate::support::server::{json_response, response};

#[tokio::test]
async fn status_selects_the_response_variant() {
    let sell = async |status, body: &str| {
        let (_server, gadget) = gadget_with_response(response(status, &[], body)).await;
        gadget.sell(json!(5)).await
    };
    // The body would decode to either type.
    let both = r#"{"id": "a", "name": "b"}"#;
    let [thing, job] = [sell(200, both).await, sell(202, both).await];
    assert!(
        matches!(thing.unwrap(), GadgetSellOk::Ok(Thing { name }) if name.as_deref() == Some("b"))
    );
    assert!(
        matches!(job.unwrap(), GadgetSellOk::Accepted(Job { id }) if id.as_deref() == Some("a"))
    );
    assert!(matches!(sell(204, "").await.unwrap(), GadgetSellOk::NoContent));
    let error = sell(201, both).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
    let error = sell(202, "").await.unwrap_err();
    assert_eq!(error.to_string(), "gadget.sell: 202 Accepted: the body is empty");
}

#[tokio::test]
async fn unit_responses_ignore_the_body() {
    for body in ["", "{}", "<b>"] {
        let (server, gadget) = gadget_with_response(response(200, &[], body)).await;
        gadget.delete().await.unwrap();
        assert_eq!(server.only_request().json(), Some(json!({})));
    }
}

#[tokio::test]
async fn declared_errors_decode_to_their_type() {
    let failure = async |status| {
        let (_server, gadget) =
            gadget_with_response(json_response(status, json!({"holder": "me"}))).await;
        gadget.mount("p", 1).await.unwrap_err()
    };
    for status in [409, 422] {
        let error = failure(status).await;
        assert_eq!(error.details(), Some(Conflict { holder: "me".into() }));
        assert_eq!(error.details::<ApiError>(), None);
    }
    assert!(failure(404).await.details::<ApiError>().is_some());
    assert!(failure(404).await.details::<Conflict>().is_none());
}

#[test]
fn responses_list_successes_before_errors() {
    let responses = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(
        responses(GadgetSellCall::ACTION),
        "[200 Thing, 202 Job, 204 (), 404 Error, 409 Conflict]"
    );
    assert_eq!(
        responses(GadgetMountCall::ACTION),
        "[200 Thing, 404 Error, 409 Conflict, 422 Conflict]"
    );
    assert_eq!(responses(GadgetDeleteCall::ACTION), "[200 (), 404 Error, 409 Conflict]");
    assert_eq!(responses(GadgetMakeCloneCall::ACTION), "[201 Thing, 404 Error, 409 Conflict]");
}
