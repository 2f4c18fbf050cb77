use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"), ok = 201)]
    fn post(&self);
}

fn main() {}
