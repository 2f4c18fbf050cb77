use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[patch(scopes("all.User"))]
    fn patch<'a>(&'a self, #[body] name: &'a str) -> ();
}

fn main() {}
