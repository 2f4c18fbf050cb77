//! Everything that a declaration can contain, declared outside of the crate as users do.
//!
//! Each form is checked by the request it sends, or by its metadata.

mod macros;
mod names;
mod param_groups;
mod params;
mod responses;
mod scopes;
mod shadowing;
mod success_codes;
mod throttles;

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
    /// Field to sort gadgets by.
    pub(crate) enum SortBy {
        /// Weight of the gadget.
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
    /// Returns the gadget.
    #[get(scopes("all.Shop.read", "all.Shop", "all.Shop.read"))]
    #[allow(clippy::too_many_arguments)]
    fn get(
        &self,
        /// How long its links are valid.
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

    /// Uploads a picture.
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

    /// Sells the gadget, now or later.
    #[post(
        "/sale",
        ok(200 = Thing, 202 = Job, 204 = ()),
        scope = "gadget.trade",
        retry = "idempotent",
        deny_oauth
    )]
    fn sell(&self, #[body(name = "offer")] price: Value);

    /// Deletes the gadget.
    #[delete(scopes = SHOP, retry = "never")]
    fn delete(&self) -> ();

    /// Clones the gadget.
    #[post("/clone", name = "clone", scopes = SHOP, retry = "safe", ok(201 = Thing))]
    #[doc(alias = "clone")]
    fn make_clone(&self);

    /// Returns the gadget in its old form.
    #[get("/old", scopes = SHOP)]
    #[deprecated = "use `get`"]
    fn get_old(&self, #[deprecated = "it does nothing"] depth: Option<u8>) -> Value;

    /// Has parameters that are compiled conditionally.
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

    /// Is never compiled.
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

/// A gadget of a server that sends this response once.
async fn gadget_with_response(response: Vec<u8>) -> (Server, Gadget) {
    let server = Server::responding([response]).await;
    let gadget = server.client().gadget("g");
    (server, gadget)
}
