use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[pattern(CODE)]
    pub value: Option<bool>,
}

fn main() {}
