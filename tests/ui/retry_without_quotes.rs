use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"), retry = safe)]
    fn post(&self) -> ();
}

fn main() {}
