use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), filtered(losant::models::DevicesFilterField), events("gadget" = u8))]
    fn get(&self);
}

fn main() {}
