//! Context variables of a dashboard.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::losant_model;
use crate::models::patterns;

/// Values of the context variables of a dashboard, by variable name.
pub type DashboardContextInstance = BTreeMap<String, Value>;

/// Error of a context that the dashboard does not accept.
#[losant_model(response)]
pub struct ValidateContextError {
    /// Kind of error, such as `Validation`.
    pub r#type: Option<String>,
    /// Description of the error for people.
    pub message: Option<String>,
    /// Name of the variable whose value is invalid.
    #[pattern(patterns::KEY)]
    pub invalid_ctx_name: Option<String>,
    /// Values of context variables, by variable name.
    #[pattern(keys(patterns::KEY))]
    pub ctx: BTreeMap<String, Value>,
    /// Dashboard that the context was validated against.
    pub dashboard: Option<ContextDashboard>,
}

/// Context that the dashboard accepts.
#[losant_model(response)]
pub struct ValidateContextSuccess {
    /// Always `true`.
    pub success: Option<bool>,
    /// Values of context variables, by variable name.
    #[pattern(keys(patterns::KEY))]
    pub ctx: BTreeMap<String, Value>,
    /// Dashboard that the context was validated against.
    pub dashboard: Option<ContextDashboard>,
}

/// Excerpt of the dashboard that a context was validated against.
#[losant_model(response)]
pub struct ContextDashboard {
    /// Display name of the dashboard.
    #[limits(1..=255)]
    pub name: String,
    /// Identifier that Losant assigned to the dashboard.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Time range of blocks that use `{{dashboard.duration}}`, in milliseconds.
    #[limits(1..)]
    pub duration: Option<i64>,
    /// Aggregation interval of blocks that use `{{dashboard.resolution}}`, in milliseconds.
    /// Must not exceed `duration`.
    #[limits(1..)]
    pub resolution: Option<i64>,
    /// Interval at which the blocks reload their data, in seconds.
    #[limits(5..=600)]
    pub refresh_rate: Option<f64>,
}
