use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The kind.
    pub kind: Option<String>,
    /// The kind again.
    #[name = "kind"]
    pub sort: Option<String>,
}

fn main() {}
