//! Where the catalog knows better than Losant's description: the data of `deviations.json`.

use serde::Deserialize;

use crate::error::Result;

/// All known deviations. Each has its reason in the file.
#[derive(Debug, Deserialize)]
pub struct Deviations {
    /// Responses with another type than the described one.
    pub responses: Vec<Response>,
    /// Events with another type than the described one.
    pub events: Vec<Event>,
    /// Parameters whose values are not listed in the description.
    pub values: Vec<Values>,
}

/// A response with another type than the described one.
#[derive(Debug, Deserialize)]
pub struct Response {
    /// Resource and name.
    pub action: String,
    /// The status code.
    pub status: u16,
    /// The type in the description.
    pub described: String,
    /// The type in the catalog.
    pub declared: String,
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
    /// Resource and name of the action.
    pub action: String,
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
