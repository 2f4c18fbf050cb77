//! What Losant takes and gives of application keys.

use jiff::Timestamp;

use crate::models::{ApiTokenStatus, CreatorType, FilterType, Tag, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the address filter type of an application key can be.
    pub enum AddressFilterType {
        /// All.
        All = "all",
        /// Whitelist.
        Whitelist = "whitelist",
        /// Blacklist.
        Blacklist = "blacklist",
    }
}

/// An application key.
#[losant_model(response)]
pub struct ApplicationKey {
    /// The id.
    pub id: String,
    /// The id of the application key.
    pub application_key_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The key.
    pub key: Option<String>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
    /// What kind of address filter it is.
    pub address_filter_type: Option<AddressFilterType>,
    /// The addresses it is open to or closed to, at most 100 of them.
    pub addresses: Option<Vec<String>>,
}

/// A change of an application key; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApplicationKeyPatch {
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// The name, 1 to 255 characters.
    pub name: Option<Option<String>>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
    /// What kind of address filter it is.
    pub address_filter_type: Option<AddressFilterType>,
    /// The addresses it is open to or closed to, at most 100 of them.
    pub addresses: Option<Vec<String>>,
}

/// A new application key.
#[losant_model(request)]
pub struct ApplicationKeyPost {
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
    /// What kind of address filter it is.
    pub address_filter_type: Option<AddressFilterType>,
    /// The addresses it is open to or closed to, at most 100 of them.
    pub addresses: Option<Vec<String>>,
}

/// What came of an application key post.
#[losant_model(response)]
pub struct ApplicationKeyPostResponse {
    /// The id.
    pub id: String,
    /// The id of the application key.
    pub application_key_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The key.
    pub key: Option<String>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// The secret. It is told once.
    #[secret]
    pub secret: Option<String>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
    /// What kind of address filter it is.
    pub address_filter_type: Option<AddressFilterType>,
    /// The addresses it is open to or closed to, at most 100 of them.
    pub addresses: Option<Vec<String>>,
}

/// Application keys.
pub type ApplicationKeys = Page<ApplicationKey>;

edits! {
    ApplicationKey => ApplicationKeyPatch: status, description, filter_type, pub_topics, sub_topics, address_filter_type, addresses
}
