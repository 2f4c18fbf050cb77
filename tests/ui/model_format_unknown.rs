use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[format(phone)]
    pub value: String,
}

fn main() {}
