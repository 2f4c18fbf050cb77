//! Calls of a fake by name, with their status and body.

use serde_json::{Value, json};

use super::status_and_message;
use crate::Client;
use crate::testing::FakeLosant;

/// A fake with an application `1`, and calls of its actions by name.
pub(super) struct Caller {
    pub(super) fake: std::sync::Arc<FakeLosant>,
    pub(super) client: Client,
}

impl Caller {
    pub(super) async fn new() -> Self {
        let fake = FakeLosant::start().await.unwrap();
        fake.put("/applications/1", json!({"name": "plant"}));
        Self { client: fake.client(), fake: fake.into() }
    }

    pub(super) fn put(&self, path: &str, document: Value) {
        self.fake.put(path, document);
    }

    /// Puts a device with a name.
    pub(super) fn device(&self, id: &str, mut document: Value) {
        document["name"] = id.into();
        self.put(&format!("/applications/1/devices/{id}"), document);
    }

    /// Status and body of a call, in the application `1` unless another one is named.
    pub(super) async fn call(&self, action: &str, mut params: Value) -> (u16, Value) {
        let action = action_named(action);
        let path = |name: &str| action.path.contains(&format!("{{{name}}}"));
        if path("applicationId") && params.get("applicationId").is_none() {
            params["applicationId"] = "1".into();
        }
        let call = self.client.call(action, params).with_response();
        match call.await {
            Ok(response) => (response.status().as_u16(), response.into_value()),
            Err(error) => {
                let (status, message) = status_and_message(&error);
                (status, json!({"message": message, "error": error.to_string()}))
            }
        }
    }

    pub(super) async fn ok(&self, action: &str, params: Value) -> Value {
        let (status, body) = self.call(action, params.clone()).await;
        assert!((200..300).contains(&status), "{action} {params}: {status} {body}");
        body
    }

    pub(super) async fn status(&self, action: &str, params: Value) -> u16 {
        self.call(action, params).await.0
    }
}

fn action_named(id: &str) -> &'static crate::Action {
    let mut actions = crate::catalog().iter().flat_map(|resource| resource.actions);
    actions.find(|action| action.id == id).unwrap()
}
