#[allow(unused_imports)]
use losant::api::{DeviceGetCall, DeviceDeleteCall};

losant::scopes::require!(["all.Device"], DeviceGetCall);

fn main() {}
