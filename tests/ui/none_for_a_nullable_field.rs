//! `None` does not set a field to `null`.

use losant::losant_model;

/// Changes to a gadget.
#[losant_model(patch)]
pub struct GadgetPatch {
    /// The gadget that contains it.
    pub parent_id: Option<Option<String>>,
}

fn main() {
    let _ = GadgetPatch::new().parent_id(None);
    let parent: Option<String> = None;
    let _ = GadgetPatch::new().parent_id(parent);
}
