use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget<'a> {
    /// The name.
    pub name: &'a str,
}

fn main() {}
