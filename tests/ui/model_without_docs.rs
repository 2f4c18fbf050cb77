use losant::losant_model;

#[losant_model(response)]
pub struct Gadget {
    /// The name.
    pub name: String,
}

fn main() {}
