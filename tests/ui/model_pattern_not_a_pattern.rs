use losant::losant_model;

const CODE: &str = "^a$";

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[pattern(CODE)]
    pub value: String,
}

fn main() {}
