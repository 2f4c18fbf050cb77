use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The name.
    #[cfg(unix)]
    pub name: String,
}

fn main() {}
