use losant::losant_model;

/// A gadget.
#[losant_model(response)]
#[serde(rename_all = "camelCase")]
pub struct Gadget {
    /// The name.
    pub name: String,
}

fn main() {}
