#[losant_resource(path = "/gadgets", parent = Client)]
#[cfg(feature = "gadgets")]
pub trait Gadgets {
    #[get(scopes("all.User"))]
    #[deprecated = "use `list`"]
    fn get(
        &self,
        #[cfg(feature = "filters")] filter: Option<String>,
        #[deprecated = "use `start`"] since: Option<i64>,
    ) -> ();

    #[post(scopes("all.User"))]
    #[cfg(feature = "making")]
    fn post(&self, #[cfg(feature = "bodies")] #[body] gadget: Gadget) -> ();
}
