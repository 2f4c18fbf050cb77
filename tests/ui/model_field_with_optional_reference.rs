use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// The name.
    pub name: Option<&'static str>,
}

fn main() {}
