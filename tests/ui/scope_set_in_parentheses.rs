use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes(losant::scopes::USER_FULL))]
    fn get(&self) -> ();
}

fn main() {}
