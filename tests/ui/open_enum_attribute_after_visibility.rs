losant::open_enum! {
    pub #[allow(missing_docs)] enum GadgetStatus {
        /// It works.
        Working = "working",
    }
}

fn main() {}
