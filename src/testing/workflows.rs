//! Workflows and other parts of an application that are more than documents.

use serde_json::{Value, json};

use super::incidents::or_empty;
use super::known::schemas::FLOW_VERSIONS;
use super::query::{self, advanced};
use super::route::Refusal;
use super::state::{FakeState, Incoming};
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

    /// `applicationTemplates.getUniqueKeywords`
    pub(super) fn template_keywords(&mut self, _: &Incoming<'_>) -> Result<Value, Refusal> {
        let templates = self.store.items("/applicationTemplates/");
        let keywords = templates.flat_map(|(_, t)| super::store::values_at(t, "keywords"));
        let keywords: std::collections::BTreeSet<_> = keywords.filter_map(Value::as_str).collect();
        Ok(json!({"keywords": keywords}))
    }
}
