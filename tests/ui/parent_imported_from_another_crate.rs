use losant::losant_resource;

use losant::Client;

#[losant_resource(path = "/gadgets/{gadgetId}", parent = Client)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
