use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), retry = "save")]
    fn get(&self) -> ();
}

fn main() {}
