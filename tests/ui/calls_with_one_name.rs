use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get("/partList", scopes("all.User"))]
    fn part_list(&self) -> ();
    #[get("/parts", scopes("all.User"), name = "parts")]
    fn part__list(&self) -> ();
}

fn main() {}
