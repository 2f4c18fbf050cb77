//! Reported at the name of the call that the scopes do not allow.

use losant::api::{DeviceDeleteCall, DeviceGetCall, DeviceSendStateCall};

losant::scopes::require!(["all.Device"] => DeviceGetCall, DeviceDeleteCall, DeviceSendStateCall);
losant::scopes::require!([] => DeviceGetCall);
losant::scopes::require!(["all.Device"] =>);
losant::scopes::require!("all.Device" => DeviceGetCall);

fn main() {}
