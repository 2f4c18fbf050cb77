use losant::losant_model;

/// What JSON can't hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opaque;

/// A gadget.
#[losant_model(request)]
pub struct Gadget {
    /// The part.
    pub part: Opaque,
}

fn main() {}
