use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scops("all.User"), scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
