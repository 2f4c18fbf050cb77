use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits(1..=2)]
    pub value: bool,
}

fn main() {}
