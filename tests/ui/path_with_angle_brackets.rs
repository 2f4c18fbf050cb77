use losant::losant_resource;

#[losant_resource(path = "/gadgets/<gadgetId>")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
