use losant::losant_resource;

#[losant_resource(path = "https://api.losant.com/gadgets")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
