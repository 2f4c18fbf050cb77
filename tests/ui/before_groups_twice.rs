use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), paged)]
    fn get(
        &self,
        #[query(before_groups)] a: Option<u8>,
        #[query(before_groups)] b: Option<u8>,
    ) -> losant::Page<u8>;
}

fn main() {}
