use losant::losant_model;

/// A way.
#[losant_model(response)]
pub enum Way {
    /// Up.
    Up,
}

fn main() {}
