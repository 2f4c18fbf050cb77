//! All that a declaration may say, declared outside of the crate as a stranger would.
//!
//! Each form is checked by what goes over the wire, or by the metadata it becomes.

mod macros;
mod names;
mod params;
mod responses;
mod scopes;
mod shadowing;

use losant::{Client, Part, QueryTime, losant_resource, open_enum, query_value};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::support::server::Server;

const SHOP: &[&str] = &["all.Shop", "all.Shop.read"];

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Thing {
    name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Job {
    id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Conflict {
    holder: String,
}

#[derive(Serialize)]
pub(crate) struct TagFilter {
    key: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'static str>,
}

query_value!(TagFilter);

open_enum! {
    /// What gadgets are sorted by.
    pub(crate) enum SortBy {
        /// How heavy they are.
        Weight = "weight",
    }
}

/// A gadget.
#[losant_resource(
    path = "/gadgets/{gadgetId}",
    extends = losant::Client,
    errors(404, 409 = Conflict),
    scopes = SHOP
)]
pub(crate) trait Gadget {
    /// Reads it.
    #[get(scopes("all.Shop.read", "all.Shop", "all.Shop.read"))]
    #[allow(clippy::too_many_arguments)]
    fn get(
        &self,
        /// How long its links hold.
        #[query(name = "urlTTL")]
        url_ttl: u64,
        #[query(json)] query: Value,
        #[query] exact: Option<bool>,
        #[query(json, name = "more")] more_queries: Option<Vec<TagFilter>>,
        tags: Option<Vec<String>>,
        tag_filter: Option<Vec<TagFilter>>,
        options: Option<Value>,
        start: Option<QueryTime>,
        ratio: Option<f64>,
        sort_by: Option<SortBy>,
        r#type: Option<String>,
    ) -> Thing;

    /// Mounts a part in a slot.
    #[put("/slots/{slotNumber}/parts/{partId}", scopes = SHOP, errors(422 = Conflict))]
    fn mount(&self, #[body] draft: Option<Thing>, part_id: String, slot_number: u64) -> Thing;

    /// Hangs up a picture.
    #[post("/picture", scopes(none), allow_unverified)]
    fn upload(
        &self,
        #[part] picture: Part,
        #[part] title: String,
        #[part(json)] options: Option<Value>,
        #[part(name = "isPublic")] public: Option<bool>,
        #[part] thumbnail: Option<Part>,
        #[query] quality: Option<u8>,
    ) -> ();

    /// Sells it, now or later.
    #[post(
        "/sale",
        ok(200 = Thing, 202 = Job, 204 = ()),
        scope = "gadget.trade",
        retry = "idempotent",
        deny_oauth
    )]
    fn sell(&self, #[body(name = "offer")] price: Value);

    /// Scraps it.
    #[delete(scopes = SHOP, retry = "never")]
    fn delete(&self) -> ();

    /// Makes another.
    #[post("/clone", name = "clone", scopes = SHOP, retry = "safe", ok(201 = Thing))]
    #[doc(alias = "clone")]
    fn make_clone(&self);

    /// Reads it as it was read before.
    #[get("/old", scopes = SHOP)]
    #[deprecated = "use `get`"]
    fn get_old(&self, #[deprecated = "it does nothing"] depth: Option<u8>) -> Value;

    /// Is there in part.
    #[get("/conditional")]
    fn conditional(
        &self,
        #[cfg(any())] never: Option<NoSuchType>,
        #[cfg(test)] always: Option<bool>,
        #[cfg(any())]
        #[query]
        never_required: NoSuchType,
        #[cfg(test)]
        #[query]
        always_required: bool,
    ) -> ();

    /// Is not there at all.
    #[cfg(any())]
    #[get("/never")]
    fn never(&self, no: Option<NoSuchType>) -> NoSuchType;
}

fn client() -> Client {
    Client::builder().build().unwrap()
}

fn gadget() -> Gadget {
    client().gadget("g/1")
}

/// A client that is answered like this once.
async fn answered(response: Vec<u8>) -> (Server, Gadget) {
    let server = Server::responding([response]).await;
    let gadget = server.client().gadget("g");
    (server, gadget)
}
