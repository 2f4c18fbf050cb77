use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// All other keys.
    #[rest]
    pub rest: Vec<String>,
}

fn main() {}
