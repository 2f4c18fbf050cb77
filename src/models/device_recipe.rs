//! What Losant takes and gives of device recipes.

use jiff::Timestamp;

use crate::models::{DeviceAttributeInfo, DeviceAttributePost, DeviceClass, Tag, edit::edits};
use crate::{Page, losant_model};

/// A device recipe.
#[losant_model(response)]
pub struct DeviceRecipe {
    /// The id.
    pub id: String,
    /// The id of the device recipe.
    pub device_recipe_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The device description, at most 32767 characters.
    pub device_description: Option<String>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<DeviceAttributeInfo>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The id of the gateway.
    pub gateway_id: Option<String>,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether a value that repeats the last is kept.
    pub keep_duplicates: Option<bool>,
}

/// A device recipe bulk create.
#[losant_model(response)]
pub struct DeviceRecipeBulkCreate {
    /// How many were created.
    pub created: Option<f64>,
    /// How many could not be changed.
    pub failed: Option<f64>,
    /// The rows with what became of each, as CSV.
    pub csv_result: Option<String>,
}

/// A device recipe bulk create enqueued.
#[losant_model(response)]
pub struct DeviceRecipeBulkCreateEnqueued {
    /// Whether a job was made of it.
    pub job_queued: Option<bool>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
}

/// A new device recipe bulk create.
#[losant_model(request)]
pub struct DeviceRecipeBulkCreatePost {
    /// The rows, as CSV.
    pub csv: Option<String>,
    /// How many this is.
    pub count: Option<i64>,
    /// The column with the names, at most 255 characters.
    pub name_column: Option<String>,
    /// The column with the descriptions, at most 255 characters.
    pub description_column: Option<String>,
    /// The column with the ids of the gateways, at most 255 characters.
    pub gateway_id_column: Option<String>,
    /// The column with the ids of the parents, at most 255 characters.
    pub parent_id_column: Option<String>,
    /// Whether each device gets an access key of its own.
    pub make_unique_key_secret: Option<bool>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The id of the gateway.
    pub gateway_id: Option<String>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
}

/// A change of a device recipe; what is not set stays as it is.
#[losant_model(patch)]
pub struct DeviceRecipePatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The device description, at most 32767 characters.
    pub device_description: Option<String>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The id of the gateway.
    pub gateway_id: Option<Option<String>>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether a value that repeats the last is kept.
    pub keep_duplicates: Option<bool>,
}

/// A new device recipe.
#[losant_model(request)]
pub struct DeviceRecipePost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The device description, at most 32767 characters.
    pub device_description: Option<String>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The id of the gateway.
    pub gateway_id: Option<String>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether a value that repeats the last is kept.
    pub keep_duplicates: Option<bool>,
}

/// Device recipes.
pub type DeviceRecipes = Page<DeviceRecipe>;

edits! {
    DeviceRecipe => DeviceRecipePatch: name, device_name, description, device_description, tags, attributes, device_class, gateway_id, parent_id, system_interval, keep_duplicates
}
