use losant::losant_resource;

#[losant_resource(path = "/gadgets", errors(404, 404))]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
