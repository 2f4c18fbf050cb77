/// The gadgets of the signed-in user.
#[losant_resource(path = "/me/gadgets")]
pub trait Gadgets {
    /// List the gadgets.
    #[get(scopes("all.User", "all.User.read"))]
    fn get(
        &self,
        /// The kind to list.
        #[query(name = "type")]
        kind: String,
        /// Gadgets that fit this.
        #[query(json)]
        query: Option<Query>,
        /// The words to look for.
        keywords: Option<Vec<String>>,
        #[query(name = "urlTTL")] url_ttl: Option<u32>,
        r#match: Option<String>,
    ) -> Vec<models::Gadget>;
}
