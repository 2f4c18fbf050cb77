use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The parts.
    pub parts: Option<Box<dyn std::fmt::Debug>>,
}

fn main() {}
