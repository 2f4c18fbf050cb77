use losant::losant_resource;

/// Returns something else.
#[losant_resource(path = "/me", extends = losant::Client)]
pub trait Me {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

/// Takes other arguments.
#[losant_resource(path = "/call/{callId}", extends = losant::Client, accessor = "call")]
pub trait Appeal {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

/// Is not hidden.
#[losant_resource(path = "/gadgets/{gadgetId}", extends = losant::Client)]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> ();
}

fn main() {}
