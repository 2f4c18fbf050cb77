//! Service credentials: secrets for third-party services, which workflows, integrations and
//! archives use by name.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AwsConfig, AzureConfig, AzureEventHubConfig, CertificateKeyPairConfig, CreatorType,
    DatadogConfig, FlowVersions, Flows, GcpConfig, GitConfig, GooglePubSubConfig, HttpConfig,
    IntegrationType, JwtConfig, LogglyConfig, MailgunConfig, MongodbConfig, MqttConfig,
    ParticleConfig, SendgridConfig, SnowflakeConfig, SqlConfig, SqsConfig, TwilioConfig,
    WebsocketConfig, WhatsappConfig, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

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

edits! {
    Credential => CredentialPatch: name, description, enabled, aws_config, azure_config, gcp_config, http_config, twilio_config, jwt_config, whatsapp_config, sql_config, snowflake_config, git_config, datadog_config, certificate_key_pair_config
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

/// Resources of an application that use a credential.
#[losant_model(response)]
pub struct CredentialLinkedResources {
    /// Integrations that connect with the credential.
    pub integrations: Page<LinkedIntegration>,
    /// Workflows that use the credential.
    pub flows: Flows,
    /// Workflow versions that use the credential.
    pub flow_versions: FlowVersions,
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
    /// Fields that a list of service credentials can be filtered by.
    pub enum CredentialsFilterField {
        /// Name that other resources refer to the credential by.
        Name = "name",
        /// Service that the credential is for, such as `aws`.
        Type = "type",
    }
}

open_enum! {
    /// Fields that a list of service credentials, or of files, can be sorted by.
    pub enum CredentialsSortField {
        /// Display name of the credential or file.
        Name = "name",
        /// Service of the credential, or whether the entry is a file or a directory.
        Type = "type",
        /// When the credential or file was created.
        CreationDate = "creationDate",
        /// When the credential or file was last changed.
        LastUpdated = "lastUpdated",
    }
}
