use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get("/stream", scopes("all.User"), events("gadget" = u8))]
    fn stream(&self) -> ();
}

fn main() {}
