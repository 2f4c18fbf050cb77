losant::open_enum! {
    /// The condition of a gadget.
    pub enum GadgetStatus {
        /// It works.
        Working = "working"
        /// It is being repaired.
        InRepair = "inRepair",
    }
}

fn main() {}
