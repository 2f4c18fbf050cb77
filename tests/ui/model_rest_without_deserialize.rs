use losant::losant_model;

/// What JSON can't hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opaque;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// Others.
    #[rest]
    pub others: std::collections::BTreeMap<String, Opaque>,
}

fn main() {}
