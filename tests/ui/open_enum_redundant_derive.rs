losant::open_enum! {
    /// The condition of a gadget.
    #[derive(Clone)]
    pub enum GadgetStatus {
        /// It works.
        Working = "working",
    }
}

fn main() {}
