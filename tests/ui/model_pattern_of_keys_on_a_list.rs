use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[pattern(keys(CODE))]
    pub value: Vec<String>,
}

fn main() {}
