use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// The name.
    #[required]
    pub name: String,
}

fn main() {}
