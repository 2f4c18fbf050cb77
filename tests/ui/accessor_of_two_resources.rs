use losant::losant_resource;

#[losant_resource(path = "/gadgets", extends = losant::Client)]
pub trait Gadgets {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

#[losant_resource(path = "/devices", extends = losant::Client, accessor = "gadgets")]
pub trait Devices {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
