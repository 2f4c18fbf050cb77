use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), ok(200 = &'static str, 204 = ()))]
    fn get(&self);
}

fn main() {}
