use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get("/parts/{partId}", scopes("all.User"))]
    fn part(&self, prt_id: String) -> ();
}

fn main() {}
