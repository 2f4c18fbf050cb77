use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The name.
    #[serde(rename = "displayName")]
    pub name: String,
}

fn main() {}
