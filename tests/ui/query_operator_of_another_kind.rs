//! Times and ids have no parts, and the trigger of a workflow has a key but a node has none.

use losant::models::condition::NodeMatch;
use losant::models::{AdvancedDeviceQuery, AdvancedFlowQuery};

fn main() {
    let _ = AdvancedDeviceQuery::new().creation_date().starts_with("2026");
    let _ = AdvancedDeviceQuery::new().id().contains("575e");
    let _ = AdvancedFlowQuery::new().nodes().eq(NodeMatch::new("HttpNode").key("a"));
}
