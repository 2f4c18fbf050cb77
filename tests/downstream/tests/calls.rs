//! Calls the resources of this crate on a fake Losant that knows them.

use downstream::{
    Gadget, GadgetExt, GadgetGetCall, GadgetInfo, Gadgets, GadgetsExt, ShopVisit, ShopVisitShelves,
};
use losant::testing::FakeLosant;
use losant::{Error, Handle};
use serde_json::json;

async fn fake() -> FakeLosant {
    let own =
        [Gadget::RESOURCE, Gadgets::RESOURCE, ShopVisit::RESOURCE, ShopVisitShelves::RESOURCE];
    FakeLosant::with(&own).await.expect("the fake starts on loopback")
}

#[tokio::test]
async fn resource_below_a_built_in_one_is_created_and_read() -> Result<(), Error> {
    let fake = fake().await;
    fake.ignore::<GadgetGetCall>("withWheels");
    let me = fake.client().me();
    let draft = GadgetInfo { name: "crane".into(), wheel_count: Some(4), ..GadgetInfo::default() };
    let made = me.gadgets().post(&draft).await?;
    let read = me.gadget(&made.id).get().with_wheels(true).await?;
    assert_eq!(read, made);
    assert_eq!((read.name.as_str(), read.wheel_count), ("crane", Some(4)));
    let error =
        me.gadget("575ec7417ae143cd83dc4a95").get().await.expect_err("the gadget does not exist");
    assert!(error.is_not_found(), "{error}");
    Ok(())
}

#[tokio::test]
async fn resource_without_a_parent_is_read() -> Result<(), Error> {
    let fake = fake().await;
    fake.put("/shops/s1/visits/v1", json!({"id": "v1", "minutes": 5}));
    let visit = ShopVisit::new(&fake.client(), "s1", "v1");
    assert_eq!(visit.get().await?["minutes"], 5);
    assert_eq!(
        format!("{:?}", visit.shelves()),
        r#"ShopVisitShelves { shopId: "s1", visitId: "v1" }"#
    );
    Ok(())
}
