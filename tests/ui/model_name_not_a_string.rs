use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The name.
    #[name = 5]
    pub name: String,
}

fn main() {}
