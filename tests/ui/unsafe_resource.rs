use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub unsafe trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
