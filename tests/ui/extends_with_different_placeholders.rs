use losant::losant_resource;

#[losant_resource(path = "/me/{userId}/gadgets/{gadgetId}", extends = losant::api::Me)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
