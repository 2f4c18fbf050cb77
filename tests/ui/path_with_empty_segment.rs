use losant::losant_resource;

#[losant_resource(path = "/gadgets//parts")]
pub trait Gadget {
    #[get("/", scopes("all.User"))]
    fn parts(&self) -> ();
}

fn main() {}
