use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), sorted(losant::models::DevicesSortField, "name"), events("gadget" = u8))]
    fn get(&self);
}

fn main() {}
