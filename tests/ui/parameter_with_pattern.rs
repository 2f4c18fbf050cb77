use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn post(&self, #[body] (a, b): (u8, u8)) -> ();
}

fn main() {}
