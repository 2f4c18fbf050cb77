use losant::losant_model;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// Its value.
    #[limits(0.5..)]
    pub value: i64,
}

fn main() {}
