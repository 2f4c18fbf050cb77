use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The name.
    pub name: std::borrow::Cow<'_, str>,
}

fn main() {}
