use losant::losant_resource;

#[losant_resource(path = "/gadgets", extends = Gadget)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
