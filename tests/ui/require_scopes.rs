//! Scopes that do not allow a call, at the call's name.

use losant::api::{DeviceDeleteCall, DeviceGetCall, DeviceSendStateCall};

losant::scopes::require!(["all.Device"] => DeviceGetCall, DeviceDeleteCall, DeviceSendStateCall);
losant::scopes::require!([] => DeviceGetCall);
losant::scopes::require!(["all.Device"] =>);
losant::scopes::require!("all.Device" => DeviceGetCall);

fn main() {}
