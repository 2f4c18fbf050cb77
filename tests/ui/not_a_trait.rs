use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub struct Gadget;

fn main() {}
