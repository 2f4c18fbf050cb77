//! Messages on the MQTT broker of an application.

use crate::losant_model;

/// MQTT message to publish through Losant's broker.
#[losant_model(request)]
pub struct MqttPublishBody {
    /// Topic to publish to.
    #[limits(1..=230)]
    pub topic: String,
    /// Content of the message.
    #[limits(..=32767)]
    pub message: String,
}

/// Message published to an MQTT topic.
#[losant_model(response)]
pub struct MqttMessage {
    /// Topic that the message was published to.
    pub topic: Option<String>,
    /// Payload as published.
    pub message: Option<String>,
}
