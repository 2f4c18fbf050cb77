use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), paged("offset", "cursor"))]
    fn get(&self) -> losant::Page<u8>;
}

fn main() {}
