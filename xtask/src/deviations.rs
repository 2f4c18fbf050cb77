//! Where the catalog knows better than Losant's description: the data of `deviations.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::Result;

/// All known deviations. Each has its reason in the file.
#[derive(Debug, Deserialize)]
pub struct Deviations {
    /// Success codes of other versions.
    pub codes: Vec<Code>,
    /// Defaults that are not described.
    pub defaults: Vec<Defaults>,
    /// Parameters in another order than the described one.
    pub orders: Vec<Order>,
    /// Events with another type than the described one.
    pub events: Vec<Event>,
    /// Parameters whose values are not listed in the description.
    pub values: Vec<Values>,
    /// Models with other rules than their schemas have.
    pub rules: Vec<Rules>,
    /// Schemas that are wrong in the description. Their models follow the real responses.
    pub schemas: Vec<Schemas>,
}

/// Places in models with other rules than the schemas have.
#[derive(Debug, Deserialize)]
pub struct Rules {
    /// Models and fields, such as `Tag.key`.
    pub places: Vec<String>,
}

/// Schemas that are wrong in the description.
#[derive(Debug, Deserialize)]
pub struct Schemas {
    /// The names of the schemas.
    pub schemas: Vec<String>,
}

/// A success code of another version, with the type of a described one.
#[derive(Debug, Deserialize)]
pub struct Code {
    /// Resources and names of the actions.
    pub actions: Vec<String>,
    /// The code in the description.
    pub described: u16,
    /// The code that the catalog has too.
    pub declared: u16,
}

/// Defaults that are not described.
#[derive(Debug, Deserialize)]
pub struct Defaults {
    /// Resources and names of the actions.
    pub actions: Vec<String>,
    /// The defaults in the catalog, by the parameters' names.
    pub params: BTreeMap<String, String>,
}

/// Parameters in another order than the described one.
#[derive(Debug, Deserialize)]
pub struct Order {
    /// Resources and names of the actions.
    pub actions: Vec<String>,
    /// The names of the parameters in the order of the catalog.
    pub params: Vec<String>,
}

/// An event with another type than the described one.
#[derive(Debug, Deserialize)]
pub struct Event {
    /// The type in the description.
    pub described: String,
    /// The type in the catalog.
    pub declared: String,
}

/// A parameter whose values are not listed in the description.
#[derive(Debug, Deserialize)]
pub struct Values {
    /// Resources and names of the actions.
    pub actions: Vec<String>,
    /// The name of the parameter.
    pub param: String,
    /// The values in the catalog.
    pub declared: Vec<String>,
}

impl Deviations {
    /// Reads the table.
    pub fn read() -> Result<Self> {
        Ok(serde_json::from_str(include_str!("../deviations.json"))?)
    }
}
