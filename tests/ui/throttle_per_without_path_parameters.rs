use losant::losant_resource;

#[losant_resource(path = "/gadgets", scopes("all.User"))]
pub trait Gadgets {
    #[post(throttle(30, "15s", per(gadgetId)))]
    fn post(&self) -> ();
}

fn main() {}
