//! Classes of devices.

use crate::models::OneOrMany;
use crate::open_enum;

open_enum! {
    /// Role of a device in its application.
    pub enum DeviceClass {
        /// Connects directly to Losant and reports its own state.
        Standalone = "standalone",
        /// Connects directly to Losant and also reports the state of peripherals.
        Gateway = "gateway",
        /// Reaches Losant through one particular gateway.
        Peripheral = "peripheral",
        /// Reaches Losant through any gateway of the application.
        Floating = "floating",
        /// Runs edge workflows with the Gateway Edge Agent.
        EdgeCompute = "edgeCompute",
        /// Groups other devices as their parent.
        System = "system",
        /// Runs embedded workflows with the Embedded Edge Agent.
        Embedded = "embedded",
    }
}

/// One or more classes that devices must belong to.
pub type DeviceClassFilter = OneOrMany<DeviceClass>;
