//! The settings of each type of integration.

use crate::{losant_model, open_enum};

/// Integration settings for Azure Event Hubs.
#[losant_model(request, response)]
pub struct AzureEventHubConfig {
    /// Event hub to receive messages from.
    #[limits(1..=256)]
    pub hub_name: Option<String>,
    /// Host name of the service, to connect with a service credential.
    /// Excludes `connection_string`.
    #[limits(1..=256)]
    pub host_name: Option<String>,
    /// Consumer group to read the hub as, such as `$Default`.
    #[limits(1..=256)]
    pub consumer_group: Option<String>,
    /// Address and key of the service, to connect without a service credential. Excludes `host_name`.
    #[secret]
    #[limits(1..=1024)]
    pub connection_string: Option<String>,
}

/// Integration settings for Google Cloud Pub/Sub.
#[losant_model(request, response)]
pub struct GooglePubSubConfig {
    /// Google Cloud project that contains the topics.
    #[limits(1..=255)]
    pub project_id: Option<String>,
    /// Service account key, as a JSON string.
    ///
    /// The account needs the role Pub/Sub Editor, because Losant creates subscriptions.
    #[secret]
    #[limits(4..=32767)]
    pub key_json: Option<String>,
}

/// Integration settings for an MQTT broker.
#[losant_model(request, response)]
pub struct MqttConfig {
    /// Client id to connect with, if the broker requires a particular one.
    #[limits(1..=1024)]
    pub client_id: Option<String>,
    /// User to sign in to the broker as.
    #[limits(1..=1024)]
    pub username: Option<String>,
    /// Password of the MQTT user. `Debug` does not show it.
    #[secret]
    #[limits(1..=1024)]
    pub password: Option<String>,
    /// Whether connecting discards the session of the previous connection.
    pub clean: Option<bool>,
    /// TCP port of the broker.
    #[limits(1..=65535)]
    pub port: f64,
    /// Transport of the connection to the broker.
    pub protocol: MqttConfigProtocol,
    /// Host name or address of the broker.
    #[limits(1..=1024)]
    pub host: String,
    /// Private key of the client certificate, in PEM.
    #[secret]
    #[limits(4..=32767)]
    pub private_key: Option<String>,
    /// Client certificate to authenticate with, in PEM.
    #[limits(4..=32767)]
    pub certificate: Option<String>,
    /// Certificate, in PEM, of the authority that signed the server's certificate.
    #[limits(4..=32767)]
    pub ca_certificate: Option<String>,
    /// Whether to accept every certificate of the server, even an invalid one.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// Version of MQTT to connect with.
    pub protocol_version: Option<ProtocolVersion>,
}

/// Integration settings for Particle.
#[losant_model(request, response)]
pub struct ParticleConfig {
    /// Token for access to the Particle API.
    #[secret]
    #[limits(1..=1024)]
    pub access_token: String,
    /// Slug or id of the Particle product whose events are received.
    #[limits(1..=1024)]
    pub product_slug_or_id: Option<String>,
    /// Slug or id of the Particle organization whose events are received.
    #[limits(1..=1024)]
    pub org_slug_or_id: Option<String>,
    /// Name or id of the Particle device whose events are received.
    ///
    /// If absent, the events of all devices of the account are.
    #[limits(1..=1024)]
    pub device_name_or_id: Option<String>,
}

/// Integration settings for Amazon SQS.
#[losant_model(request, response)]
pub struct SqsConfig {
    /// Id of the IAM access key, 4 to 128 characters.
    pub access_key_id: Option<String>,
    /// Secret part of the IAM access key, 4 to 128 characters.
    #[secret]
    pub secret_access_key: Option<String>,
    /// AWS region of the queue, 4 to 128 characters.
    pub region: Option<String>,
    /// URL of the queue to receive messages from, 1 to 256 characters.
    pub queue_url: String,
}

/// Integration settings for a WebSocket connection.
#[losant_model(request, response)]
pub struct WebsocketConfig {
    /// URL to connect to, with the scheme `ws` or `wss`.
    #[limits(1..=1024)]
    pub url: String,
    /// Whether to accept every certificate of the server, even an invalid one.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// User to sign in to the server as.
    #[limits(1..=1024)]
    pub username: Option<String>,
    /// Password of the WebSocket user. `Debug` does not show it.
    #[secret]
    #[limits(1..=1024)]
    pub password: Option<String>,
    /// Private key of the client certificate, in PEM.
    #[secret]
    #[limits(4..=32767)]
    pub private_key: Option<String>,
    /// Client certificate to authenticate with, in PEM.
    #[limits(4..=32767)]
    pub certificate: Option<String>,
    /// Certificate, in PEM, of the authority that signed the server's certificate.
    #[limits(4..=32767)]
    pub ca_certificate: Option<String>,
    /// HTTP headers of the request that opens the connection.
    #[limits(..=50)]
    pub headers: Option<Vec<WebsocketHeader>>,
}

/// An HTTP header of the request that opens a WebSocket connection.
#[losant_model(request, response)]
pub struct WebsocketHeader {
    /// Name of the header.
    #[limits(1..=1024)]
    pub header_key: String,
    /// Value to send in the header.
    #[limits(1..=1024)]
    pub header_value: String,
}

open_enum! {
    /// Transport of the connection to an MQTT broker.
    pub enum MqttConfigProtocol {
        /// MQTT over TCP, not encrypted.
        Mqtt = "mqtt",
        /// MQTT over TLS.
        Mqtts = "mqtts",
        /// MQTT over a WebSocket, not encrypted.
        Ws = "ws",
        /// MQTT over a WebSocket with TLS.
        Wss = "wss",
    }
}

open_enum! {
    /// Version of the MQTT protocol.
    pub enum ProtocolVersion {
        /// MQTT 3.1.1.
        N311 = "3.1.1",
        /// MQTT 5.
        N5 = "5",
    }
}
