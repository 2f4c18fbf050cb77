//! The client type that has the accessors of the built-in resources.

use std::ops::Deref;

use losant_runtime::__private::HandleState;
use serde_json::Value;

use crate::{ClientBuilder, DynamicCall, Handle, IntoAction, Resource};

/// A client of the Losant API, and the root of all its resources.
///
/// Cheap to clone. Clones share connections, settings, the token and the retry budget.
///
/// ```no_run
/// # async fn f() -> Result<(), losant::Error> {
/// let client = losant::Client::builder().access_token("…").build()?;
/// let me = client.me().get().await?;
/// println!("{}", me.email);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Client(losant_runtime::ClientCore);

impl Client {
    /// Returns a builder; see [`ClientBuilder`] for the settings and their defaults.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Returns a call of any action, by name or by its [`Action`](crate::Action), with its parameters
    /// as JSON.
    ///
    /// An unknown name or an invalid parameter fails when the call is sent. See [`DynamicCall`] for the
    /// accepted values.
    ///
    /// ```no_run
    /// use losant::{Call, api::DeviceGetCall};
    /// use serde_json::json;
    ///
    /// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
    /// let params = json!({"applicationId": "575ec8687ae143cd83dc4a97", "deviceId": "575ecf887ae143cd83dc4aa2"});
    /// let device = client.call("device.get", params.clone()).await?;
    /// assert_eq!(client.call(DeviceGetCall::ACTION, params).await?, device);
    ///
    /// let error = client.call("device.gte", json!({})).await.unwrap_err();
    /// assert_eq!(error.to_string(), "there is no action `device.gte`, did you mean `device.get`?");
    /// # Ok(()) }
    /// ```
    pub fn call(&self, action: impl IntoAction, params: Value) -> DynamicCall {
        match action.action() {
            Ok(action) => DynamicCall::new(&self.0, action, params),
            Err(message) => DynamicCall::invalid(message),
        }
    }
}

impl From<losant_runtime::ClientCore> for Client {
    fn from(client: losant_runtime::ClientCore) -> Self {
        Self(client)
    }
}

impl Deref for Client {
    type Target = losant_runtime::ClientCore;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Handle for Client {
    const RESOURCE: &'static Resource = Resource::ROOT;

    fn client(&self) -> &losant_runtime::ClientCore {
        &self.0
    }

    fn handle_state(&self) -> HandleState {
        self.0.handle_state()
    }
}
