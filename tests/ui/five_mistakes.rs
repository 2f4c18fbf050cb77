use losant::losant_resource;

/// Only the five mistakes are reported: the items that `calls` uses exist.
#[losant_resource(path = "/gadgets/{gadgetId}", eror(404))]
pub trait Gadget {
    /// An unknown retry class.
    #[get(scopes("all.User"), retry = "save")]
    fn get(&self, include_parts: Option<bool>) -> u8;

    /// An error code in `ok`.
    #[post("/paint", scopes("all.User"), ok(404))]
    fn paint(&self, #[body] color: &str) -> u16;

    /// A parameter without a location.
    #[get("/parts", scopes("all.User"))]
    fn parts(&self, filter: String) -> Vec<String>;

    /// No method.
    fn scrap(&self) -> ();
}

async fn calls(client: losant::Client) -> Result<(), losant::Error> {
    let gadget = Gadget::new(&client, "575ec7417ae143cd83dc4a95");
    let _: u8 = gadget.get().include_parts(true).await?;
    let _: u16 = gadget.paint("red").await?;
    let _: Vec<String> = gadget.parts("wheel").send().await?;
    let _: GadgetScrapCall = gadget.scrap();
    Ok(())
}

fn main() {
    let _ = calls;
}
