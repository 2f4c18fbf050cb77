//! Resources that are not part of Losant, declared in a crate of their own.
#![deny(missing_docs, warnings)]

use losant::losant_resource;
use serde::{Deserialize, Serialize};

/// A gadget.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GadgetInfo {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Number of wheels.
    pub wheel_count: Option<u32>,
}

/// The gadgets of the signed-in user.
#[losant_resource(path = "/me/gadgets", extends = losant::api::Me, errors(400))]
pub trait Gadgets {
    /// Creates a gadget.
    #[post(scopes("all.User"), ok(201))]
    fn post(&self, #[body] gadget: &GadgetInfo) -> GadgetInfo;
}

/// A gadget of the signed-in user.
#[losant_resource(path = "/me/gadgets/{gadgetId}", extends = losant::api::Me, errors(404))]
pub trait Gadget {
    /// Returns the gadget.
    #[get(scopes("all.User", "all.User.read"))]
    fn get(
        &self,
        /// Whether to include the wheels.
        with_wheels: Option<bool>,
    ) -> GadgetInfo;
}

/// A visit to a shop, without a parent resource.
#[losant_resource(path = "/shops/{shopId}/visits/{visitId}")]
pub trait ShopVisit {
    /// Returns the visit.
    #[get(scopes(none))]
    fn get(&self) -> serde_json::Value;
}

/// The shelves passed on a visit, under a handle of this crate.
#[losant_resource(path = "/shops/{shopId}/visits/{visitId}/shelves", parent = ShopVisit)]
pub trait ShopVisitShelves {
    /// Returns the shelves.
    #[get(scopes(none))]
    fn get(&self) -> Vec<String>;
}
