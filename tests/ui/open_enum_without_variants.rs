losant::open_enum! {
    /// The condition of a gadget.
    pub enum GadgetStatus {
    }
}

fn main() {}
