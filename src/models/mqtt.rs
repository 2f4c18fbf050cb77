//! Messages of an application's broker.

use crate::losant_model;

/// A message that was published.
#[losant_model(response)]
pub struct MqttMessage {
    /// The topic it was published to.
    pub topic: Option<String>,
    /// What it says.
    pub message: Option<String>,
}
