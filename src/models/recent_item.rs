//! Recently viewed items of a user.

use crate::models::patterns;
use crate::{losant_model, open_enum};

/// An item that the user has just viewed, to add to a list of recent items.
#[losant_model(request)]
pub struct RecentItem {
    /// Kind of resource that was viewed.
    pub item_type: RecentItemType,
    /// Resource that contains the item, such as the application of a device.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Resource that was viewed.
    #[pattern(patterns::OBJECT_ID)]
    pub item_id: String,
}

/// Items of one kind that the user viewed recently.
#[losant_model(response)]
pub struct RecentItemList {
    /// Kind of resource that the list contains.
    pub item_type: Option<RecentItemType>,
    /// Resource that contains the items, such as the application of devices.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Resources that were viewed.
    pub items: Vec<RecentEntry>,
}

/// A resource that the user viewed recently.
#[losant_model(response)]
pub struct RecentEntry {
    /// Unique id of the resource.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Display name of the resource.
    #[limits(1..=255)]
    pub name: String,
}

open_enum! {
    /// Kind of resource that a list of recently viewed items contains.
    pub enum RecentItemType {
        /// Applications that were viewed.
        Application = "application",
        /// Devices that were viewed.
        Device = "device",
        /// Workflows that were viewed.
        Flow = "flow",
        /// Dashboards that were viewed.
        Dashboard = "dashboard",
        /// Organizations that were viewed.
        Organization = "organization",
    }
}
