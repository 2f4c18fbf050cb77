use losant::losant_resource;

pub struct Gadget;

#[losant_resource(path = "/gadgets/{gadgetId}")]
impl Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) {}
}

fn main() {}
