use losant::losant_resource;

pub struct Shop;

#[losant_resource(path = "/gadgets/{gadgetId}", parent = Shop)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
