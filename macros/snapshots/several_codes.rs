#[losant_resource(path = "/gadgets", errors(400, 404))]
pub trait Gadgets {
    /// Deletes gadgets, immediately or in a job.
    #[post(
        "/delete",
        scopes = USER_FULL,
        ok(200 = models::Deleted, 202 = models::Job, 204 = ()),
        errors(404 = models::Missing, 422 = models::ValidationErrors),
        retry = "idempotent"
    )]
    fn delete(&self, #[body] query: Option<models::Query>);
}
