use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn post(&self, #[body] one: u8, #[body] two: u8) -> ();
}

fn main() {}
