use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self, #[query(default = "5")] limit: u8) -> Vec<u8>;
}

fn main() {}
