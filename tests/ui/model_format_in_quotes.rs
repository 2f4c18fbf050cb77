use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[format("email")]
    pub value: String,
}

fn main() {}
