use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get("/parts/{partId}", scopes("all.User"))]
    fn get(&self, part_id: Vec<u8>) -> ();
}

fn main() {}
