use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), deny_oauth = true)]
    fn get(&self) -> ();
}

fn main() {}
