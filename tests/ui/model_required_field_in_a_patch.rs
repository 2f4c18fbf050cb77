use losant::losant_model;

/// A change of a gadget.
#[losant_model(patch)]
pub struct GadgetPatch {
    /// The name.
    pub name: String,
}

fn main() {}
