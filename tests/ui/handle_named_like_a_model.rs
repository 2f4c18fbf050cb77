use losant::{losant_model, losant_resource};

/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The name.
    pub name: String,
    /// How many parts it has.
    pub parts: Option<u64>,
}

#[losant_resource(path = "/gadgets/{gadgetId}", extends = losant::Client)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> String;
}

fn main() {}
