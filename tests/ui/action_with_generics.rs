use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn post<T>(&self, #[body] value: T) -> ();
}

fn main() {}
