//! What declarations say about JSON, as data: the parts of a [`Shape`](crate::Shape).
//!
//! Every model has a shape: its fields with their keys, which of them a request must contain, which
//! may be `null` or are secrets, how long or how large they may be, and the shapes inside. A shape
//! validates JSON, and converts to JSON Schema for other tools:
//!
//! ```
//! use losant::{Described, models};
//! use serde_json::json;
//!
//! let shape = models::DevicePost::shape();
//! let violations = shape.check(&json!({"name": "pump", "deviceClass": 7}));
//! assert_eq!(violations[0].to_string(), "$.deviceClass: must be a string");
//!
//! let schema = shape.json_schema();
//! assert_eq!(schema["$defs"]["DevicePost"]["required"], json!(["name"]));
//! ```
//!
//! An action's body and responses have the shapes of their types: see
//! [`Param::shape`](crate::Param::shape) and [`ResponseSpec::shape`](crate::ResponseSpec::shape).

pub use losant_runtime::{
    Content, Field, FieldValue, Format, Limits, Object, ShapeRef, ViolationKind,
};
