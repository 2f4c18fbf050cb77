#[losant_resource(path = "/shops/{shopId}", parent = Client, scopes = SHOP)]
pub(crate) trait Shop {
    /// Moves a part to another shelf.
    #[doc(alias = "move")]
    #[patch("/shelves/{shelfId}/parts/{partId}", name = "move", scope = "shop.tidy")]
    fn move_to(&self, part_id: String, shelf_id: u64, #[body] place: &Place) -> models::Part;
}
