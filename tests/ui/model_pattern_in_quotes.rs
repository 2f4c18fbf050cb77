use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[pattern("^a$")]
    pub value: String,
}

fn main() {}
