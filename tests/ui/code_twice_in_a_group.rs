use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[post(scopes("all.User"), ok((200, 200) = u8, 202 = u16))]
    fn post(&self);
}

fn main() {}
