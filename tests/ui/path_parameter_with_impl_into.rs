use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get("/parts/{partNumber}", scopes("all.User"))]
    fn part(&self, part_number: impl Into<u32>) -> ();
}

fn main() {}
