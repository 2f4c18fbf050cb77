use losant::losant_model;

/// A change.
#[losant_model(response)]
pub struct Change {
    /// What it is now.
    pub new: Option<String>,
}

fn main() {}
