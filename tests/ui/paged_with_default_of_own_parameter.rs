use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), paged(per_page = 10))]
    fn get(&self, per_page: Option<u8>) -> losant::Page<u8>;
}

fn main() {}
