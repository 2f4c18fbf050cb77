losant::open_enum! {
    /// The condition of a gadget.
    pub enum GadgetStatus {
        /// It works.
        Working = working,
    }
}

fn main() {}
