use std::collections::BTreeMap;

use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits(each(1..=5))]
    pub value: BTreeMap<String, bool>,
}

fn main() {}
