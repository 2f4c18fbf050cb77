use losant::losant_resource;

#[losant_resource(path = "/gadgets/{gadgetId}")]
pub trait Gadget {
    #[get(scopes("all.User"), paged, ok((200, 203) = losant::Page<u8>, 206 = u16))]
    fn get(&self);
}

fn main() {}
