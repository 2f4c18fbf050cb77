use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits(items(1..=5))]
    pub value: Vec<String>,
}

fn main() {}
