use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn post(&self, #[body] gadgets: Vec<std::time::Instant>) -> ();
}

fn main() {}
