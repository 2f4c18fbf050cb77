use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
    #[get("/parts", scopes("all.User"), name = "parts")]
    fn get(&self) -> ();
}

fn main() {}
