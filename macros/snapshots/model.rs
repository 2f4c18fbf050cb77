/// A gadget.
#[losant_model(response)]
pub struct Gadget {
    /// The id.
    pub id: String,
    /// Number of gadgets, at least 1.
    pub count: Option<i64>,
}

/// A new gadget.
#[losant_model(request)]
pub struct GadgetPost {
    /// The name.
    pub name: String,
    /// The gadget that contains this one.
    #[required]
    pub parent_id: Option<String>,
    /// Its colors.
    pub colors: Option<Vec<String>>,
    /// Code that opens the gadget.
    #[secret]
    #[name = "PIN"]
    pub pin: Option<String>,
}

/// A change of a gadget.
#[losant_model(patch)]
pub struct GadgetPatch {
    /// The name.
    pub name: Option<String>,
    /// The gadget that contains this one.
    pub parent_id: Option<Option<String>>,
    /// Everything else.
    #[rest]
    pub rest: BTreeMap<String, f64>,
}
