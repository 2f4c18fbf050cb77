#[losant_resource(path = "/gadgets/{gadgetId}", parent = Gadgets)]
pub trait Gadget {
    /// Changes the gadget.
    #[patch(scopes("all.User"), ok(200, 201))]
    fn patch(&self) -> models::Gadget;

    /// Adds a member.
    #[post("/members", scopes("all.User"), ok((200, 201) = models::Member, 202 = models::InviteSent))]
    fn add_member(&self);
}
