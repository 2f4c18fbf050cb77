losant::open_enum! {
    /// The condition of a gadget.
    pub struct GadgetStatus {
        working: String,
    }
}

fn main() {}
