//! Messages on the MQTT broker of an application.

use crate::losant_model;

/// Message published to an MQTT topic.
#[losant_model(response)]
pub struct MqttMessage {
    /// Topic that the message was published to.
    pub topic: Option<String>,
    /// Payload as published.
    pub message: Option<String>,
}
