use losant::losant_model;

/// A pair.
#[losant_model(response)]
pub struct Pair(String, String);

fn main() {}
