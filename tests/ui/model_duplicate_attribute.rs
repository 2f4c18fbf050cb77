use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The name.
    #[name = "displayName"]
    #[name = "title"]
    pub name: String,
}

fn main() {}
