use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), sorted(losant::models::DevicesSortField, "name"))]
    fn get(&self, sort_field: Option<String>) -> Vec<u8>;
}

fn main() {}
