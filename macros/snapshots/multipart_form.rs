#[losant_resource(path = "/pictures/{pictureId}", name = "image")]
pub trait Picture {
    #[post("/upload", scopes("all.User"), ok(201))]
    fn upload(
        &self,
        #[part] file: losant::Part,
        #[part(json)] options: Option<Options>,
        #[part] title: Option<String>,
    ) -> ();
}
