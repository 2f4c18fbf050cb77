#[losant_resource(path = "/gadgets/{gadgetId}", scopes = GADGET)]
pub trait Gadget {
    #[post("/state", throttle(30, "15s", per(gadgetId), shared = "gadget messages"))]
    fn send_state(&self) -> ();

    #[post("/export", throttle(1, concurrent), throttle(4, "1h"))]
    fn export(&self) -> ();
}
