use losant::losant_model;

/// A gadget with wheels.
#[losant_model(response)]
pub struct Cart {
    /// Number of wheels.
    pub wheels: i64,
}

/// A gadget that gives light.
#[losant_model(response)]
pub struct Lamp {
    /// Whether the light is on.
    pub lit: bool,
}

losant::open_union! {
    /// A gadget of any kind.
    pub enum Gadget by "kind" {
        /// A cart.
        Cart(Cart) = "cart",
        /// A lamp.
        Lamp(Cart) = "lamp",
    }
}

fn main() {}
