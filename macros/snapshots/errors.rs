#[losant_resource(path = "/gadgets/{gadgetId}", parent = Client)]
pub trait Gadget {
    #[get(scopes("all.User"), retry = "save")]
    fn get(&self, filter: String) -> Result<u8, Error>;
}
