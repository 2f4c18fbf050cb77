use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self, #[query(json)] since: Option<std::time::Instant>) -> ();
}

fn main() {}
