use losant::losant_resource;

#[losant_resource(errors(404))]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
