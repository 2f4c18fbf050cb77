//! What comes over streams of events.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A message on an MQTT topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MqttMessage {
    /// The topic it came on.
    pub topic: String,
    /// The message, as text.
    pub message: String,
}

/// A state that a device reported.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct DeviceStateEvent {
    /// When it was so: ISO text, milliseconds since 1970, or either under `$date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Value>,
    /// The values, by the name of their attribute.
    pub data: BTreeMap<String, Value>,
    /// What was sent along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    /// The version of the workflow that reported it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_version: Option<String>,
}

/// A command that was sent to a device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeviceCommandEvent {
    /// The name.
    pub name: String,
    /// What it is to be done with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Value>,
    /// When it was sent: ISO text, milliseconds since 1970, or either under `$date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Value>,
}
