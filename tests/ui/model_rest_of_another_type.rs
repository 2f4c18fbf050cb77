use losant::losant_model;

/// Not a map.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Others;

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// Others.
    #[rest]
    pub others: Others,
}

fn main() {}
