#[losant_resource(path = "/gadgets")]
pub trait Gadgets {
    /// Returns the gadgets.
    #[get(
        scopes("all.User"),
        sorted(models::GadgetSortField, "weight", "desc"),
        paged(per_page = 1000),
        filtered(models::GadgetFilterField)
    )]
    fn get(
        &self,
        /// Whether deleted gadgets are included.
        #[query(default = "false", before_groups)]
        include_deleted: Option<bool>,
        /// Kind of gadget.
        kind: Option<String>,
    ) -> losant::Page<models::Gadget>;
}
