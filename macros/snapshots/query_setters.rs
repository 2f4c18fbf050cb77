/// The gadgets of the signed-in user.
#[losant_resource(path = "/me/gadgets")]
pub trait Gadgets {
    /// Returns the gadgets.
    #[get(scopes("all.User", "all.User.read"))]
    fn get(
        &self,
        /// Kind of gadget.
        #[query(name = "type")]
        kind: String,
        /// Query that the gadgets match.
        #[query(json)]
        query: Option<Query>,
        /// Keywords that the gadgets contain.
        keywords: Option<Vec<String>>,
        #[query(name = "urlTTL")] url_ttl: Option<u32>,
        r#match: Option<String>,
    ) -> Vec<models::Gadget>;
}
