losant::open_enum! {
    /// The condition of a gadget.
    pub enum GadgetStatus {
        /// It works.
        Working = 1,
        /// It is being repaired.
        InRepair = 2,
    }
}

fn main() {}
