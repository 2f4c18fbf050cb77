use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), name = "a", name = "b")]
    fn get(&self) -> ();
}

fn main() {}
