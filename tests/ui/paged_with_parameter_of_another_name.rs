use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), paged)]
    fn get(&self, #[query(name = "at")] page: Option<u8>) -> losant::Page<u8>;
}

fn main() {}
