//! Device recipes: templates for creating devices, one at a time or in bulk.

use jiff::Timestamp;

use crate::models::{
    DeviceAttributeInfo, DeviceAttributePost, DeviceClass, NameFilterField, NamedSortField, Tag,
    edit::edits, patterns,
};
use crate::{Page, losant_model};

/// Template for creating devices.
///
/// Changing it does not affect devices that were created from it earlier.
#[losant_model(response)]
pub struct DeviceRecipe {
    /// Identifier that Losant assigned to the recipe.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub device_recipe_id: String,
    /// Id of the application that contains the recipe.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the recipe last changed.
    pub last_updated: Option<Timestamp>,
    /// Display name of the recipe.
    #[limits(1..=255)]
    pub name: String,
    /// Name for devices created from the recipe.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Free-form notes about the recipe.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Notes for devices created from the recipe.
    #[limits(..=32767)]
    pub device_description: Option<String>,
    /// Key-value pairs that created devices start with.
    #[limits(..=100)]
    pub tags: Vec<Tag>,
    /// Attributes that created devices can report as state.
    #[limits(..=256)]
    pub attributes: Vec<DeviceAttributeInfo>,
    /// Class that determines how created devices connect and report state.
    pub device_class: Option<DeviceClass>,
    /// Id of the gateway through which created peripheral devices report their state.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<String>,
    /// Id of the system that contains the created devices. May be null.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Interval at which created system devices recalculate their attributes, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Whether created system devices store duplicates of their calculated state.
    pub keep_duplicates: Option<bool>,
}

edits! {
    DeviceRecipe => DeviceRecipePatch: name, device_name, description, device_description, tags, attributes, device_class, gateway_id, parent_id, system_interval, keep_duplicates
}

/// Changes to a device recipe; unset fields keep their value.
#[losant_model(patch)]
pub struct DeviceRecipePatch {
    /// Display name of the recipe.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Name for devices created from the recipe.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Free-form notes about the recipe.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Notes for devices created from the recipe.
    #[limits(..=32767)]
    pub device_description: Option<String>,
    /// Key-value pairs that replace all tags of the recipe.
    #[limits(..=100)]
    pub tags: Option<Vec<Tag>>,
    /// Attributes that replace all attributes of the recipe.
    #[limits(..=256)]
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class that determines how created devices connect and report state.
    pub device_class: Option<DeviceClass>,
    /// Id of the gateway through which created peripheral devices report their state; `Some(None)` sends
    /// null.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<Option<String>>,
    /// Id of the system that contains the created devices; `Some(None)` sends null.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
    /// Interval at which created system devices recalculate their attributes, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Whether created system devices store duplicates of their calculated state.
    pub keep_duplicates: Option<bool>,
}

/// Configuration of a device recipe to create.
#[losant_model(request)]
pub struct DeviceRecipePost {
    /// Display name of the recipe.
    #[limits(1..=255)]
    pub name: String,
    /// Name for devices created from the recipe.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Free-form notes about the recipe.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Notes for devices created from the recipe.
    #[limits(..=32767)]
    pub device_description: Option<String>,
    /// Key-value pairs that created devices start with.
    #[limits(..=100)]
    pub tags: Option<Vec<Tag>>,
    /// Attributes that created devices can report as state.
    #[limits(..=256)]
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class that determines how created devices connect and report state.
    pub device_class: Option<DeviceClass>,
    /// Id of the gateway through which created peripheral devices report their state.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<String>,
    /// Id of the system that contains the created devices; `Some(None)` sends null.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
    /// Interval at which created system devices recalculate their attributes, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Whether created system devices store duplicates of their calculated state.
    pub keep_duplicates: Option<bool>,
}

/// A page of device recipes.
pub type DeviceRecipes = Page<DeviceRecipe>;

/// Result of creating several devices from a recipe.
#[losant_model(response)]
pub struct DeviceRecipeBulkCreate {
    /// Number of devices created.
    pub created: Option<i64>,
    /// Number of devices that could not be created.
    pub failed: Option<i64>,
    /// CSV with a row for each device: the input and the values used, the id, and any error.
    ///
    /// Includes the keys and secrets if `make_unique_key_secret` was set.
    pub csv_result: Option<String>,
}

/// Background job that creates many devices from a recipe.
///
/// No action returns it: a bulk creation that becomes a job returns a
/// [`JobEnqueuedResult`](crate::models::JobEnqueuedResult).
#[losant_model(response)]
pub struct DeviceRecipeBulkCreateEnqueued {
    /// Whether Losant accepted the background job.
    pub job_queued: Option<bool>,
    /// Id of the background job.
    #[limits(..=21)]
    pub job_id: String,
}

/// Devices to create from a recipe: a row of `csv` for each, or a `count` of them.
#[losant_model(request)]
pub struct DeviceRecipeBulkCreatePost {
    /// CSV with a header and one row per device.
    ///
    /// Columns that no other field names become tags, with the header as the key.
    pub csv: Option<String>,
    /// Number of devices to create without a CSV.
    pub count: Option<i64>,
    /// Header of the CSV column with device names.
    #[limits(..=255)]
    pub name_column: Option<String>,
    /// Header of the CSV column with device descriptions.
    #[limits(..=255)]
    pub description_column: Option<String>,
    /// Header of the CSV column with gateway ids.
    #[limits(..=255)]
    pub gateway_id_column: Option<String>,
    /// Header of the CSV column with the ids of parent systems.
    #[limits(..=255)]
    pub parent_id_column: Option<String>,
    /// Whether to create an access key for each device. The result contains the keys and secrets.
    pub make_unique_key_secret: Option<bool>,
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Id of the gateway through which created peripheral devices report their state.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<String>,
    /// Id of the system that contains the created devices; `Some(None)` sends null.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
}

/// Field that a list of device recipes can be filtered by.
pub type DeviceRecipesFilterField = NameFilterField;

/// Fields that a list of device recipes can be sorted by.
pub type DeviceRecipesSortField = NamedSortField;
