use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn clone(&self) -> ();
}

fn main() {}
