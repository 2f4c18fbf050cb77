#[losant_resource(path = "/gadgets")]
pub trait Gadgets {
    /// Returns the gadgets.
    #[get(scopes("all.User"), paged("offset"))]
    fn get(&self, limit: Option<u16>) -> losant::Page<Gadget>;
}
