//! A query has no field of this name.

use losant::models::AdvancedDeviceQuery;

fn main() {
    let _ = AdvancedDeviceQuery::new().nmae().eq("pump");
}
