losant::open_enum! {
    /// The condition of a gadget.
    pub enum GadgetStatus {
        Working #[allow(missing_docs)] = "working",
    }
}

fn main() {}
