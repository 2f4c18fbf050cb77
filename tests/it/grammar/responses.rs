//! Responses: which type a status has, and how typed errors are read.

use losant::{ApiError, Call, ErrorKind};
use serde_json::json;

use super::{
    Conflict, GadgetDeleteCall, GadgetMakeCloneCall, GadgetMountCall, GadgetSellCall, GadgetSellOk,
    Job, Thing, answered,
};
use crate::support::server::{answer, json};

#[tokio::test]
async fn the_status_alone_chooses_among_several_answers() {
    let sell = async |status, body: &str| {
        let (_server, gadget) = answered(answer(status, &[], body)).await;
        gadget.sell(json!(5)).await
    };
    // Either body would fit either type.
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
async fn an_action_that_gives_nothing_takes_any_body() {
    for body in ["", "{}", "<b>"] {
        let (server, gadget) = answered(answer(200, &[], body)).await;
        gadget.delete().await.unwrap();
        assert_eq!(server.only().json(), Some(json!({})));
    }
}

#[tokio::test]
async fn a_typed_error_is_read_back() {
    let failure = async |status| {
        let (_server, gadget) = answered(json(status, json!({"holder": "me"}))).await;
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
fn answers_are_successes_and_then_errors() {
    let answers = |action: &losant::Action| format!("{:?}", action.responses);
    assert_eq!(
        answers(GadgetSellCall::ACTION),
        "[200 Thing, 202 Job, 204 (), 404 Error, 409 Conflict]"
    );
    assert_eq!(
        answers(GadgetMountCall::ACTION),
        "[200 Thing, 404 Error, 409 Conflict, 422 Conflict]"
    );
    assert_eq!(answers(GadgetDeleteCall::ACTION), "[200 (), 404 Error, 409 Conflict]");
    assert_eq!(answers(GadgetMakeCloneCall::ACTION), "[201 Thing, 404 Error, 409 Conflict]");
}
