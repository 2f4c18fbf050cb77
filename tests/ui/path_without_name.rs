use losant::losant_resource;

#[losant_resource("/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
