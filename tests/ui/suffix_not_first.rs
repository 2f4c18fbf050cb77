use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), "/parts")]
    fn parts(&self) -> ();
}

fn main() {}
