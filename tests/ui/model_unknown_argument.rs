use losant::losant_model;

/// A gadget.
#[losant_model(respons)]
pub struct Gadget {
    /// The name.
    pub name: String,
}

fn main() {}
