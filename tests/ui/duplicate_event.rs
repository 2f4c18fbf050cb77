use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), events("gadget" = u8, "gadget" = u16))]
    fn get(&self);
}

fn main() {}
