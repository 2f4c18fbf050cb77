use losant::losant_model;

/// A gadget.
#[losant_model(patch)]
pub struct Gadget {
    /// The name.
    #[required]
    pub name: Option<String>,
}

fn main() {}
