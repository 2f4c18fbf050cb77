use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), sorted(&'a str, "name"))]
    fn get(&self) -> Vec<u8>;
}

fn main() {}
