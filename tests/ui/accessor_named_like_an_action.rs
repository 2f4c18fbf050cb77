use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get("/parts", scopes("all.User"))]
    fn parts(&self) -> ();
}

#[losant_resource(path = "/gadgets/{gadgetId}/parts", parent = Gadget, accessor = "parts")]
pub trait GadgetParts {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
