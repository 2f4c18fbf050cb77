use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits()]
    pub value: String,
}

fn main() {}
