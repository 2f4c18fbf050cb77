use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits(255..=1)]
    pub value: String,
}

fn main() {}
