use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes(none), scope = "gadget.read")]
    fn get(&self) -> ();
}

fn main() {}
