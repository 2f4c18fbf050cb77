use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits(0.5..=2.5)]
    pub value: Option<String>,
}

fn main() {}
