//! Deployments of workflows to devices: the version that each is to have. An edge deployment is one of a
//! workflow on a device, an embedded deployment is all workflows of a device.

use serde_json::{Value, json};

use super::relations::complete;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::Document;

const DESIRED: &str = "desiredVersion";

#[expect(clippy::unnecessary_wraps, reason = "all handlers of actions have one signature")]
impl FakeState {
    /// `edgeDeployments.release`
    pub(super) fn release(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let flow = incoming.body["flowId"].clone();
        self.release_to_devices(
            incoming,
            |deployment| deployment.get("flowId") == Some(&flow),
            |deployment, version| {
                deployment.insert("flowId".to_owned(), flow.clone());
                deployment.entry("currentVersion").or_insert(Value::Null);
                deployment.insert(DESIRED.to_owned(), version);
            },
        )
    }

    /// `embeddedDeployments.release`
    pub(super) fn release_embedded(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let flow = incoming.body["flowId"].as_str().unwrap_or_default();
        self.release_to_devices(
            incoming,
            |_| true,
            |deployment, version| {
                let flows = deployment.entry("flows").or_insert_with(|| json!({}));
                let Value::Object(flows) = flows else { return };
                let versions = flows.entry(flow).or_insert_with(|| json!({"currentVersion": null}));
                set_version(versions, version);
            },
        )
    }

    /// Sets the version in the deployment of each device that a request names, or in a new one.
    fn release_to_devices(
        &mut self,
        incoming: &Incoming<'_>,
        is_of_flow: impl Fn(&Document) -> bool,
        set: impl Fn(&mut Document, Value),
    ) -> Result<Value, Refusal> {
        for path in self.selected_devices(incoming)? {
            let device = self.device(&path)?;
            let [id, name] = ["id", "name"].map(|key| device.get(key).cloned().unwrap_or_default());
            let mut deployments = self.deployments(incoming);
            deployments.retain(|(_, d)| d.get("deviceId") == Some(&id) && is_of_flow(d));
            let (path, mut deployment) = deployments.pop().unwrap_or_else(|| {
                let path = format!("{}{}", below(incoming), self.store.next_id());
                let new = [("deviceId".to_owned(), id), ("deviceName".to_owned(), name)];
                (path, new.into_iter().collect())
            });
            set(&mut deployment, incoming.body["version"].clone());
            self.put_deployment(incoming, &path, deployment);
        }
        Ok(json!({"success": true}))
    }

    /// `edgeDeployments.replace` and `embeddedDeployments.replace`: one version by another.
    pub(super) fn replace(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        self.change_deployments(incoming, |_, flow, version| {
            let fits = flow == body["flowId"] && *version == body["oldVersion"];
            fits.then(|| body["newVersion"].clone())
        });
        Ok(json!({"success": true}))
    }

    /// `edgeDeployments.remove` and `embeddedDeployments.remove`: no version, of a workflow or on a device.
    pub(super) fn undeploy(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let fits = |key: &str, id: &str| {
            let wanted = &incoming.body[key];
            wanted.is_null() || wanted == id
        };
        self.change_deployments(incoming, |device, flow, _| {
            (fits("deviceId", device) && fits("flowId", flow)).then_some(Value::Null)
        });
        Ok(json!({"success": true}))
    }

    /// Sets the versions that a function returns for a device, a workflow and the version so far.
    fn change_deployments(
        &mut self,
        incoming: &Incoming<'_>,
        change: impl Fn(&str, &str, &Value) -> Option<Value>,
    ) {
        for (path, old) in self.deployments(incoming) {
            let mut deployment = old.clone();
            let text = |key: &str| old.get(key).and_then(Value::as_str).unwrap_or_default();
            let device = text("deviceId");
            if let Some(Value::Object(flows)) = deployment.get_mut("flows") {
                for (flow, versions) in flows {
                    if let Some(version) = change(device, flow, &versions[DESIRED]) {
                        set_version(versions, version);
                    }
                }
            } else if let Some(version) =
                change(device, text("flowId"), old.get(DESIRED).unwrap_or(&Value::Null))
            {
                deployment.insert(DESIRED.to_owned(), version);
            }
            if deployment != old {
                self.put_deployment(incoming, &path, deployment);
            }
        }
    }

    fn deployments(&self, incoming: &Incoming<'_>) -> Vec<(String, Document)> {
        let all = self.store.items(&below(incoming));
        all.map(|(path, deployment)| (path.clone(), deployment.clone())).collect()
    }

    fn put_deployment(&mut self, incoming: &Incoming<'_>, path: &str, mut deployment: Document) {
        deployment.insert("lastUpdated".to_owned(), self.store.date());
        let list = incoming.action.resource;
        let item = incoming.resource(list.strip_suffix('s').unwrap_or(list));
        let deployment = complete(&self.store, item, path, deployment);
        self.store.put(path, deployment);
    }
}

/// Sets the version that a device is to have of a workflow.
fn set_version(versions: &mut Value, version: Value) {
    if let Value::Object(versions) = versions {
        versions.insert(DESIRED.to_owned(), version);
    }
}

/// What the paths of the deployments start with, that an action on all of them is of.
fn below(incoming: &Incoming<'_>) -> String {
    let (list, _) = incoming.path.rsplit_once('/').unwrap_or_default();
    format!("{list}/")
}
