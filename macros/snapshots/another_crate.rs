/// A gadget of the signed-in user.
#[losant_resource(
    path = "/me/gadgets/{gadgetId}",
    extends = losant::api::Me,
    accessor = "thing",
    crate = renamed::losant
)]
pub trait Gadget {
    #[get(scopes("all.User"), allow_unverified)]
    fn get(&self) -> models::Gadget;
}
