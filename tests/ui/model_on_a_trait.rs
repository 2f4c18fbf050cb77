use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub trait Gadget {}

fn main() {}
