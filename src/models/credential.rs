//! What Losant takes and gives of credentials.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CertificateInfo, CreatorType, FlowVersions, Flows, IntegrationType, edit::edits,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the type of a credential can be.
    pub enum CredentialType {
        /// AWS.
        Aws = "aws",
        /// Azure.
        Azure = "azure",
        /// GCP.
        Gcp = "gcp",
        /// HTTP.
        Http = "http",
        /// SendGrid.
        Sendgrid = "sendgrid",
        /// Twilio.
        Twilio = "twilio",
        /// Loggly.
        Loggly = "loggly",
        /// Jwt.
        Jwt = "jwt",
        /// Whatsapp.
        Whatsapp = "whatsapp",
        /// SQL.
        Sql = "sql",
        /// MongoDB.
        Mongodb = "mongodb",
        /// Mailgun.
        Mailgun = "mailgun",
        /// Snowflake.
        Snowflake = "snowflake",
        /// Git.
        Git = "git",
        /// Datadog.
        Datadog = "datadog",
        /// Certificate key pair.
        CertificateKeyPair = "certificateKeyPair",
    }
}

open_enum! {
    /// What the auth method of a credential can be.
    pub enum AuthMethod {
        /// Header.
        Header = "header",
        /// Query param.
        QueryParam = "queryParam",
        /// Basic auth.
        BasicAuth = "basicAuth",
        /// Client certificate.
        ClientCertificate = "clientCertificate",
    }
}

open_enum! {
    /// What the algorithm of a credential can be.
    pub enum JwtAlgorithm {
        /// Hs256.
        Hs256 = "HS256",
        /// Hs384.
        Hs384 = "HS384",
        /// Hs512.
        Hs512 = "HS512",
        /// Rs256.
        Rs256 = "RS256",
        /// Rs384.
        Rs384 = "RS384",
        /// Rs512.
        Rs512 = "RS512",
        /// Es256.
        Es256 = "ES256",
        /// Es384.
        Es384 = "ES384",
        /// Es512.
        Es512 = "ES512",
    }
}

open_enum! {
    /// What the system of a credential can be.
    pub enum SqlSystem {
        /// Mssql.
        Mssql = "mssql",
        /// Mysql.
        Mysql = "mysql",
        /// Pg.
        Pg = "pg",
    }
}

open_enum! {
    /// What the type of a credential can be.
    pub enum GitConfigType {
        /// Ssh key.
        SshKey = "ssh-key",
        /// HTTP password.
        HttpPassword = "http-password",
    }
}

open_enum! {
    /// What the protocol of a credential linked resources can be.
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
    /// What the protocol version of a credential linked resources can be.
    pub enum ProtocolVersion {
        /// 3 1 1.
        N311 = "3.1.1",
        /// 5.
        N5 = "5",
    }
}

/// A credential.
#[losant_model(response)]
pub struct Credential {
    /// The id.
    pub id: String,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Its kind.
    pub r#type: CredentialType,
    /// The settings of AWS.
    pub aws_config: Option<AwsConfig>,
    /// The settings of Azure.
    pub azure_config: Option<AzureConfig>,
    /// The settings of GCP.
    pub gcp_config: Option<GcpConfig>,
    /// The settings of HTTP.
    pub http_config: Option<HttpConfig>,
    /// The settings of SendGrid.
    pub sendgrid_config: Option<Value>,
    /// The settings of Twilio.
    pub twilio_config: Option<TwilioConfig>,
    /// The settings of Loggly.
    pub loggly_config: Option<Value>,
    /// The settings of a JSON web token.
    pub jwt_config: Option<JwtConfig>,
    /// The settings of WhatsApp.
    pub whatsapp_config: Option<WhatsappConfig>,
    /// The settings of SQL.
    pub sql_config: Option<SqlConfig>,
    /// The settings of MongoDB.
    pub mongodb_config: Option<Value>,
    /// The settings of Mailgun.
    pub mailgun_config: Option<Value>,
    /// The settings of Snowflake.
    pub snowflake_config: Option<SnowflakeConfig>,
    /// The settings of Git.
    pub git_config: Option<GitConfig>,
    /// The settings of Datadog.
    pub datadog_config: Option<DatadogConfig>,
    /// The settings of certificate key pair.
    pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
}

/// Credential linked resources.
#[losant_model(response)]
pub struct CredentialLinkedResources {
    /// The integrations.
    pub integrations: Option<Page<LinkedIntegration>>,
    /// The workflows.
    pub flows: Option<Flows>,
    /// The workflow versions.
    pub flow_versions: Option<FlowVersions>,
}

/// A change of a credential; what is not set stays as it is.
#[losant_model(patch)]
pub struct CredentialPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The settings of AWS.
    pub aws_config: Option<AwsConfig>,
    /// The settings of Azure.
    pub azure_config: Option<AzureConfig>,
    /// The settings of GCP.
    pub gcp_config: Option<GcpConfig>,
    /// The settings of HTTP.
    pub http_config: Option<HttpConfig>,
    /// The settings of SendGrid.
    pub sendgrid_config: Option<SendgridConfig>,
    /// The settings of Twilio.
    pub twilio_config: Option<TwilioConfig>,
    /// The settings of Loggly.
    pub loggly_config: Option<LogglyConfig>,
    /// The settings of a JSON web token.
    pub jwt_config: Option<JwtConfig>,
    /// The settings of WhatsApp.
    pub whatsapp_config: Option<WhatsappConfig>,
    /// The settings of SQL.
    pub sql_config: Option<SqlConfig>,
    /// The settings of MongoDB.
    pub mongodb_config: Option<MongodbConfig>,
    /// The settings of Mailgun.
    pub mailgun_config: Option<MailgunConfig>,
    /// The settings of Snowflake.
    pub snowflake_config: Option<SnowflakeConfig>,
    /// The settings of Git.
    pub git_config: Option<GitConfig>,
    /// The settings of Datadog.
    pub datadog_config: Option<DatadogConfig>,
    /// The settings of certificate key pair.
    pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
}

/// A new credential.
#[losant_model(request)]
pub struct CredentialPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Its kind.
    pub r#type: CredentialType,
    /// The settings of AWS.
    pub aws_config: Option<AwsConfig>,
    /// The settings of Azure.
    pub azure_config: Option<AzureConfig>,
    /// The settings of GCP.
    pub gcp_config: Option<GcpConfig>,
    /// The settings of HTTP.
    pub http_config: Option<HttpConfig>,
    /// The settings of SendGrid.
    pub sendgrid_config: Option<SendgridConfig>,
    /// The settings of Twilio.
    pub twilio_config: Option<TwilioConfig>,
    /// The settings of Loggly.
    pub loggly_config: Option<LogglyConfig>,
    /// The settings of a JSON web token.
    pub jwt_config: Option<JwtConfig>,
    /// The settings of WhatsApp.
    pub whatsapp_config: Option<WhatsappConfig>,
    /// The settings of SQL.
    pub sql_config: Option<SqlConfig>,
    /// The settings of MongoDB.
    pub mongodb_config: Option<MongodbConfig>,
    /// The settings of Mailgun.
    pub mailgun_config: Option<MailgunConfig>,
    /// The settings of Snowflake.
    pub snowflake_config: Option<SnowflakeConfig>,
    /// The settings of Git.
    pub git_config: Option<GitConfig>,
    /// The settings of Datadog.
    pub datadog_config: Option<DatadogConfig>,
    /// The settings of certificate key pair.
    pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
}

/// Credentials.
pub type Credentials = Page<Credential>;

/// The settings of AWS.
#[losant_model(response)]
pub struct AwsConfig {
    /// The id of the access key, 16 to 128 characters.
    pub access_key_id: Option<String>,
    /// The region, 1 to 128 characters.
    pub region: Option<String>,
    /// The secret of the access key, 4 to 128 characters.
    #[secret]
    pub secret_access_key: Option<String>,
}

/// The settings of Azure.
#[losant_model(response)]
pub struct AzureConfig {
    /// The account, at most 128 characters.
    pub account: Option<String>,
    /// The key of the account, 4 to 128 characters.
    #[secret]
    pub account_key: Option<String>,
}

/// The settings of GCP.
#[losant_model(response)]
pub struct GcpConfig {
    /// The key without its secret part, as JSON text, 1 to 8192 characters.
    pub key_meta_json: Option<String>,
    /// The service account's key, as JSON text, 1 to 8192 characters.
    #[secret]
    pub key_json: Option<String>,
}

/// The settings of HTTP.
#[losant_model(response)]
pub struct HttpConfig {
    /// The addresses that it is for, 8 to 1024 characters.
    pub uri_match: Option<String>,
    /// The auth method.
    pub auth_method: Option<AuthMethod>,
    /// The part that is no secret, such as a user name, at most 8196 characters.
    pub public_value: Option<String>,
    /// The part that is a secret, at most 8196 characters.
    #[secret]
    pub secret_value: Option<String>,
}

/// The settings of Twilio.
#[losant_model(response)]
pub struct TwilioConfig {
    /// The id of the account, 4 to 128 characters.
    pub account_sid: Option<String>,
    /// The id of the API key, 4 to 128 characters.
    pub api_key_sid: Option<String>,
    /// The secret of the API key, 4 to 128 characters.
    #[secret]
    pub api_key_secret: Option<String>,
}

/// The settings of a JSON web token.
#[losant_model(response)]
pub struct JwtConfig {
    /// Who issues it, at most 1024 characters.
    pub issuer: Option<String>,
    /// The algorithm.
    pub algorithm: Option<JwtAlgorithm>,
    /// The secret. It is told once, 1 to 4096 characters.
    #[secret]
    pub secret: Option<String>,
}

/// The settings of WhatsApp.
#[losant_model(response)]
pub struct WhatsappConfig {
    /// The id of the from number, 1 to 128 characters.
    pub from_number_id: Option<String>,
    /// The access token, 1 to 1024 characters.
    #[secret]
    pub access_token: Option<String>,
}

/// The settings of SQL.
#[losant_model(response)]
pub struct SqlConfig {
    /// How it is made of other attributes.
    pub system: Option<SqlSystem>,
    /// The host, 1 to 256 characters.
    pub host: Option<String>,
    /// The port, 1 to 65535.
    pub port: Option<Option<i64>>,
    /// The user name, 1 to 256 characters.
    pub username: Option<String>,
    /// Whether the connection is encrypted.
    pub secure_connection: Option<bool>,
    /// The certificate authority's certificate, in PEM, at most 8196 characters.
    pub ca_certificate: Option<String>,
    /// Whether any certificate of the server will do.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// The password. Debug does not show it, 1 to 256 characters.
    #[secret]
    pub password: Option<String>,
}

/// The settings of Snowflake.
#[losant_model(response)]
pub struct SnowflakeConfig {
    /// The host, 1 to 128 characters.
    pub host: Option<String>,
    /// The user name, 1 to 128 characters.
    pub username: Option<String>,
    /// The public key, in PEM, 1 to 8192 characters.
    pub public_key: Option<String>,
    /// The private key, in PEM, at most 8196 characters.
    #[secret]
    pub private_key: Option<String>,
    /// Whether Losant makes the private key.
    pub generate_private_key: Option<bool>,
}

/// The settings of Git.
#[losant_model(response)]
pub struct GitConfig {
    /// Its kind.
    pub r#type: Option<GitConfigType>,
    /// The address of the clone, 5 to 1024 characters.
    pub clone_url: Option<String>,
    /// The public key, in PEM, at most 8192 characters.
    pub public_key: Option<String>,
    /// The user name, at most 128 characters.
    pub username: Option<String>,
    /// The name of the committer, at most 128 characters.
    pub committer_name: Option<String>,
    /// The email address of the commits, at most 128 characters.
    pub committer_email: Option<String>,
    /// Whether Losant makes the private key.
    pub generate_private_key: Option<bool>,
    /// The part that is a secret, at most 8196 characters.
    #[secret]
    pub secret_value: Option<String>,
}

/// The settings of Datadog.
#[losant_model(response)]
pub struct DatadogConfig {
    /// The site the account is at, 1 to 128 characters.
    pub site: Option<String>,
    /// The part that is a secret, at most 256 characters.
    #[secret]
    pub secret_value: Option<String>,
}

/// The settings of certificate key pair.
#[losant_model(response)]
pub struct CertificateKeyPairConfig {
    /// The certificate, in PEM, at most 8192 characters.
    pub certificate: Option<String>,
    /// The info.
    pub info: Option<CertificateInfo>,
    /// The private key, in PEM, at most 8196 characters.
    #[secret]
    pub private_key: Option<String>,
}

/// An integration that uses a credential.
#[losant_model(response)]
pub struct LinkedIntegration {
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
    /// What kind of view it is.
    pub view_type: Option<String>,
    /// Its tags.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// The id of the layout.
    pub layout_id: Option<String>,
    /// The id of the experience view.
    pub experience_view_id: Option<String>,
    /// The body.
    pub body: Option<String>,
}

/// The settings of azure event hub.
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

/// The settings of google pub sub.
#[losant_model(response)]
pub struct GooglePubSubConfig {
    /// The id of the project, 1 to 255 characters.
    pub project_id: Option<String>,
    /// The service account's key, as JSON text, 4 to 32767 characters.
    #[secret]
    pub key_json: Option<String>,
}

/// The settings of MQTT.
#[losant_model(response)]
pub struct MqttConfig {
    /// The id of the client, 1 to 1024 characters.
    pub client_id: Option<String>,
    /// The user name, 1 to 1024 characters.
    pub username: Option<String>,
    /// The password. Debug does not show it, 1 to 1024 characters.
    #[secret]
    pub password: Option<String>,
    /// Whether no session is kept between connections.
    pub clean: Option<bool>,
    /// The port, 1 to 65535.
    pub port: f64,
    /// The protocol.
    pub protocol: MqttConfigProtocol,
    /// The host, 1 to 1024 characters.
    pub host: String,
    /// The private key, in PEM, 4 to 32767 characters.
    #[secret]
    pub private_key: Option<String>,
    /// The certificate, in PEM, 4 to 32767 characters.
    pub certificate: Option<String>,
    /// The certificate authority's certificate, in PEM, 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// Whether any certificate of the server will do.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// The protocol version.
    pub protocol_version: Option<ProtocolVersion>,
}

/// The settings of Particle.
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

/// The settings of SQS.
#[losant_model(response)]
pub struct SqsConfig {
    /// The id of the access key, 4 to 128.
    pub access_key_id: Option<String>,
    /// The secret of the access key, 4 to 128.
    #[secret]
    pub secret_access_key: Option<String>,
    /// The region, 4 to 128.
    pub region: Option<String>,
    /// The address of the queue, 1 to 256.
    pub queue_url: String,
}

/// The settings of a WebSocket.
#[losant_model(response)]
pub struct WebsocketConfig {
    /// The address, 1 to 1024 characters.
    pub url: String,
    /// Whether any certificate of the server will do.
    #[name = "disableSSLVerification"]
    pub disable_ssl_verification: Option<bool>,
    /// The user name, 1 to 1024 characters.
    pub username: Option<String>,
    /// The password. Debug does not show it, 1 to 1024 characters.
    #[secret]
    pub password: Option<String>,
    /// The private key, in PEM, 4 to 32767 characters.
    #[secret]
    pub private_key: Option<String>,
    /// The certificate, in PEM, 4 to 32767 characters.
    pub certificate: Option<String>,
    /// The certificate authority's certificate, in PEM, 4 to 32767 characters.
    pub ca_certificate: Option<String>,
    /// The headers, at most 50 of them.
    pub headers: Option<Vec<WebsocketHeader>>,
}

/// A header of a WebSocket integration that uses a credential.
#[losant_model(response)]
pub struct WebsocketHeader {
    /// The name of the header, 1 to 1024 characters.
    pub header_key: String,
    /// The value of the header, 1 to 1024 characters.
    pub header_value: String,
}

/// The settings of SendGrid.
#[losant_model(request)]
pub struct SendgridConfig {
    /// The API key, 4 to 128 characters.
    #[secret]
    pub api_key: Option<String>,
}

/// The settings of Loggly.
#[losant_model(request)]
pub struct LogglyConfig {
    /// The customer token, 1 to 128 characters.
    #[secret]
    pub customer_token: Option<String>,
}

/// The settings of MongoDB.
#[losant_model(request)]
pub struct MongodbConfig {
    /// The connection URI, 1 to 2048 characters.
    #[secret]
    pub connection_uri: Option<String>,
}

/// The settings of Mailgun.
#[losant_model(request)]
pub struct MailgunConfig {
    /// The API key, 4 to 128 characters.
    #[secret]
    pub api_key: Option<String>,
}

edits! {
    Credential => CredentialPatch: name, description, enabled, aws_config, azure_config, gcp_config, http_config, twilio_config, jwt_config, whatsapp_config, sql_config, snowflake_config, git_config, datadog_config, certificate_key_pair_config
}
