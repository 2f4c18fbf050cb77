//! Resources that Losant does not have, declared from outside of `losant`.
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
    /// The wheels.
    pub wheel_count: Option<u32>,
}

/// The gadgets of the signed-in user.
#[losant_resource(path = "/me/gadgets", extends = losant::api::Me, errors(400))]
pub trait Gadgets {
    /// Make a gadget.
    #[post(scopes("all.User"), ok(201))]
    fn post(&self, #[body] gadget: &GadgetInfo) -> GadgetInfo;
}

/// A gadget of the signed-in user.
#[losant_resource(path = "/me/gadgets/{gadgetId}", extends = losant::api::Me, errors(404))]
pub trait Gadget {
    /// Read the gadget.
    #[get(scopes("all.User", "all.User.read"))]
    fn get(
        &self,
        /// Give the wheels too.
        with_wheels: Option<bool>,
    ) -> GadgetInfo;
}

/// A shop, known by its own path alone.
#[losant_resource(path = "/shops/{shopId}/visits/{visitId}")]
pub trait ShopVisit {
    /// Read the visit.
    #[get(scopes(none))]
    fn get(&self) -> serde_json::Value;
}

/// The shelves that a visit went by, under a handle of this crate.
#[losant_resource(path = "/shops/{shopId}/visits/{visitId}/shelves", parent = ShopVisit)]
pub trait ShopVisitShelves {
    /// List the shelves.
    #[get(scopes(none))]
    fn get(&self) -> Vec<String>;
}
