use losant::losant_model;

/// A gadget.
#[losant_model(response, response)]
pub struct Gadget {
    /// The name.
    pub name: String,
}

fn main() {}
