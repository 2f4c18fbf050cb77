use losant::losant_model;

/// A gadget.
#[losant_model(request, patch)]
pub struct Gadget {
    /// The name.
    pub name: Option<String>,
}

fn main() {}
