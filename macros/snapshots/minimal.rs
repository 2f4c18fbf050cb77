#[losant_resource(path = "/status")]
pub trait Status {
    #[get(scopes(none))]
    fn get(&self) -> ();
}
