use losant::losant_model;

/// A gadget.
#[losant_model(response)]
pub enum Gadget {
    /// With a name.
    Named {
        /// The name.
        #[secret]
        name: String,
    },
}

fn main() {}
