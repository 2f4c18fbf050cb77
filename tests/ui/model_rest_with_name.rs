use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// All other keys.
    #[rest]
    #[name = "others"]
    pub rest: std::collections::BTreeMap<String, String>,
}

fn main() {}
