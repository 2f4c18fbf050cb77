//! Tags and tag filters.

use crate::models::{Device, DeviceAttributeInfo, ListOrMap, patterns};
use crate::{losant_model, query_value};

/// Key and value that label a device or another resource.
#[losant_model(request, response)]
pub struct Tag {
    /// Name of the label.
    #[pattern(patterns::KEY, patterns::TEMPLATE)]
    pub key: String,
    /// Content of the label.
    #[limits(1..=255)]
    pub value: String,
}

/// Creates a tag from its key and value.
///
/// ```
/// use losant::models::Tag;
///
/// assert_eq!(Tag::from(("site", "north")), Tag::new("site", "north"));
/// ```
impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

/// Tags to filter devices by.
///
/// Parameters called `tag_filter` take any number of its items.
pub type DeviceTagFilter = Vec<TagFilter>;

/// Distinct tag keys on the devices that match a query.
#[losant_model(response)]
pub struct TagKeysResponse {
    /// Matching keys.
    #[limits(..=1000)]
    #[pattern(patterns::KEY)]
    pub tag_keys: Vec<String>,
}

/// Distinct values of one tag key on the devices that match a query.
#[losant_model(response)]
pub struct TagValuesResponse {
    /// Key that the values belong to.
    #[pattern(patterns::KEY)]
    pub tag_key: Option<String>,
    /// Matching values.
    #[limits(..=1000, each(1..=255))]
    pub tag_values: Vec<String>,
}

/// Condition on the tags of a device. A missing key or value matches any.
#[losant_model(request, response)]
pub struct TagFilter {
    /// Key that the tag must have.
    #[pattern(patterns::KEY, patterns::TEMPLATE)]
    pub key: Option<String>,
    /// Value that the tag must have.
    #[limits(1..=255)]
    pub value: Option<String>,
}

/// Creates a filter for a tag with this key and value.
///
/// To match any key or any value, start from [`TagFilter::new`] and leave it unset.
impl<K: Into<String>, V: Into<String>> From<(K, V)> for TagFilter {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

query_value!(TagFilter);

impl Device {
    /// Returns the value of the tag with this key; the first one if there are several.
    ///
    /// ```
    /// use losant::models::Device;
    ///
    /// let device = Device::new().tags([("site", "north")]);
    /// assert_eq!(device.tag("site"), Some("north"));
    /// assert_eq!(device.tag("floor"), None);
    /// ```
    #[must_use]
    pub fn tag(&self, key: &str) -> Option<&str> {
        match &self.tags {
            ListOrMap::List(tags) => {
                tags.iter().find(|tag| tag.key == key).map(|tag| tag.value.as_str())
            }
            ListOrMap::Map(tags) => tags.get(key)?.first().map(String::as_str),
        }
    }

    /// Returns the attribute with this name, unless the request asked for a map of attributes.
    ///
    /// ```
    /// use losant::models::Device;
    ///
    /// let device: Device = serde_json::from_value(serde_json::json!({
    ///     "attributes": [{"name": "temperature", "dataType": "number"}],
    /// }))?;
    /// let temperature = device.attribute("temperature").expect("the device reports it");
    /// assert_eq!(temperature.data_type.as_str(), "number");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&DeviceAttributeInfo> {
        self.attributes.list()?.iter().find(|attribute| attribute.name == name)
    }
}
