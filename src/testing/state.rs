//! What the fake keeps between requests, and how a request becomes a response.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

use super::check::Part;
use super::crud::operation;
use super::files::Content;
use super::given::Given;
use super::known::{Effect, effect, field_effect, handler, is_of_deleted};
use super::relations::{self, Place};
use super::route::{self, DOMAIN, Refusal, Request, path_values};
use super::script::{self, Rule};
use super::store::{Document, Store};
use super::streams::{self, Event, Events, Stream};
use super::telemetry::Telemetry;
use super::tokens::{self, Token};
use super::{Received, check};
use crate::bytes::Bytes;
use crate::http::{Method, StatusCode};
use crate::{Action, Resource, RetryClass};

/// All that the server and its handle share.
#[derive(Debug)]
pub(super) struct State {
    pub(super) base_url: String,
    pub(super) resources: Vec<&'static Resource>,
    pub(super) fake: Mutex<FakeState>,
    /// Locked after the other one, if both are.
    pub(super) traffic: Mutex<Traffic>,
    pub(super) log: Log,
}

type LogFn = dyn Fn(&Method, &str, StatusCode) + Send + Sync;

/// The function that is called with each request.
#[derive(Default)]
pub(super) struct Log(Mutex<Option<Arc<LogFn>>>);

impl Log {
    pub(super) fn set(&self, log: impl Fn(&Method, &str, StatusCode) + Send + Sync + 'static) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(log));
    }

    pub(super) fn call(&self, method: &Method, path: &str, status: StatusCode) {
        let log = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(log) = log {
            log(method, path, status);
        }
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Log")
    }
}

/// What responses are made from.
#[derive(Clone, Debug, Default)]
pub(super) struct FakeState {
    /// Number of changes so far.
    revision: u64,
    pub(super) store: Store,
    pub(super) tokens: Vec<Token>,
    /// How long tokens of those who sign in last, in seconds.
    pub(super) token_lifetime: Option<i64>,
    /// The secrets of documents, by their path.
    pub(super) secrets: BTreeMap<String, String>,
    /// What devices reported and received, by their path.
    pub(super) telemetry: BTreeMap<String, Telemetry>,
    /// The stored values of workflows, by their path.
    pub(super) storage: BTreeMap<String, Document>,
    /// Where files are uploaded to.
    pub(super) storage_url: String,
    /// The content of files, by the path of their document.
    pub(super) contents: BTreeMap<String, Content>,
    /// Events for open streams, which get them once the response is made.
    pub(super) outbox: Vec<Event>,
    /// Whether what a path leads through is created on first use.
    pub(super) creates_parents: bool,
    /// Parameters that may be ignored, by their action.
    pub(super) ignored: Vec<(&'static str, String)>,
}

/// What came and goes, apart from what responses are made from.
#[derive(Debug, Default)]
pub(super) struct Traffic {
    pub(super) scripts: Vec<Rule>,
    pub(super) uploads: Vec<Bytes>,
    pub(super) received: Vec<Received>,
    pub(super) streams: Vec<Stream>,
}

impl Traffic {
    /// Records a request, and returns the response that a script has for it.
    fn receive(&mut self, incoming: &Incoming<'_>) -> Option<(Reply, Duration)> {
        self.received.push(Received::new(incoming));
        script::next(&mut self.scripts, incoming.action)
    }
}

/// What a request is answered with.
#[derive(Debug)]
pub(super) enum Reply {
    Json(StatusCode, Value),
    Refused(Refusal),
    /// A body that is not JSON.
    Garbled(StatusCode),
    Events(Events),
    /// The content of a file.
    Content(Content),
    /// Nothing: the connection is cut.
    Nothing,
}

/// A request that is valid by the declaration of its action.
#[derive(Debug)]
pub(super) struct Incoming<'r> {
    pub(super) action: &'static Action,
    pub(super) path: &'r str,
    /// The values of the path's placeholders.
    pub(super) values: Vec<(&'static str, String)>,
    pub(super) given: Given,
    pub(super) body: Value,
    pub(super) parts: Vec<Part<'r>>,
    pub(super) token: Option<&'r str>,
    pub(super) has_domain: bool,
    pub(super) resources: &'r [&'static Resource],
}

impl Incoming<'_> {
    /// The path of the document that the action is of: up to the last placeholder.
    pub(super) fn document_path(&self) -> &str {
        let (document, _) = self.action.path.rsplit_once('}').unwrap_or_default();
        let segments = document.matches('/').count();
        let end = self.path.match_indices('/').nth(segments).map(|(at, _)| at);
        &self.path[..end.unwrap_or(self.path.len())]
    }

    /// Whether the request sets a flag that has this effect.
    pub(super) fn asks_for(&self, wanted: Effect) -> bool {
        let mut params = self.action.params.iter();
        params.any(|p| effect(self.action, p.name) == Some(wanted) && self.given.flag(p.name))
    }

    /// The fields of the body with a value that can have an effect: not `null`, not `false`, not empty.
    pub(super) fn effective_fields(&self) -> impl Iterator<Item = &str> {
        let fields = self.body.as_object().into_iter().flatten();
        let effective = fields.filter(|(_, value)| match value {
            Value::Null | Value::Bool(false) => false,
            Value::Array(items) => !items.is_empty(),
            Value::Object(entries) => !entries.is_empty(),
            _ => true,
        });
        effective.map(|(name, _)| name.as_str())
    }

    /// The resource with this name; the root, which has no actions, if there is none.
    pub(super) fn resource(&self, name: &str) -> &'static Resource {
        let mut named = self.resources.iter().filter(|resource| resource.name == name);
        named.next().copied().unwrap_or(Resource::ROOT)
    }

    /// The value of a placeholder of the path.
    pub(super) fn find_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.values.iter().find(|(other, _)| *other == name)?;
        Some(value)
    }

    pub(super) fn value(&self, name: &str) -> &str {
        self.find_value(name).unwrap_or_default()
    }
}

impl State {
    /// What responses are made from, to be read.
    pub(super) fn read(&self) -> MutexGuard<'_, FakeState> {
        self.fake.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same, to be changed.
    pub(super) fn change(&self) -> MutexGuard<'_, FakeState> {
        let mut fake = self.read();
        fake.revision += 1;
        fake
    }

    pub(super) fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn actions(&self) -> impl Iterator<Item = &'static Action> {
        self.resources.iter().flat_map(|resource| resource.actions).copied()
    }

    /// The response to a request, and how long it is held back.
    pub(super) fn answer(&self, request: &Request) -> (Reply, Duration) {
        self.try_answer(request).unwrap_or_else(|refusal| (Reply::Refused(refusal), Duration::ZERO))
    }

    fn try_answer(&self, request: &Request) -> Result<(Reply, Duration), Refusal> {
        let Request { method, path, .. } = request;
        if let Some(reply) = self.storage_reply(request) {
            return Ok((reply, Duration::ZERO));
        }
        let action = route::find(&self.resources, method, path)?;
        let (values, token) = (path_values(action.path, path), request.token.as_deref());
        self.read().check_token(action, &values, token)?;
        // Validated without the lock, since bodies may be long.
        let given = check::query(action, route::pairs(&request.query)?)?;
        let (body, parts) = check::body(action, request)?;
        let (resources, has_domain) = (&self.resources, request.has_domain);
        let incoming =
            Incoming { action, path, values, given, body, parts, token, has_domain, resources };
        if let Some(scripted) = self.traffic().receive(&incoming) {
            return Ok(scripted);
        }
        if request.is_long() { self.respond_aside(&incoming) } else { self.respond(&incoming) }
            .map(|reply| (reply, Duration::ZERO))
    }

    fn respond(&self, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        let mut fake = self.read();
        if incoming.action.retry != RetryClass::Safe {
            fake.revision += 1;
        }
        let reply = fake.respond(self, incoming);
        self.send_events(&mut fake);
        reply
    }

    /// Makes a response from a copy, which takes its place: a long request holds up no other one.
    ///
    /// If the state has changed in the meantime, it is tried again.
    fn respond_aside(&self, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        const ATTEMPTS: usize = 3;
        for _ in 0..ATTEMPTS {
            let mut copy = self.read().clone();
            let revision = copy.revision;
            let reply = copy.respond(self, incoming)?;
            if incoming.action.retry == RetryClass::Safe {
                return Ok(reply);
            }
            let mut fake = self.read();
            if fake.revision == revision {
                *fake = FakeState { revision: revision + 1, ..copy };
                self.send_events(&mut fake);
                return Ok(reply);
            }
        }
        self.respond(incoming)
    }

    fn send_events(&self, fake: &mut FakeState) {
        let mut traffic = self.traffic();
        for event in fake.outbox.drain(..) {
            streams::send(&mut traffic.streams, &event);
        }
    }
}

impl FakeState {
    /// Stores a document at a path, with the ids and dates that the platform gives it.
    pub(super) fn put(&mut self, resources: &[&'static Resource], path: &str, document: Value) {
        let Value::Object(mut document) = document else { return };
        if let Some(item) = relations::resource_at(resources, path) {
            document = relations::complete(&self.store, item, path, document);
        }
        relations::put(&mut self.store, path, document);
        if let Some(item) = relations::resource_at(resources, path) {
            self.sync(resources, item.name, &Place::of(path).path);
        }
    }

    fn respond(&mut self, state: &State, incoming: &Incoming<'_>) -> Result<Reply, Refusal> {
        let Incoming { action, path, .. } = incoming;
        if !action.events.is_empty() {
            self.check_parents(incoming, false)?;
            let (stream, events) = streams::open(incoming);
            state.traffic().streams.push(stream);
            return Ok(Reply::Events(events));
        }
        if let Some(handler) = handler(action) {
            self.check_simulated(incoming)?;
            self.check_parents(incoming, action.path.ends_with('}'))?;
            return Ok(json(action, handler(self, incoming)?));
        }
        let is_document = self.store.contains(&Place::of(path).path);
        let Some(operation) = operation(&state.resources, action, is_document) else {
            let what = format!("keeps no state for {action}");
            return Err(Refusal::not_simulated(action, &what, ""));
        };
        self.check_simulated(incoming)?;
        tokens::check_scopes(incoming)?;
        self.check_parents(incoming, false)?;
        let answer = self.carry_out(operation, incoming)?;
        Ok(json(action, answer))
    }

    /// Fails unless what the path leads through exists, and what it leads to if it is a document.
    fn check_parents(&mut self, incoming: &Incoming<'_>, is_document: bool) -> Result<(), Refusal> {
        let Incoming { action, path, resources, .. } = incoming;
        let how = (self.creates_parents, is_document, is_of_deleted(action));
        let creates = relations::check_parents(&mut self.store, resources, action, path, how)?;
        self.revision += u64::from(creates);
        Ok(())
    }

    /// Fails if the request has a parameter that the fake does not simulate.
    fn check_simulated(&self, incoming: &Incoming<'_>) -> Result<(), Refusal> {
        let action = incoming.action;
        let is_ignored = |name: &str| {
            self.ignored.iter().any(|(id, ignored)| *id == action.id && ignored == name)
        };
        let params =
            incoming.given.effective().map(|param| (param.name, effect(action, param.name)));
        // A field without an effect is stored.
        let fields = incoming.effective_fields();
        let fields = fields.filter_map(|field| Some((field, Some(field_effect(action, field)?))));
        let domain = Some(Effect::Refused("the fake serves one domain"));
        let domain = incoming.has_domain.then_some((DOMAIN, domain));
        for (name, effect) in
            params.chain(fields).chain(domain).filter(|(name, _)| !is_ignored(name))
        {
            match effect {
                None => return Err(not_simulated(action, name, None)),
                Some(Effect::Refused(reason)) => {
                    return Err(not_simulated(action, name, Some(reason)));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }
}

/// The refusal of a parameter, or a field of the body, that the fake does not simulate.
fn not_simulated(action: &Action, name: &str, reason: Option<&str>) -> Refusal {
    let reason = reason.map(|reason| format!(" ({reason})")).unwrap_or_default();
    let what = format!("does not simulate `{name}` of {action}{reason}");
    let ignore = format!(
        ", or have it ignored with `fake.ignore::<{}Call>(\"{name}\")`",
        route::call_name(action)
    );
    Refusal::not_simulated(action, &what, &ignore)
}

/// A response with the first declared status.
fn json(action: &Action, answer: Value) -> Reply {
    Reply::Json(StatusCode::from_u16(action.responses[0].status).unwrap_or_default(), answer)
}
