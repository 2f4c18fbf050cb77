use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget<T> {
    /// The value.
    pub value: T,
}

fn main() {}
