use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), filtered(losant::models::DevicesFilterField))]
    fn get(&self, filter: Option<String>) -> Vec<u8>;
}

fn main() {}
