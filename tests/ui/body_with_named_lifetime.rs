use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[patch(scopes("all.User"))]
    fn patch(&self, #[body] name: std::borrow::Cow<'a, str>) -> ();
}

fn main() {}
