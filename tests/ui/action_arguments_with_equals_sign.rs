use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get = "/parts"]
    fn parts(&self) -> ();
}

fn main() {}
