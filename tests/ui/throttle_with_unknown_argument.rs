use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}", scopes("all.User"))]
pub trait Gadget {
    #[post(throttle(30, "15s", by(gadgetId)))]
    fn post(&self) -> ();
}

fn main() {}
