use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The code that opens it.
    #[secret(true)]
    pub code: String,
}

fn main() {}
