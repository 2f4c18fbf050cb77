use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), sorted(Gadget, "name"))]
    fn get(&self) -> Vec<u8>;
}

fn main() {}
