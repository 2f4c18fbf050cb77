use std::collections::BTreeMap;

use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// All other settings.
    #[rest]
    #[limits(..=5, each(..=255))]
    pub rest: BTreeMap<String, String>,
}

fn main() {}
