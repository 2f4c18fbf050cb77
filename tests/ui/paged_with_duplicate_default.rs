use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), paged(per_page = 10, per_page = 20))]
    fn get(&self) -> losant::Page<u8>;
}

fn main() {}
