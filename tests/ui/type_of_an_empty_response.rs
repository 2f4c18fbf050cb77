use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), ok(200, 204))]
    fn get(&self) -> String;
    #[put(scopes("all.User"), ok(200 = String, 204 = u8))]
    fn put(&self);
}

fn main() {}
