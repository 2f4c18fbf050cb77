//! The documents of integration.

use jiff::Timestamp;
use serde_json::Value;

use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `integrationType` in an integration.
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

open_enum! {
    /// The values of `protocol` in an integration.
    pub enum MqttConfigProtocol {
        /// MQTT.
        Mqtt = "mqtt",
        /// Mqtts.
        Mqtts = "mqtts",
        /// Ws.
        Ws = "ws",
        /// Wss.
        Wss = "wss",
    }
}

open_enum! {
    /// The values of `protocolVersion` in an integration.
    pub enum ProtocolVersion {
        /// 3 1 1.
        N311 = "3.1.1",
        /// 5.
        N5 = "5",
    }
}

/// Integration.
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
    /// The settings of particle.
    pub particle_config: Option<ParticleConfig>,
    /// The settings of SQS.
    pub sqs_config: Option<SqsConfig>,
    /// The settings of websocket.
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
    /// The settings of particle.
    pub particle_config: Option<ParticleConfig>,
    /// The settings of SQS.
    pub sqs_config: Option<SqsConfig>,
    /// The settings of websocket.
    pub websocket_config: Option<WebsocketConfig>,
}

/// What makes an integration.
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
    /// The settings of particle.
    pub particle_config: Option<ParticleConfig>,
    /// The settings of SQS.
    pub sqs_config: Option<SqsConfig>,
    /// The settings of websocket.
    pub websocket_config: Option<WebsocketConfig>,
}

/// Integrations.
pub type Integrations = Page<Integration>;

/// Azure event hub config.
#[losant_model(response)]
pub struct AzureEventHubConfig {
    /// The name of the hub, 1 to 256 characters.
    pub hub_name: Option<String>,
    /// The name of the host, 1 to 256 characters.
    pub host_name: Option<String>,
    /// The consumer group, 1 to 256 characters.
    pub consumer_group: Option<String>,
    /// The connection string, 1 to 1024 characters.
    #[secret]
    pub connection_string: Option<String>,
}

/// Google pub sub config.
#[losant_model(response)]
pub struct GooglePubSubConfig {
    /// The id of the project, 1 to 255 characters.
    pub project_id: Option<String>,
    /// The key JSON, 4 to 32767 characters.
    #[secret]
    pub key_json: Option<String>,
}

/// MQTT config.
#[losant_model(response)]
pub struct MqttConfig {
    /// The id of the client, 1 to 1024 characters.
    pub client_id: Option<String>,
    /// The user name, 1 to 1024 characters.
    pub username: Option<String>,
    /// The password. Debug does not show it, 1 to 1024 characters.
    #[secret]
    pub password: Option<String>,
    /// Whether clean holds.
    pub clean: Option<bool>,
    /// The port, 1 to 65535.
    pub port: f64,
    /// The protocol.
    pub protocol: MqttConfigProtocol,
    /// The host, 1 to 1024 characters.
    pub host: String,
    /// The private key, 4 to 32767 characters.
    #[secret]
    pub private_key: Option<String>,
    /// The certificate, 4 to 32767 characters.
    pub certificate: Option<String>,
    /// The CA certificate, 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// Whether TLS verification are off.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// The protocol version.
    pub protocol_version: Option<ProtocolVersion>,
}

/// Particle config.
#[losant_model(response)]
pub struct ParticleConfig {
    /// The access token, 1 to 1024 characters.
    #[secret]
    pub access_token: String,
    /// The id of the product slug or, 1 to 1024 characters.
    pub product_slug_or_id: Option<String>,
    /// The id of the organization slug or, 1 to 1024 characters.
    pub org_slug_or_id: Option<String>,
    /// The id of the device name or, 1 to 1024 characters.
    pub device_name_or_id: Option<String>,
}

/// SQS config.
#[losant_model(response)]
pub struct SqsConfig {
    /// The id of the access key, 4 to 128.
    pub access_key_id: Option<String>,
    /// The secret access key, 4 to 128.
    #[secret]
    pub secret_access_key: Option<String>,
    /// The region, 4 to 128.
    pub region: Option<String>,
    /// The address of the queue, 1 to 256.
    pub queue_url: String,
}

/// Websocket config.
#[losant_model(response)]
pub struct WebsocketConfig {
    /// The address, 1 to 1024 characters.
    pub url: String,
    /// Whether TLS verification are off.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// The user name, 1 to 1024 characters.
    pub username: Option<String>,
    /// The password. Debug does not show it, 1 to 1024 characters.
    #[secret]
    pub password: Option<String>,
    /// The private key, 4 to 32767 characters.
    #[secret]
    pub private_key: Option<String>,
    /// The certificate, 4 to 32767 characters.
    pub certificate: Option<String>,
    /// The CA certificate, 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// The headers, at most 50 of them.
    pub headers: Option<Vec<WebsocketHeader>>,
}

/// Websocket header.
#[losant_model(response)]
pub struct WebsocketHeader {
    /// The header key, 1 to 1024 characters.
    pub header_key: String,
    /// The header value, 1 to 1024 characters.
    pub header_value: String,
}
