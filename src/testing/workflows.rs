//! Workflows, deployments and other parts of an application that are more than documents.

use serde_json::{Value, json};

use super::incidents::or_empty;
use super::known::schemas::FLOW_VERSIONS;
use super::query::{self, advanced};
use super::relations::complete;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::{Document, date};
use super::streams::Event;

#[expect(clippy::unnecessary_wraps, reason = "all handlers of actions have one signature")]
impl FakeState {
    /// `flow.getStorageEntries`
    pub(super) fn storage(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let entries = self.storage.get(incoming.document_path()).cloned();
        Ok(entries.unwrap_or_default().into())
    }

    /// `flow.setStorageEntry`: a value of `null` deletes the entry.
    pub(super) fn set_storage(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let entries = self.storage.entry(incoming.document_path().to_owned()).or_default();
        let key = incoming.body["key"].as_str().unwrap_or_default();
        match &incoming.body["value"] {
            Value::Null => drop(entries.remove(key)),
            value => drop(entries.insert(key.to_owned(), value.clone())),
        }
        Ok(json!({"success": true}))
    }

    /// `flow.clearStorageEntries`
    pub(super) fn clear_storage(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        self.storage.remove(incoming.document_path());
        Ok(json!({}))
    }

    /// `flowVersions.delete`
    pub(super) fn delete_versions(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let below = format!("{}/versions/", incoming.document_path());
        let versions: Vec<_> =
            self.store.items(&below).map(|(path, version)| (path.as_str(), version)).collect();
        let query = advanced::parse(&FLOW_VERSIONS, &or_empty(&incoming.body["query"]))?;
        let selected = query.select(&self.store, versions);
        let paths: Vec<_> = selected.into_iter().map(|(path, _)| path.to_owned()).collect();
        for path in &paths {
            self.store.remove(path, false);
        }
        Ok(json!({"removed": paths.len(), "failed": 0}))
    }

    /// `flows.getByVersion`
    pub(super) fn flows_by_version(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let wanted = incoming.given.text("version").unwrap_or_default();
        let flows = self.store.items(&format!("{}/flows/", incoming.document_path()));
        let paths: Vec<_> = flows.map(|(path, _)| format!("{path}/versions/")).collect();
        let versions = paths.iter().flat_map(|below| self.store.items(below));
        let versions = versions
            .filter(|(_, version)| version.get("version").is_some_and(|version| version == wanted));
        let versions = versions.map(|(path, version)| (path.as_str(), version)).collect();
        let selected = query::select(&self.store, incoming, versions)?;
        let mut list = self.page(incoming.resource("flowVersion"), incoming, selected)?;
        list["applicationId"] = incoming.value("applicationId").into();
        Ok(list)
    }

    /// `application.globals`
    pub(super) fn set_globals(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let path = incoming.document_path();
        let updated = self.store.date();
        if let Some(application) = self.store.get_mut(path) {
            application.insert("globals".to_owned(), incoming.body.clone());
            application.insert("lastUpdated".to_owned(), updated);
        }
        self.returned(incoming, path)
    }

    /// `application.readme`
    pub(super) fn readme(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        match self.store.get(incoming.path) {
            Some(readme) => Ok(Value::Object(readme.clone())),
            None => Err(Refusal::not_found("Application readme was not found")),
        }
    }

    /// `application.readmePatch`
    pub(super) fn patch_readme(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let now = self.store.date();
        let mut readme = self.store.get(incoming.path).cloned().unwrap_or_default();
        super::relations::merge(&mut readme, &incoming.body);
        readme.insert("applicationId".to_owned(), incoming.value("applicationId").into());
        readme.entry("creationDate").or_insert_with(|| now.clone());
        readme.insert("lastUpdated".to_owned(), now);
        self.store.put(incoming.path, readme.clone());
        Ok(readme.into())
    }

    /// `application.mqttPublishMessage`
    pub(super) fn publish(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        self.outbox.push(Event {
            action: "application.mqttSubscriptionStream",
            path: Some(format!("{}/mqttSubscriptionStream", incoming.document_path())),
            name: "mqttMessage".to_owned(),
            data: incoming.body.clone(),
        });
        Ok(json!({"success": true}))
    }

    /// `edgeDeployments.release`: the desired version of a workflow, for each device.
    pub(super) fn release(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        for device in self.selected_devices(incoming)? {
            let id = self.device(&device)?.get("id").cloned().unwrap_or_default();
            let flow = body["flowId"].clone();
            let mut deployments = self.deployments(incoming);
            deployments.retain(|(_, d)| d.get("deviceId") == Some(&id) && d["flowId"] == flow);
            let (path, mut deployment) = deployments.pop().unwrap_or_else(|| {
                let path = format!("{}{}", below_deployments(incoming), self.store.next_id());
                let new = json!({"deviceId": id, "flowId": flow, "currentVersion": null});
                (path, new.as_object().cloned().unwrap_or_default())
            });
            deployment.insert("desiredVersion".to_owned(), body["version"].clone());
            self.put_deployment(incoming, &path, deployment);
        }
        Ok(json!({"success": true}))
    }

    /// `edgeDeployments.replace`: one desired version by another.
    pub(super) fn replace(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        for (path, mut deployment) in self.deployments(incoming) {
            if deployment["flowId"] == body["flowId"]
                && deployment["desiredVersion"] == body["oldVersion"]
            {
                deployment.insert("desiredVersion".to_owned(), body["newVersion"].clone());
                self.put_deployment(incoming, &path, deployment);
            }
        }
        Ok(json!({"success": true}))
    }

    /// `edgeDeployments.remove`: no desired version, of a workflow or on a device.
    pub(super) fn undeploy(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        let fits = |deployment: &Document, key: &str| {
            body[key].is_null() || deployment.get(key) == Some(&body[key])
        };
        for (path, mut deployment) in self.deployments(incoming) {
            if fits(&deployment, "flowId") && fits(&deployment, "deviceId") {
                deployment.insert("desiredVersion".to_owned(), Value::Null);
                self.put_deployment(incoming, &path, deployment);
            }
        }
        Ok(json!({"success": true}))
    }

    fn deployments(&self, incoming: &Incoming<'_>) -> Vec<(String, Document)> {
        let all = self.store.items(&below_deployments(incoming));
        all.map(|(path, deployment)| (path.clone(), deployment.clone())).collect()
    }

    fn put_deployment(&mut self, incoming: &Incoming<'_>, path: &str, mut deployment: Document) {
        deployment.insert("lastUpdated".to_owned(), date(self.store.now()));
        let item = incoming.resource("edgeDeployment");
        let deployment = complete(&self.store, item, path, deployment);
        self.store.put(path, deployment);
    }

    /// `applicationTemplates.getUniqueKeywords`
    pub(super) fn template_keywords(&mut self, _: &Incoming<'_>) -> Result<Value, Refusal> {
        let templates = self.store.items("/applicationTemplates/");
        let keywords = templates.flat_map(|(_, t)| super::store::values_at(t, "keywords"));
        let keywords: std::collections::BTreeSet<_> = keywords.filter_map(Value::as_str).collect();
        Ok(json!({"keywords": keywords}))
    }
}

fn below_deployments(incoming: &Incoming<'_>) -> String {
    format!("{}/edge/deployments/", incoming.document_path())
}
