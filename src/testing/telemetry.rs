//! States, commands and connections of devices.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::given::Given;
use super::known::schemas::DEVICES;
use super::query;
use super::relations::not_found;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::{Document, date};
use super::streams::Event;

/// What a device reported and received, in the order of time.
#[derive(Clone, Debug, Default)]
pub(super) struct Telemetry {
    pub(super) states: Vec<Entry>,
    commands: Vec<Entry>,
    connections: Vec<Entry>,
}

/// What is to be removed of the data of a device.
pub(super) struct Removal<'r> {
    pub(super) range: Range,
    /// The attributes that lose their values; all if there is no list.
    pub(super) attributes: Option<&'r [Value]>,
    pub(super) keeps_connections: bool,
    pub(super) keeps_commands: bool,
}

impl Telemetry {
    pub(super) fn remove(&mut self, removal: &Removal<'_>) {
        let is_outside = |entry: &Entry| !removal.range.contains(entry.time);
        match removal.attributes {
            None => self.states.retain(is_outside),
            Some(attributes) => self.states.retain_mut(|state| {
                is_outside(state) || {
                    let Some(Value::Object(data)) = state.value.get_mut("data") else {
                        return false;
                    };
                    data.retain(|name, _| !attributes.iter().any(|removed| removed == name));
                    !data.is_empty()
                }
            }),
        }
        if !removal.keeps_connections {
            self.connections.retain(is_outside);
        }
        if !removal.keeps_commands {
            self.commands.retain(is_outside);
        }
    }
}

/// Something that happened at a time.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) time: i64,
    pub(super) value: Document,
}

/// A range of times in milliseconds, both ends included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub(super) start: i64,
    pub(super) end: i64,
}

impl Range {
    /// The range of a query's `start`, `end`, `duration` and `since`.
    fn of(given: &Given, now: i64) -> Self {
        Self::new(
            given.number("start").or_else(|| given.number("since")),
            given.number("end"),
            given.number("duration"),
            now,
        )
    }

    pub(super) fn new(
        start: Option<i64>,
        end: Option<i64>,
        duration: Option<i64>,
        now: i64,
    ) -> Self {
        let end = moment(end.unwrap_or(0), now);
        let start = start.map(|start| moment(start, now));
        let before = duration.map(|duration| end.saturating_sub(duration));
        Self { start: start.or(before).unwrap_or(i64::MIN), end }
    }

    pub(super) fn contains(self, time: i64) -> bool {
        (self.start..=self.end).contains(&time)
    }
}

/// A time as queries write it: 0 is now, and a negative number counts back from now.
fn moment(time: i64, now: i64) -> i64 {
    if time > 0 { time } else { now.saturating_add(time) }
}

/// A time as bodies write it: a string, milliseconds, or `{"$date": …}`.
pub(super) fn time_in(body: &Document, key: &str, now: i64) -> Result<i64, Refusal> {
    let Some(given) = body.get(key).filter(|value| !value.is_null()) else { return Ok(now) };
    let text = given.get("$date").unwrap_or(given);
    let parsed = match text {
        Value::String(text) => text.parse().ok().map(|time: Timestamp| time.as_millisecond()),
        #[expect(clippy::cast_possible_truncation, reason = "times are whole milliseconds")]
        number => number.as_f64().map(|millis| millis as i64),
    };
    parsed.ok_or_else(|| Refusal::validation(format!("`{key}` is {given}, which is not a time")))
}

pub(super) fn iso(millis: i64) -> Value {
    date(Timestamp::from_millisecond(millis).unwrap_or(Timestamp::MAX))
}

fn insert(entries: &mut Vec<Entry>, entry: Entry) {
    let at = entries.partition_point(|other| other.time <= entry.time);
    entries.insert(at, entry);
}

#[expect(clippy::unnecessary_wraps, reason = "all handlers of actions have one signature")]
impl FakeState {
    pub(super) fn millis(&self) -> i64 {
        self.store.now().as_millisecond()
    }

    /// `device.sendState`: one state or several.
    pub(super) fn send_state(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let device = incoming.document_path();
        let states = match &incoming.body {
            Value::Array(states) => states.iter().filter_map(Value::as_object).collect(),
            state => Vec::from_iter(state.as_object()),
        };
        for state in states {
            let time = time_in(state, "time", self.millis())?;
            let mut value = state.clone();
            value.insert("time".to_owned(), iso(time));
            self.keep_declared(device, &mut value);
            let telemetry = self.telemetry.entry(device.to_owned()).or_default();
            insert(&mut telemetry.states, Entry { time, value: value.clone() });
            self.outbox.push(Event {
                action: "device.stateStream",
                path: Some(format!("{device}/stateStream")),
                name: "deviceState".to_owned(),
                data: value.into(),
            });
        }
        Ok(json!({"success": true}))
    }

    /// Drops data that is not of an attribute of the device. A device without a list of attributes
    /// keeps all.
    fn keep_declared(&self, device: &str, state: &mut Document) {
        let attributes = self.store.get(device).and_then(|device| device.get("attributes"));
        let Some(attributes) = attributes.and_then(Value::as_array) else { return };
        if let Some(Value::Object(data)) = state.get_mut("data") {
            data.retain(|name, _| attributes.iter().any(|attribute| attribute["name"] == **name));
        }
    }

    /// `device.getState`
    pub(super) fn get_state(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        self.entries(incoming, |telemetry| &telemetry.states)
    }

    /// `device.getCommand`
    pub(super) fn get_command(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        self.entries(incoming, |telemetry| &telemetry.commands)
    }

    /// `device.getLogEntries`
    pub(super) fn get_connections(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        self.entries(incoming, |telemetry| &telemetry.connections)
    }

    fn entries(
        &self,
        incoming: &Incoming<'_>,
        of: impl Fn(&Telemetry) -> &Vec<Entry>,
    ) -> Result<Value, Refusal> {
        let given = &incoming.given;
        let range = Range::of(given, self.millis());
        let all = self.telemetry.get(incoming.document_path()).map(of).into_iter().flatten();
        let mut entries: Vec<_> = all.filter(|entry| range.contains(entry.time)).collect();
        if given.text("sortDirection") == Some("desc") {
            entries.reverse();
        }
        entries.truncate(given.count("limit")?.unwrap_or(usize::MAX));
        Ok(entries.into_iter().map(|entry| Value::Object(entry.value.clone())).collect())
    }

    /// `device.getCompositeState`
    pub(super) fn composite_state(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        Ok(self.latest(incoming.document_path(), &incoming.given))
    }

    /// `devices.getCompositeState`
    pub(super) fn composite_states(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let application = incoming.document_path();
        let items = self.store.items(&format!("{application}/devices/"));
        let is_visible = self.visible(incoming.token);
        let items = items.filter(|(_, device)| is_visible(device));
        let items = items.map(|(path, device)| (path.as_str(), device)).collect();
        let selected = query::select(&self.store, incoming, items)?;
        let mut list = query::page(
            incoming.action,
            &incoming.given,
            selected,
            |(path, device)| {
                let state = self.latest(path, &incoming.given);
                Ok(
                    json!({"id": device.get("id"), "name": device.get("name"), "compositeState": state}),
                )
            },
        )?;
        list["applicationId"] = incoming.value("applicationId").into();
        Ok(list)
    }

    /// The last value of each attribute of a device in a range.
    fn latest(&self, device: &str, given: &Given) -> Value {
        let (range, wanted) = (Range::of(given, self.millis()), given.names("attributes"));
        let mut latest = Document::new();
        let states = self.telemetry.get(device).map(|telemetry| &telemetry.states);
        for state in states.into_iter().flatten().filter(|state| range.contains(state.time)) {
            for (name, value) in state.data() {
                if wanted.as_ref().is_none_or(|wanted| wanted.contains(&&**name)) {
                    let value = json!({"time": iso(state.time), "value": value});
                    latest.insert(name.clone(), value);
                }
            }
        }
        latest.into()
    }

    /// `device.sendCommand`
    pub(super) fn send_command(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        self.command(incoming.document_path(), &incoming.body)?;
        Ok(json!({"success": true}))
    }

    /// `devices.sendCommand`
    pub(super) fn send_commands(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        for device in self.selected_devices(incoming)? {
            self.command(&device, &incoming.body)?;
        }
        Ok(json!({"success": true}))
    }

    fn command(&mut self, device: &str, body: &Value) -> Result<(), Refusal> {
        let Some(body) = body.as_object() else { return Ok(()) };
        let time = time_in(body, "time", self.millis())?;
        let mut value = Document::from_iter([("time".to_owned(), iso(time))]);
        for key in ["name", "payload"] {
            value.extend(body.get(key).map(|value| (key.to_owned(), value.clone())));
        }
        let telemetry = self.telemetry.entry(device.to_owned()).or_default();
        insert(&mut telemetry.commands, Entry { time, value: value.clone() });
        self.outbox.push(Event {
            action: "device.commandStream",
            path: Some(format!("{device}/commandStream")),
            name: "deviceCommand".to_owned(),
            data: value.into(),
        });
        Ok(())
    }

    /// `device.setConnectionStatus`
    pub(super) fn set_connection(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let (path, now) = (incoming.document_path(), self.millis());
        let Some(body) = incoming.body.as_object() else { return Ok(json!({"success": true})) };
        let connects = body.get("status").is_some_and(|status| status == "connected");
        let key = if connects { "connectedAt" } else { "disconnectedAt" };
        let time = time_in(body, key, now)?;
        let connected = u8::from(connects);
        let mut value = body.clone();
        value.retain(|key, _| !["status", "connectedAt", "disconnectedAt"].contains(&&**key));
        value.insert("connected".to_owned(), connected.into());
        value.insert("time".to_owned(), iso(time));
        if let Some(device) = self.store.get_mut(path) {
            let info = json!({"time": iso(time), "connected": connected});
            device.insert("connectionInfo".to_owned(), info);
        }
        self.show_connection(path);
        let telemetry = self.telemetry.entry(path.to_owned()).or_default();
        insert(&mut telemetry.connections, Entry { time, value });
        Ok(json!({"success": true}))
    }

    /// Sets the fields by which queries find a device, from what it says of its connection.
    pub(super) fn show_connection(&mut self, path: &str) {
        let Some(device) = self.store.get_mut(path) else { return };
        let info = device.get("connectionInfo").cloned().unwrap_or_default();
        let (status, key) = match info["connected"].as_u64() {
            Some(1) => ("connected", "connectedAt"),
            Some(0) => ("disconnected", "disconnectedAt"),
            _ => return,
        };
        device.insert("connectionStatus".to_owned(), status.into());
        device.insert(key.to_owned(), info["time"].clone());
    }

    /// `device.removeData`
    pub(super) fn remove_data(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let range = Range::of(&incoming.given, self.millis());
        if let Some(telemetry) = self.telemetry.get_mut(incoming.document_path()) {
            let (keeps_connections, keeps_commands) = (true, true);
            telemetry.remove(&Removal {
                range,
                attributes: None,
                keeps_connections,
                keeps_commands,
            });
        }
        Ok(self.job())
    }

    /// The devices that a body names by ids, tags or a query, in the order of their ids.
    pub(super) fn selected_devices(&self, incoming: &Incoming<'_>) -> Result<Vec<String>, Refusal> {
        let (body, is_visible) = (&incoming.body, self.visible(incoming.token));
        let all = self.store.items(&format!("{}/devices/", incoming.document_path()));
        let all: Vec<_> = all.map(|(path, device)| (path.as_str(), device)).collect();
        let query = ["deviceQuery", "query"].into_iter().find_map(|key| body.get(key));
        let query = query.filter(|query| !query.is_null());
        let query = query.map(|query| query::advanced::parse(&DEVICES, query)).transpose()?;
        let queried = query.map(|query| query.select(&self.store, all.clone()));
        let queried: BTreeSet<_> = queried.into_iter().flatten().map(|(path, _)| path).collect();
        let list = |key: &str| body.get(key).and_then(Value::as_array).into_iter().flatten();
        let is_selected = |path: &str, device: &Document| {
            let tags = device.get("tags").and_then(Value::as_array);
            list("deviceIds").any(|id| device.get("id") == Some(id))
                || list("deviceTags").any(|wanted| tags.is_some_and(|tags| has_tag(tags, wanted)))
                || queried.contains(path)
        };
        let selected =
            all.iter().filter(|(path, device)| is_visible(device) && is_selected(path, device));
        Ok(selected.map(|(path, _)| (*path).to_owned()).collect())
    }

    /// The response of an action that starts a job, which the fake has already done.
    pub(super) fn job(&mut self) -> Value {
        json!({"success": true, "jobQueued": true, "jobId": self.store.next_id()[..21]})
    }

    /// The document of a device, for its name and tags.
    pub(super) fn device(&self, path: &str) -> Result<&Document, Refusal> {
        self.store.get(path).ok_or_else(|| not_found(crate::Resource::ROOT))
    }
}

/// Whether a device has a tag with the wanted key and value, as far as they are given.
pub(super) fn has_tag(tags: &[Value], wanted: &Value) -> bool {
    let fits = |tag: &Value, key: &str| wanted.get(key).is_none_or(|wanted| tag[key] == *wanted);
    tags.iter().any(|tag| fits(tag, "key") && fits(tag, "value"))
}

impl Entry {
    /// The values of a state, by attribute.
    pub(super) fn data(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.value.get("data").and_then(Value::as_object).into_iter().flatten()
    }

    pub(super) fn value_of(&self, attribute: &str) -> Option<&Value> {
        self.value.get("data")?.get(attribute)
    }
}

/// The values of tags, by key.
pub(super) fn tags_by_key(device: &Document) -> BTreeMap<&str, Vec<&str>> {
    let mut by_key: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for tag in device.get("tags").and_then(Value::as_array).into_iter().flatten() {
        if let (Some(key), Some(value)) = (tag["key"].as_str(), tag["value"].as_str()) {
            by_key.entry(key).or_default().push(value);
        }
    }
    by_key
}
