use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}", scopes("all.User"))]
pub trait Gadget {
    #[post(throttle(1, "15s", concurrent))]
    fn post(&self) -> ();
}

fn main() {}
