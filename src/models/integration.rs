//! Integrations: connections to message brokers and other services, whose messages trigger
//! workflows.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AzureEventHubConfig, GooglePubSubConfig, MqttConfig, ParticleConfig, SqsConfig,
    WebsocketConfig, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Connection of an application to a message broker or another service.
#[losant_model(response)]
pub struct Integration {
    /// Unique id, assigned by Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the integration, equal to `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub integration_id: String,
    /// Application that contains the integration.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the integration was added to its application.
    pub creation_date: Option<Timestamp>,
    /// When the integration was last changed.
    pub last_updated: Option<Timestamp>,
    /// Display name of the integration.
    #[limits(1..=255)]
    pub name: String,
    /// Service credential to connect with, by name, instead of secrets in the settings.
    #[limits(1..=255)]
    pub credential_name: Option<String>,
    /// Service that the integration connects to; only its settings are present.
    pub integration_type: Option<IntegrationType>,
    /// Whether the integration connects and receives messages.
    pub enabled: Option<bool>,
    /// Topics that the integration subscribes to; for Particle, names of events.
    ///
    /// Every message on them triggers the workflows that use the integration. Publishing to a topic
    /// requires no subscription.
    #[limits(each(1..=1024))]
    pub topics: Vec<String>,
    /// Hub and authentication for Azure Event Hubs.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// Project and key for Google Cloud Pub/Sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// Broker and authentication for MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// Access token and event filters for Particle.
    pub particle_config: Option<ParticleConfig>,
    /// Queue and access key for Amazon SQS.
    pub sqs_config: Option<SqsConfig>,
    /// Server and authentication for a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
    /// State of the connection: times, in milliseconds since the Unix epoch, and the last error.
    pub status: Option<Value>,
}

edits! {
    Integration => IntegrationPatch: name, enabled, topics, credential_name, azure_event_hub_config, google_pub_sub_config, mqtt_config, particle_config, sqs_config, websocket_config
}

/// Changes to an integration. Fields that are not set stay as they are.
#[losant_model(patch)]
pub struct IntegrationPatch {
    /// Display name of the integration.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Whether the integration connects and receives messages.
    pub enabled: Option<bool>,
    /// Topics to subscribe to; for Particle, names of events.
    #[limits(each(1..=1024))]
    pub topics: Option<Vec<String>>,
    /// Service credential to connect with, by name. `Some(None)` sends `null`.
    #[limits(1..=255)]
    pub credential_name: Option<Option<String>>,
    /// Hub and authentication for Azure Event Hubs.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// Project and key for Google Cloud Pub/Sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// Broker and authentication for MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// Access token and event filters for Particle.
    pub particle_config: Option<ParticleConfig>,
    /// Queue and access key for Amazon SQS.
    pub sqs_config: Option<SqsConfig>,
    /// Server and authentication for a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
}

/// An integration to create. Only the settings for its `integration_type` are needed.
#[losant_model(request)]
pub struct IntegrationPost {
    /// Display name of the integration.
    #[limits(1..=255)]
    pub name: String,
    /// Service to connect to; settings for other services are ignored.
    pub integration_type: IntegrationType,
    /// Whether the integration connects and receives messages.
    pub enabled: Option<bool>,
    /// Service credential to connect with, by name, instead of secrets in the settings.
    #[limits(1..=255)]
    pub credential_name: Option<String>,
    /// Topics to subscribe to; for Particle, names of events.
    #[limits(each(1..=1024))]
    pub topics: Option<Vec<String>>,
    /// Hub and authentication for Azure Event Hubs.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// Project and key for Google Cloud Pub/Sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// Broker and authentication for MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// Access token and event filters for Particle.
    pub particle_config: Option<ParticleConfig>,
    /// Queue and access key for Amazon SQS.
    pub sqs_config: Option<SqsConfig>,
    /// Server and authentication for a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
}

/// A page of integrations.
pub type Integrations = Page<Integration>;

open_enum! {
    /// Service that an integration connects to; selects the settings that apply.
    pub enum IntegrationType {
        /// Consumer of Azure Event Hubs, with settings in `azure_event_hub_config`.
        AzureEventHub = "azureEventHub",
        /// Google Cloud Pub/Sub, with settings in `google_pub_sub_config`.
        GooglePubSub = "googlePubSub",
        /// MQTT broker, with settings in `mqtt_config`.
        Mqtt = "mqtt",
        /// Event stream of Particle devices, with settings in `particle_config`.
        Particle = "particle",
        /// Amazon SQS queue, with settings in `sqs_config`.
        Sqs = "sqs",
        /// WebSocket server, with settings in `websocket_config`.
        Websocket = "websocket",
    }
}

open_enum! {
    /// Fields that a list of integrations can be filtered by.
    pub enum IntegrationsFilterField {
        /// Display name of the integration.
        Name = "name",
        /// Service that the integration connects to, such as `mqtt`.
        IntegrationType = "integrationType",
    }
}

open_enum! {
    /// Fields that a list of integrations can be sorted by.
    pub enum IntegrationsSortField {
        /// Display name of the integration.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// Service that the integration connects to.
        IntegrationType = "integrationType",
        /// When the integration was last changed.
        LastUpdated = "lastUpdated",
    }
}
