use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[head(scopes("all.User"))]
    fn head(&self) -> ();
}

fn main() {}
