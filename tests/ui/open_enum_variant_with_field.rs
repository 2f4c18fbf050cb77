losant::open_enum! {
    /// The condition of a gadget.
    pub enum GadgetStatus {
        /// It works.
        Working(u8) = "working",
    }
}

fn main() {}
