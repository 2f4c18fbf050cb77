//! Resources that Losant does not have, declared and called: `cargo run --example own_resource`.

use std::error::Error;

use losant::testing::FakeLosant;
use losant::{Call, Handle, losant_resource};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A gadget on the wire.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct GadgetInfo {
    id: String,
    name: String,
    wheels: u32,
}

/// The gadgets of the signed-in user, under a handle of `losant`.
#[losant_resource(path = "/me/gadgets", extends = losant::api::Me, errors(400))]
trait Gadgets {
    /// Creates a gadget.
    #[post(scopes("all.User"), ok(201))]
    fn post(&self, #[body] gadget: &GadgetInfo) -> GadgetInfo;

    /// Returns the gadgets.
    #[get(scopes("all.User", "all.User.read"), paged)]
    fn get(&self) -> losant::Page<GadgetInfo>;
}

/// One gadget of the signed-in user.
#[losant_resource(path = "/me/gadgets/{gadgetId}", extends = losant::api::Me, errors(404))]
trait Gadget {
    /// Returns the gadget.
    #[get(scopes("all.User", "all.User.read"))]
    fn get(&self) -> GadgetInfo;
}

/// The opening hours of a shop, at a path of its own, under no handle.
#[losant_resource(path = "/shops/{shopId}/hours", errors(404))]
trait ShopHours {
    /// Returns the hours of a day.
    #[get("/{day}", scopes(none))]
    fn day(&self, day: String) -> Hours;
}

#[derive(Debug, Deserialize)]
struct Hours {
    from: u8,
    to: u8,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake =
        FakeLosant::with(&[Gadgets::RESOURCE, Gadget::RESOURCE, ShopHours::RESOURCE]).await?;
    fake.on::<ShopHoursDayCall>().reply(json!({"from": 9, "to": 17}));
    let client = fake.client();

    let gadgets = client.me().gadgets();
    for (name, wheels) in [("crane", 4), ("cart", 2)] {
        let made = gadgets.post(&GadgetInfo { name: name.into(), wheels, ..GadgetInfo::default() });
        println!("made {:?}", made.await?);
    }
    let mut all = gadgets.get().per_page(1).items();
    while let Some(gadget) = all.try_next().await? {
        println!("read {:?}", client.me().gadget(gadget.id).get().await?);
    }
    if let Err(error) = client.me().gadget("none").get().await {
        println!("{error}");
    }
    let hours = ShopHours::new(&client, "corner shop").day("monday");
    println!("{:?}", hours.clone().request()?.uri());
    let Hours { from, to } = hours.await?;
    println!("the shop is open from {from} to {to}");
    Ok(())
}
