use losant::losant_model;

/// A gadget.
#[losant_model(response)]
#[losant_model(request)]
pub struct Gadget {
    /// The name.
    pub name: String,
}

fn main() {}
