use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"))]
    fn get(&self, #[body(default = "{}")] gadget: Option<u8>) -> Vec<u8>;
}

fn main() {}
