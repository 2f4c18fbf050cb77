use losant::losant_resource;

#[losant_resource(path = "/shops/{shopId}")]
pub trait Shop {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

#[losant_resource(path = "/shops/{storeId}/gadgets/{gadgetId}", parent = Shop)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
