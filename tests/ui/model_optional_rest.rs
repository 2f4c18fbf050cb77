use std::collections::BTreeMap;

use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// Everything else.
    #[rest]
    pub rest: Option<BTreeMap<String, String>>,
}

fn main() {}
