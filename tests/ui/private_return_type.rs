use losant::losant_resource;

mod parts {
    #[derive(serde::Deserialize)]
    pub(super) struct Part {
        pub(super) name: String,
    }
}

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"))]
    fn get(&self) -> Vec<parts::Part>;
}

fn main() {}
