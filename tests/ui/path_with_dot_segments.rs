use losant::losant_resource;

#[losant_resource(path = "/gadgets/../users")]
pub trait Gadget {
    #[get("/./parts", scopes("all.User"))]
    fn parts(&self) -> ();
}

fn main() {}
