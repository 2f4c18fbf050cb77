#[allow(unused_imports)]
use losant::api::{DeviceGetCall, DeviceDeleteCall};

losant::scopes::require!(losant::scopes::DEVICE_READ => DeviceGetCall);

fn main() {}
