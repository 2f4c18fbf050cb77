use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadget_id}")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
