//! A list of devices is not selected by a query of events.

use losant::api::Devices;
use losant::models::AdvancedEventQuery;

fn list(devices: Devices) {
    let _ = devices.get().query(AdvancedEventQuery::new().level().eq("error"));
}

fn main() {}
