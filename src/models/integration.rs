//! What Losant takes and gives of integrations.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AzureEventHubConfig, GooglePubSubConfig, MqttConfig, ParticleConfig, SqsConfig,
    WebsocketConfig, edit::edits,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the integration type of an integration can be.
    pub enum IntegrationType {
        /// Azure event hub.
        AzureEventHub = "azureEventHub",
        /// Google pub sub.
        GooglePubSub = "googlePubSub",
        /// MQTT.
        Mqtt = "mqtt",
        /// Particle.
        Particle = "particle",
        /// SQS.
        Sqs = "sqs",
        /// Websocket.
        Websocket = "websocket",
    }
}

/// An integration.
#[losant_model(response)]
pub struct Integration {
    /// The id.
    pub id: String,
    /// The id of the integration.
    pub integration_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The name of the credential, 1 to 255 characters.
    pub credential_name: Option<String>,
    /// What kind of integration it is.
    pub integration_type: Option<IntegrationType>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The topics.
    pub topics: Option<Vec<String>>,
    /// The settings of azure event hub.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// The settings of google pub sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// The settings of MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// The settings of Particle.
    pub particle_config: Option<ParticleConfig>,
    /// The settings of SQS.
    pub sqs_config: Option<SqsConfig>,
    /// The settings of a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
    /// How it is.
    pub status: Option<Value>,
}

/// A change of an integration; what is not set stays as it is.
#[losant_model(patch)]
pub struct IntegrationPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The topics.
    pub topics: Option<Vec<String>>,
    /// The name of the credential, 1 to 255 characters.
    pub credential_name: Option<Option<String>>,
    /// The settings of azure event hub.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// The settings of google pub sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// The settings of MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// The settings of Particle.
    pub particle_config: Option<ParticleConfig>,
    /// The settings of SQS.
    pub sqs_config: Option<SqsConfig>,
    /// The settings of a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
}

/// A new integration.
#[losant_model(request)]
pub struct IntegrationPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What kind of integration it is.
    pub integration_type: IntegrationType,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The name of the credential, 1 to 255 characters.
    pub credential_name: Option<String>,
    /// The topics.
    pub topics: Option<Vec<String>>,
    /// The settings of azure event hub.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// The settings of google pub sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// The settings of MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// The settings of Particle.
    pub particle_config: Option<ParticleConfig>,
    /// The settings of SQS.
    pub sqs_config: Option<SqsConfig>,
    /// The settings of a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
}

/// Integrations.
pub type Integrations = Page<Integration>;

edits! {
    Integration => IntegrationPatch: name, enabled, topics, credential_name, azure_event_hub_config, google_pub_sub_config, mqtt_config, particle_config, sqs_config, websocket_config
}
