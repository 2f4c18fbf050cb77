use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), events("name" = &'static str))]
    fn stream(&self);
}

fn main() {}
