#[losant_resource(path = "/gadgets/{gadgetId}", errors(400, 404))]
pub trait Gadget {
    /// Streams what the gadget does.
    #[get(
        "/stream",
        scopes("all.User"),
        events("gadgetMoved" = models::Move, "gadgetBroke" = models::Damage)
    )]
    fn stream(&self, keep_alive_interval: Option<u64>);
}
