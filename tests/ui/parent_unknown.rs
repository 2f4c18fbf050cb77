use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}", extends = losant::Clent)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
