//! Service credentials: secrets for third-party services, which workflows, integrations and
//! archives use by name.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CertificateInfo, CreatorType, FlowVersions, Flows, IntegrationType, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Service that a credential is for; selects the settings that apply.
    pub enum CredentialType {
        /// Amazon Web Services, with settings in `aws_config`.
        Aws = "aws",
        /// Microsoft Azure, with settings in `azure_config`.
        Azure = "azure",
        /// Google Cloud Platform, with settings in `gcp_config`.
        Gcp = "gcp",
        /// Requests of HTTP nodes to any server, with settings in `http_config`.
        Http = "http",
        /// Email through SendGrid, with settings in `sendgrid_config`.
        Sendgrid = "sendgrid",
        /// Messages through Twilio, with settings in `twilio_config`.
        Twilio = "twilio",
        /// Log management with Loggly, with settings in `loggly_config`.
        Loggly = "loggly",
        /// Key for JSON web tokens, with settings in `jwt_config`.
        Jwt = "jwt",
        /// WhatsApp messages, with settings in `whatsapp_config`.
        Whatsapp = "whatsapp",
        /// SQL database server, with settings in `sql_config`.
        Sql = "sql",
        /// MongoDB database, with settings in `mongodb_config`.
        Mongodb = "mongodb",
        /// Email through Mailgun, with settings in `mailgun_config`.
        Mailgun = "mailgun",
        /// Snowflake data platform, with settings in `snowflake_config`.
        Snowflake = "snowflake",
        /// Git repository, with settings in `git_config`.
        Git = "git",
        /// Monitoring with Datadog, with settings in `datadog_config`.
        Datadog = "datadog",
        /// Certificate and its private key, with settings in `certificate_key_pair_config`.
        CertificateKeyPair = "certificateKeyPair",
    }
}

open_enum! {
    /// Place of the secret in an HTTP request; decides what `public_value` and `secret_value`
    /// contain.
    pub enum AuthMethod {
        /// Header, with its name in `public_value` and its value in `secret_value`.
        Header = "header",
        /// Query parameter, with its name in `public_value` and its value in `secret_value`.
        QueryParam = "queryParam",
        /// Basic authentication, with the user name in `public_value` and the password in
        /// `secret_value`.
        BasicAuth = "basicAuth",
        /// TLS client certificate in `public_value`, with its private key in `secret_value`, both
        /// in PEM.
        ClientCertificate = "clientCertificate",
    }
}

open_enum! {
    /// Signature algorithm of JSON web tokens.
    pub enum JwtAlgorithm {
        /// HMAC with SHA-256.
        Hs256 = "HS256",
        /// HMAC with SHA-384.
        Hs384 = "HS384",
        /// HMAC with SHA-512.
        Hs512 = "HS512",
        /// RSA (PKCS #1 v1.5) with SHA-256.
        Rs256 = "RS256",
        /// RSA (PKCS #1 v1.5) with SHA-384.
        Rs384 = "RS384",
        /// RSA (PKCS #1 v1.5) with SHA-512.
        Rs512 = "RS512",
        /// ECDSA on curve P-256 with SHA-256.
        Es256 = "ES256",
        /// ECDSA on curve P-384 with SHA-384.
        Es384 = "ES384",
        /// ECDSA on curve P-521 with SHA-512.
        Es512 = "ES512",
    }
}

open_enum! {
    /// Database system that a SQL credential connects to.
    pub enum SqlSystem {
        /// Microsoft SQL Server.
        Mssql = "mssql",
        /// MySQL database.
        Mysql = "mysql",
        /// PostgreSQL.
        Pg = "pg",
    }
}

open_enum! {
    /// Authentication method for a Git repository.
    pub enum GitConfigType {
        /// SSH with a private key.
        SshKey = "ssh-key",
        /// HTTP with a user name and a password.
        HttpPassword = "http-password",
    }
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

/// Service credential of an application, without its secrets.
#[losant_model(response)]
pub struct Credential {
    /// Unique id, assigned by Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Application that contains the credential.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the credential was added to its application.
    pub creation_date: Option<Timestamp>,
    /// When the credential was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, workflow or API token that created the credential, as `created_by_type` says.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Whether a user, a workflow or an API token created the credential.
    pub created_by_type: Option<CreatorType>,
    /// User, workflow or API token that last changed the credential, as `last_updated_by_type`
    /// says.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Whether a user, a workflow or an API token last changed the credential.
    pub last_updated_by_type: Option<CreatorType>,
    /// Name that other resources refer to the credential by, unique in its application.
    #[limits(1..=255)]
    pub name: String,
    /// Description of the credential and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Whether the credential can be used; workflows and integrations fail with a disabled one.
    pub enabled: Option<bool>,
    /// Service that the credential is for; only its settings are present.
    pub r#type: CredentialType,
    /// Access key for Amazon Web Services.
    pub aws_config: Option<AwsConfig>,
    /// Account key for Microsoft Azure.
    pub azure_config: Option<AzureConfig>,
    /// Service account key for Google Cloud Platform.
    pub gcp_config: Option<GcpConfig>,
    /// Authentication of HTTP requests, and the URLs it is limited to.
    pub http_config: Option<HttpConfig>,
    /// Empty object if the credential is for SendGrid, because Losant returns no secrets.
    pub sendgrid_config: Option<Value>,
    /// Account and API key for Twilio.
    pub twilio_config: Option<TwilioConfig>,
    /// Empty object if the credential is for Loggly, because Losant returns no secrets.
    pub loggly_config: Option<Value>,
    /// Algorithm and key for JSON web tokens.
    pub jwt_config: Option<JwtConfig>,
    /// Access token and sender for WhatsApp.
    pub whatsapp_config: Option<WhatsappConfig>,
    /// Server and login of a SQL database.
    pub sql_config: Option<SqlConfig>,
    /// Empty object if the credential is for MongoDB, because Losant returns no secrets.
    pub mongodb_config: Option<Value>,
    /// Empty object if the credential is for Mailgun, because Losant returns no secrets.
    pub mailgun_config: Option<Value>,
    /// Host, user and key pair for Snowflake.
    pub snowflake_config: Option<SnowflakeConfig>,
    /// Git repository, and the key or password to access it.
    pub git_config: Option<GitConfig>,
    /// Site and secret for Datadog.
    pub datadog_config: Option<DatadogConfig>,
    /// Certificate and its private key.
    pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
}

/// Resources of an application that use a credential.
#[losant_model(response)]
pub struct CredentialLinkedResources {
    /// Integrations that connect with the credential.
    pub integrations: Option<Page<LinkedIntegration>>,
    /// Workflows that use the credential.
    pub flows: Option<Flows>,
    /// Workflow versions that use the credential.
    pub flow_versions: Option<FlowVersions>,
}

/// Changes to a service credential. Fields that are not set stay as they are.
#[losant_model(patch)]
pub struct CredentialPatch {
    /// Name that other resources refer to the credential by, unique in its application.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Description of the credential and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Whether the credential can be used; workflows and integrations fail with a disabled one.
    pub enabled: Option<bool>,
    /// Access key for Amazon Web Services.
    pub aws_config: Option<AwsConfig>,
    /// Account key for Microsoft Azure.
    pub azure_config: Option<AzureConfig>,
    /// Service account key for Google Cloud Platform.
    pub gcp_config: Option<GcpConfig>,
    /// Authentication of HTTP requests, and the URLs it is limited to.
    pub http_config: Option<HttpConfig>,
    /// API key for SendGrid.
    pub sendgrid_config: Option<SendgridConfig>,
    /// Account and API key for Twilio.
    pub twilio_config: Option<TwilioConfig>,
    /// Customer token for Loggly.
    pub loggly_config: Option<LogglyConfig>,
    /// Algorithm and key for JSON web tokens.
    pub jwt_config: Option<JwtConfig>,
    /// Access token and sender for WhatsApp.
    pub whatsapp_config: Option<WhatsappConfig>,
    /// Server and login of a SQL database.
    pub sql_config: Option<SqlConfig>,
    /// Connection URI for MongoDB.
    pub mongodb_config: Option<MongodbConfig>,
    /// API key for Mailgun.
    pub mailgun_config: Option<MailgunConfig>,
    /// Host, user and key pair for Snowflake.
    pub snowflake_config: Option<SnowflakeConfig>,
    /// Git repository, and the key or password to access it.
    pub git_config: Option<GitConfig>,
    /// Site and secret for Datadog.
    pub datadog_config: Option<DatadogConfig>,
    /// Certificate and its private key.
    pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
}

/// A service credential to create. Only the settings for its `type` are needed.
#[losant_model(request)]
pub struct CredentialPost {
    /// Name that other resources refer to the credential by, unique in its application.
    #[limits(1..=255)]
    pub name: String,
    /// Description of the credential and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Whether the credential can be used; workflows and integrations fail with a disabled one.
    pub enabled: Option<bool>,
    /// Service that the credential is for. It cannot be changed later.
    pub r#type: CredentialType,
    /// Access key for Amazon Web Services.
    pub aws_config: Option<AwsConfig>,
    /// Account key for Microsoft Azure.
    pub azure_config: Option<AzureConfig>,
    /// Service account key for Google Cloud Platform.
    pub gcp_config: Option<GcpConfig>,
    /// Authentication of HTTP requests, and the URLs it is limited to.
    pub http_config: Option<HttpConfig>,
    /// API key for SendGrid.
    pub sendgrid_config: Option<SendgridConfig>,
    /// Account and API key for Twilio.
    pub twilio_config: Option<TwilioConfig>,
    /// Customer token for Loggly.
    pub loggly_config: Option<LogglyConfig>,
    /// Algorithm and key for JSON web tokens.
    pub jwt_config: Option<JwtConfig>,
    /// Access token and sender for WhatsApp.
    pub whatsapp_config: Option<WhatsappConfig>,
    /// Server and login of a SQL database.
    pub sql_config: Option<SqlConfig>,
    /// Connection URI for MongoDB.
    pub mongodb_config: Option<MongodbConfig>,
    /// API key for Mailgun.
    pub mailgun_config: Option<MailgunConfig>,
    /// Host, user and key pair for Snowflake.
    pub snowflake_config: Option<SnowflakeConfig>,
    /// Git repository, and the key or password to access it.
    pub git_config: Option<GitConfig>,
    /// Site and secret for Datadog.
    pub datadog_config: Option<DatadogConfig>,
    /// Certificate and its private key.
    pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
}

/// A page of service credentials.
pub type Credentials = Page<Credential>;

/// Credential settings for Amazon Web Services.
#[losant_model(request, response)]
pub struct AwsConfig {
    /// Id of the IAM access key.
    #[limits(16..=128)]
    pub access_key_id: Option<String>,
    /// AWS region that hosts the services to access, such as `us-east-1`.
    #[limits(1..=128)]
    pub region: Option<String>,
    /// Secret part of the IAM access key. Losant never returns it.
    #[secret]
    #[limits(4..=128)]
    pub secret_access_key: Option<String>,
}

/// Credential settings for Microsoft Azure.
#[losant_model(request, response)]
pub struct AzureConfig {
    /// Name of the Azure account that the key belongs to.
    #[limits(..=128)]
    pub account: Option<String>,
    /// Secret key of the Azure account. Losant never returns it.
    #[secret]
    #[limits(4..=128)]
    pub account_key: Option<String>,
}

/// Credential settings for Google Cloud Platform.
#[losant_model(request, response)]
pub struct GcpConfig {
    /// Parts of the service account key that are not secret, as a JSON string. Only in responses.
    #[limits(1..=8192)]
    pub key_meta_json: Option<String>,
    /// Service account key, as a JSON string. Only in requests.
    #[secret]
    #[limits(1..=8192)]
    pub key_json: Option<String>,
}

/// Credential settings for HTTP requests.
#[losant_model(request, response)]
pub struct HttpConfig {
    /// URL prefix that a request must match for the credential to be used.
    ///
    /// Protocol, host and port must be equal, and the path of the request must start with this
    /// path. There are no wildcards.
    #[limits(8..=1024)]
    pub uri_match: Option<String>,
    /// Place of the secret in a request.
    pub auth_method: Option<AuthMethod>,
    /// Part that is not secret, such as the name of a header; see
    /// [`AuthMethod`].
    #[limits(..=8196)]
    pub public_value: Option<String>,
    /// Secret part, such as the value of a header; see [`AuthMethod`].
    /// Losant never returns it.
    #[secret]
    #[limits(..=8196)]
    pub secret_value: Option<String>,
}

/// Credential settings for Twilio.
#[losant_model(request, response)]
pub struct TwilioConfig {
    /// String identifier (SID) of the Twilio account.
    #[limits(4..=128)]
    pub account_sid: Option<String>,
    /// String identifier (SID) of the API key.
    #[limits(4..=128)]
    pub api_key_sid: Option<String>,
    /// Secret part of the API key. Losant never returns it.
    #[secret]
    #[limits(4..=128)]
    pub api_key_secret: Option<String>,
}

/// Credential settings for JSON web tokens.
#[losant_model(request, response)]
pub struct JwtConfig {
    /// Issuer (`iss` claim) of the tokens.
    #[limits(..=1024)]
    pub issuer: Option<String>,
    /// Signature algorithm of the tokens.
    pub algorithm: Option<JwtAlgorithm>,
    /// Shared secret or private key that signs the tokens. Losant never
    /// returns it.
    #[secret]
    #[limits(1..=4096)]
    pub secret: Option<String>,
}

/// Credential settings for WhatsApp.
#[losant_model(request, response)]
pub struct WhatsappConfig {
    /// Id of the phone number that sends the messages.
    #[limits(1..=128)]
    pub from_number_id: Option<String>,
    /// Token for access to the WhatsApp API. Losant never returns it.
    #[secret]
    #[limits(1..=1024)]
    pub access_token: Option<String>,
}

/// Credential settings for a SQL database.
#[losant_model(request, response)]
pub struct SqlConfig {
    /// Database system of the server.
    pub system: Option<SqlSystem>,
    /// Host name or address of the database server.
    #[limits(1..=256)]
    pub host: Option<String>,
    /// TCP port of the database server. `Some(None)` sends `null`.
    #[limits(1..=65535)]
    pub port: Option<Option<i64>>,
    /// User to sign in to the database as.
    #[limits(1..=256)]
    pub username: Option<String>,
    /// Whether to encrypt the connection to the database.
    pub secure_connection: Option<bool>,
    /// Certificate, in PEM, of the authority that signed the server's certificate.
    #[limits(..=8196)]
    pub ca_certificate: Option<String>,
    /// Whether to accept every certificate of the server, even an invalid one.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// Password of the database user. Losant never returns it, and `Debug`
    /// does not show it.
    #[secret]
    #[limits(1..=256)]
    pub password: Option<String>,
}

/// Credential settings for Snowflake.
#[losant_model(request, response)]
pub struct SnowflakeConfig {
    /// Host name of the Snowflake account.
    #[limits(1..=128)]
    pub host: Option<String>,
    /// Snowflake user to sign in as.
    #[limits(1..=128)]
    pub username: Option<String>,
    /// Public key that belongs to the private key. Only in responses.
    #[limits(1..=8192)]
    pub public_key: Option<String>,
    /// Private key of the user, in PEM. Losant never returns it.
    #[secret]
    #[limits(..=8196)]
    pub private_key: Option<String>,
    /// Whether Losant generates the private key, instead of taking it from `private_key`. Only in
    /// requests.
    pub generate_private_key: Option<bool>,
}

/// Credential settings for a Git repository.
#[losant_model(request, response)]
pub struct GitConfig {
    /// Authentication method: SSH key or HTTP password.
    pub r#type: Option<GitConfigType>,
    /// URL to clone the repository from.
    #[limits(5..=1024)]
    pub clone_url: Option<String>,
    /// Public key that belongs to the private SSH key. Only in responses.
    #[limits(..=8192)]
    pub public_key: Option<String>,
    /// User to sign in to the Git server as.
    #[limits(..=128)]
    pub username: Option<String>,
    /// Name of the committer in new commits.
    #[limits(..=128)]
    pub committer_name: Option<String>,
    /// Email address of the committer in new commits.
    #[limits(..=128)]
    pub committer_email: Option<String>,
    /// Whether Losant generates the private SSH key, instead of taking it from `secret_value`. Only
    /// in requests.
    pub generate_private_key: Option<bool>,
    /// Private SSH key or HTTP password. Losant never returns it.
    #[secret]
    #[limits(..=8196)]
    pub secret_value: Option<String>,
}

/// Credential settings for Datadog.
#[losant_model(request, response)]
pub struct DatadogConfig {
    /// Host name of the Datadog site, such as `datadoghq.com`.
    #[limits(1..=128)]
    pub site: Option<String>,
    /// API key of the Datadog account. Losant never returns it.
    #[secret]
    #[limits(..=256)]
    pub secret_value: Option<String>,
}

/// Credential settings for a certificate and its private key.
#[losant_model(request, response)]
pub struct CertificateKeyPairConfig {
    /// X.509 certificate, in PEM.
    #[limits(..=8192)]
    pub certificate: Option<String>,
    /// Names, fingerprint and validity of the certificate. Only in responses.
    pub info: Option<CertificateInfo>,
    /// Private key of the certificate, in PEM. Losant never returns it.
    #[secret]
    #[limits(..=8196)]
    pub private_key: Option<String>,
}

/// An integration that connects with a credential.
#[losant_model(response)]
pub struct LinkedIntegration {
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
    /// Service credential that the integration connects with, by name.
    #[limits(1..=255)]
    pub credential_name: Option<String>,
    /// Service that the integration connects to.
    pub integration_type: Option<IntegrationType>,
    /// Whether the integration connects and receives messages.
    pub enabled: Option<bool>,
    /// Topics that the integration subscribes to; for Particle, names of events.
    #[limits(each(1..=1024))]
    pub topics: Vec<String>,
    /// Hub and authentication, if the integration is for Azure Event Hubs.
    pub azure_event_hub_config: Option<AzureEventHubConfig>,
    /// Project and key, if the integration is for Google Cloud Pub/Sub.
    pub google_pub_sub_config: Option<GooglePubSubConfig>,
    /// Broker and authentication, if the integration is for MQTT.
    pub mqtt_config: Option<MqttConfig>,
    /// Access token and event filters, if the integration is for Particle.
    pub particle_config: Option<ParticleConfig>,
    /// Queue and access key, if the integration is for Amazon SQS.
    pub sqs_config: Option<SqsConfig>,
    /// Server and authentication, if the integration is for a WebSocket.
    pub websocket_config: Option<WebsocketConfig>,
    /// State of the connection: times, in milliseconds since the Unix epoch, and the last error.
    pub status: Option<Value>,
    /// Kind of experience view, such as `page`. Only in Losant's example, not in its schema.
    pub view_type: Option<String>,
    /// Tags of an experience view. Only in Losant's example, not in its schema.
    pub view_tags: BTreeMap<String, String>,
    /// Layout of an experience view. Only in Losant's example, not in its schema.
    pub layout_id: Option<String>,
    /// Id of an experience view. Only in Losant's example, not in its schema.
    pub experience_view_id: Option<String>,
    /// Template of an experience view. Only in Losant's example, not in its schema.
    pub body: Option<String>,
}

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

/// Credential settings for SendGrid.
#[losant_model(request)]
pub struct SendgridConfig {
    /// Secret key for the SendGrid API. Losant never returns it.
    #[secret]
    #[limits(4..=128)]
    pub api_key: Option<String>,
}

/// Credential settings for Loggly.
#[losant_model(request)]
pub struct LogglyConfig {
    /// Token that identifies the Loggly account. Losant never returns it.
    #[secret]
    #[limits(1..=128)]
    pub customer_token: Option<String>,
}

/// Credential settings for MongoDB.
#[losant_model(request)]
pub struct MongodbConfig {
    /// URI of the database, which can contain a user name and a password.
    /// Losant never returns it.
    #[secret]
    #[limits(1..=2048)]
    pub connection_uri: Option<String>,
}

/// Credential settings for Mailgun.
#[losant_model(request)]
pub struct MailgunConfig {
    /// Secret key for the Mailgun API. Losant never returns it.
    #[secret]
    #[limits(4..=128)]
    pub api_key: Option<String>,
}

edits! {
    Credential => CredentialPatch: name, description, enabled, aws_config, azure_config, gcp_config, http_config, twilio_config, jwt_config, whatsapp_config, sql_config, snowflake_config, git_config, datadog_config, certificate_key_pair_config
}
