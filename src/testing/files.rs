//! Files: their content is sent in a call or to the storage, and can be had from their URL.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::check::{Part, parts};
use super::relations;
use super::route::{Refusal, Request};
use super::state::{FakeState, Incoming, Reply, State};
use super::store::Document;
use crate::Resource;
use crate::bytes::Bytes;
use crate::http::{Method, StatusCode};

/// The path of what stores files. The content of one is below it, at the path of its document.
pub(super) const STORAGE: &str = "/fake-uploads";

/// The content of a file.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub(super) media_type: String,
    pub(super) bytes: Bytes,
}

impl State {
    pub(super) fn upload_url(&self) -> String {
        format!("{}{STORAGE}", self.base_url)
    }

    /// The response of the storage, if the request is one to it.
    pub(super) fn storage_reply(&self, request: &Request) -> Option<Reply> {
        let path = request.path.strip_prefix(STORAGE)?;
        if let (&Method::POST, "", Some(boundary)) =
            (&request.method, path, request.form_boundary())
        {
            let parts = parts(&request.body, boundary);
            let part = |name: &str| parts.iter().find(|part| part.name == name);
            if let (Some(key), Some(file)) = (part("key"), part("file")) {
                self.change().store_content(&key.text(), file);
            }
            self.traffic().uploads.push(request.body.clone());
            return Some(Reply::Json(StatusCode::NO_CONTENT, Value::Null));
        }
        let fake = self.read();
        let content = fake.contents.get(path).filter(|_| request.method == Method::GET)?;
        let item = relations::resource_at(&self.resources, path);
        if item.is_some_and(has_signed_urls) && !is_signed(&request.query, fake.store.now()) {
            let message = "the URL of the file has expired";
            return Some(Reply::Refused(Refusal::new(StatusCode::FORBIDDEN, "Forbidden", message)));
        }
        Some(Reply::Content(content.clone()))
    }
}

impl FakeState {
    /// Says in a new document of a file where its content is to be sent. A directory has none.
    pub(super) fn announce_upload(&mut self, path: &str, answer: &mut Document) {
        let is_directory = answer.get("type").is_some_and(|kind| kind == "directory");
        let status = if is_directory { "completed" } else { "pending" };
        if !is_directory {
            let target = json!({"url": self.storage_url, "fields": {"key": path}});
            answer.insert("upload".to_owned(), target);
        }
        answer.insert("status".to_owned(), status.into());
        if let Some(file) = self.store.get_mut(path) {
            file.insert("status".to_owned(), status.into());
        }
    }

    fn store_content(&mut self, path: &str, part: &Part<'_>) {
        let (updated, url) = (self.store.date(), format!("{}{path}", self.storage_url));
        let Some(file) = self.store.get_mut(path) else { return };
        let declared = file.get("contentType").and_then(Value::as_str);
        let media_type =
            declared.or(part.media_type.as_deref()).unwrap_or("application/octet-stream");
        let content = Content {
            media_type: media_type.to_owned(),
            bytes: Bytes::copy_from_slice(part.content),
        };
        file.insert("status".to_owned(), "completed".into());
        file.insert("fileSize".to_owned(), part.content.len().into());
        file.insert("url".to_owned(), url.into());
        file.insert("lastUpdated".to_owned(), updated);
        self.contents.insert(path.to_owned(), content);
    }

    /// `file.upload` and `privateFile.upload`
    pub(super) fn upload_file(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let path = incoming.document_path();
        if let Some(part) = incoming.parts.first() {
            self.store_content(path, part);
        }
        self.returned(incoming, path)
    }

    /// `file.patch` and `privateFile.patch`: the file awaits other content.
    pub(super) fn patch_file(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let path = incoming.path;
        let mut file = self.store.get(path).cloned().unwrap_or_default();
        relations::merge(&mut file, &incoming.body);
        file.insert("lastUpdated".to_owned(), self.store.date());
        self.store.put(path, file);
        let mut answer = self.returned(incoming, path)?;
        if let Some(answer) = answer.as_object_mut() {
            self.announce_upload(path, answer);
        }
        Ok(answer)
    }

    /// `file.move` and `privateFile.move`: with all that a directory has.
    pub(super) fn move_file(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let (path, given) = (incoming.document_path(), &incoming.given);
        let updated = self.store.date();
        let mut file = self.store.get(path).cloned().unwrap_or_default();
        let old = directory(&file);
        for key in ["name", "parentDirectory"] {
            file.extend(given.text(key).map(|value| (key.to_owned(), value.into())));
        }
        file.insert("lastUpdated".to_owned(), updated);
        let new = directory(&file);
        self.store.put(path, file);
        let (siblings, _) = path.rsplit_once('/').unwrap_or_default();
        let inside = self.store.items(&format!("{siblings}/"));
        let moved =
            inside.filter_map(|(path, file)| Some((path.clone(), moved(file, &old, &new)?)));
        for (path, parent) in moved.collect::<Vec<_>>() {
            if let Some(file) = self.store.get_mut(&path) {
                file.insert("parentDirectory".to_owned(), parent.into());
            }
        }
        self.returned(incoming, path)
    }
}

/// The parameter that says how long the URL of a file is valid, in seconds.
pub(super) const LIFETIME: &str = "urlTTL";

/// How long the URL of a private file is valid if a call does not say so, in seconds.
const VALID: i64 = 900;

/// The query parameter with the time at which a URL expires, in seconds since 1970.
const EXPIRES: &str = "expires=";

/// Whether the URL of a document is valid for a time only.
pub(super) fn has_signed_urls(item: &Resource) -> bool {
    let mut params = item.actions.iter().flat_map(|action| action.params);
    params.any(|param| param.name == LIFETIME)
}

/// Makes the URL of a file valid for some seconds, or removes it if there are none.
pub(super) fn sign_url(file: &mut Document, valid: Option<i64>, now: Timestamp) {
    let Some(Value::String(url)) = file.get_mut("url") else { return };
    match valid.unwrap_or(VALID) {
        ..=0 => drop(file.remove("url")),
        valid => *url = format!("{url}?{EXPIRES}{}", now.as_second().saturating_add(valid)),
    }
}

fn is_signed(query: &str, now: Timestamp) -> bool {
    let end = query.strip_prefix(EXPIRES).and_then(|end| end.parse().ok());
    end.is_some_and(|end: i64| now.as_second() < end)
}

/// The path of a directory among files, with a slash at its end.
fn directory(file: &Document) -> String {
    let text = |key: &str| file.get(key).and_then(Value::as_str).unwrap_or_default();
    let parent = text("parentDirectory").trim_end_matches('/');
    format!("{parent}/{}/", text("name"))
}

/// The parent of a file of a directory that moves.
fn moved(file: &Document, old: &str, new: &str) -> Option<String> {
    let parent = file.get("parentDirectory")?.as_str()?.trim_end_matches('/');
    let rest = format!("{parent}/").strip_prefix(old)?.to_owned();
    Some(format!("{new}{rest}"))
}
