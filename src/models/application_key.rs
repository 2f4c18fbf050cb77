//! Access keys, which devices use to authenticate.

use jiff::Timestamp;

use crate::models::{
    ApiTokenStatus, CreatorType, FilterType, TagFilter, advanced_query::advanced_query,
    edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Access key, which devices use to authenticate with the MQTT broker and the API.
#[losant_model(response)]
pub struct ApplicationKey {
    /// Unique id of the access key, which is not the key itself.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_key_id: String,
    /// Application whose devices use the key.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the access key was created.
    pub creation_date: Option<Timestamp>,
    /// Id of the user, API token or workflow that created the key.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Whether a user, an API token or a workflow created the key.
    pub created_by_type: Option<CreatorType>,
    /// When the access key last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user, API token or workflow that last changed the key.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Whether a user, an API token or a workflow last changed the key.
    pub last_updated_by_type: Option<CreatorType>,
    /// Public half of the pair of key and secret: the user name of MQTT clients.
    pub key: Option<String>,
    /// Whether the key is accepted.
    pub status: Option<ApiTokenStatus>,
    /// Devices that can authenticate with the key, by id.
    ///
    /// Cannot be changed later.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Vec<String>,
    /// Tags of devices that can authenticate with the key.
    ///
    /// Cannot be changed later.
    #[limits(..=100)]
    pub device_tags: Vec<TagFilter>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Vec<String>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Vec<String>,
    /// Rule for the IP addresses of clients.
    pub address_filter_type: Option<AddressFilterType>,
    /// IP addresses or CIDR ranges that `address_filter_type` allows or forbids.
    #[limits(..=100, each(..=48))]
    pub addresses: Vec<String>,
}

edits! {
    ApplicationKey => ApplicationKeyPatch: status, description, filter_type, pub_topics, sub_topics, address_filter_type, addresses
}

/// Changes to an access key; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationKeyPatch {
    /// Whether the key is accepted.
    pub status: Option<ApiTokenStatus>,
    /// Display name. `Some(None)` removes it.
    #[limits(1..=255)]
    pub name: Option<Option<String>>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Option<Vec<String>>,
    /// Rule for the IP addresses of clients.
    pub address_filter_type: Option<AddressFilterType>,
    /// IP addresses or CIDR ranges that `address_filter_type` allows or forbids.
    #[limits(..=100, each(..=48))]
    pub addresses: Option<Vec<String>>,
}

/// Settings of an access key to create.
///
/// Without `device_ids` and `device_tags`, any device of the application can use the key.
#[losant_model(request)]
pub struct ApplicationKeyPost {
    /// Devices that can authenticate with the key, by id.
    ///
    /// Cannot be changed later.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags of devices that can authenticate with the key.
    ///
    /// Cannot be changed later.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Display name.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Option<Vec<String>>,
    /// Rule for the IP addresses of clients.
    pub address_filter_type: Option<AddressFilterType>,
    /// IP addresses or CIDR ranges that `address_filter_type` allows or forbids.
    #[limits(..=100, each(..=48))]
    pub addresses: Option<Vec<String>>,
}

/// A page of access keys.
pub type ApplicationKeys = Page<ApplicationKey>;

/// Access key with its secret, which only this response contains.
#[losant_model(response)]
pub struct ApplicationKeyPostResponse {
    /// Unique id of the access key, which is not the key itself.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_key_id: String,
    /// Application whose devices use the key.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the access key was created.
    pub creation_date: Option<Timestamp>,
    /// Id of the user, API token or workflow that created the key.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Whether a user, an API token or a workflow created the key.
    pub created_by_type: Option<CreatorType>,
    /// When the access key last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user, API token or workflow that last changed the key.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Whether a user, an API token or a workflow last changed the key.
    pub last_updated_by_type: Option<CreatorType>,
    /// Public half of the pair of key and secret: the user name of MQTT clients.
    pub key: Option<String>,
    /// Whether the key is accepted.
    pub status: Option<ApiTokenStatus>,
    /// Secret half of the pair of key and secret: the password of MQTT clients.
    ///
    /// Only returned on creation; a lost secret cannot be recovered. Redacted in `Debug` output.
    #[secret]
    pub secret: Option<String>,
    /// Devices that can authenticate with the key, by id.
    ///
    /// Cannot be changed later.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Vec<String>,
    /// Tags of devices that can authenticate with the key.
    ///
    /// Cannot be changed later.
    #[limits(..=100)]
    pub device_tags: Vec<TagFilter>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Rule for MQTT topics other than those of the devices themselves.
    pub filter_type: Option<FilterType>,
    /// Topics for publishing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub pub_topics: Vec<String>,
    /// Topics for subscribing that `filter_type` allows or forbids.
    #[limits(each(1..=1024))]
    pub sub_topics: Vec<String>,
    /// Rule for the IP addresses of clients.
    pub address_filter_type: Option<AddressFilterType>,
    /// IP addresses or CIDR ranges that `address_filter_type` allows or forbids.
    #[limits(..=100, each(..=48))]
    pub addresses: Vec<String>,
}

advanced_query! {
    /// A query that selects access keys of an application.
    AdvancedApplicationKeyQuery {
        /// Id of the access key.
        id: Id = "id",
        creation_date: Time = "creationDate",
        /// When the key was last changed.
        last_updated: Time = "lastUpdated",
        /// Whether devices can authenticate with the key.
        status: Choice<ApiTokenStatus> = "status",
        /// Ids of the devices that can use the key.
        device_ids: Id = "deviceIds",
        /// Tags of the devices that can use the key.
        device_tags: Tags = "deviceTags",
        /// Public part of the key.
        key: Text = "key",
        name: Text = "name",
        /// Description of the key.
        description: Text = "description",
        /// Rule for the MQTT topics that devices can use besides their own.
        filter_type: Choice<FilterType> = "filterType",
        /// Topics to publish to that the rule lists.
        pub_topics: Text = "pubTopics",
        /// Topics to subscribe to that the rule lists.
        sub_topics: Text = "subTopics",
        /// Rule for the addresses that devices can connect from.
        address_filter_type: Choice<AddressFilterType> = "addressFilterType",
        /// Addresses that the rule lists.
        addresses: Text = "addresses",
    }
}

open_enum! {
    /// Rule for the IP addresses from which an access key can be used.
    pub enum AddressFilterType {
        /// Any address can connect.
        All = "all",
        /// Only the listed addresses can connect.
        Whitelist = "whitelist",
        /// All addresses except the listed ones can connect.
        Blacklist = "blacklist",
    }
}

open_enum! {
    /// Fields that a list of access keys of an application can be filtered by.
    pub enum ApplicationKeysFilterField {
        /// Public part of the key, which devices authenticate with.
        Key = "key",
        /// Whether devices can authenticate with the key, such as `active`.
        Status = "status",
        /// Display name of the key.
        Name = "name",
    }
}

open_enum! {
    /// Fields that a list of access keys of an application can be sorted by.
    pub enum ApplicationKeysSortField {
        /// Public part of the key, which devices authenticate with.
        Key = "key",
        /// Whether devices can authenticate with the key.
        Status = "status",
        Id = "id",
        CreationDate = "creationDate",
        /// When the key was last changed.
        LastUpdated = "lastUpdated",
        /// Display name of the key.
        Name = "name",
    }
}
