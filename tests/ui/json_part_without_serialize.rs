use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn post(&self, #[part(json)] since: std::time::Instant) -> ();
}

fn main() {}
