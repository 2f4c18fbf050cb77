//! The settings of each type of service credential.

use crate::models::CertificateInfo;
use crate::{losant_model, open_enum};

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
