use losant::{jiff, losant_model};

/// A gadget. Its ids and times need no words.
#[losant_model(response)]
pub struct Gadget {
    pub id: String,
    pub part_ids: Vec<String>,
    pub created_at: Option<jiff::Timestamp>,
    pub name: String,
    pub ids: u64,
}

fn main() {}
