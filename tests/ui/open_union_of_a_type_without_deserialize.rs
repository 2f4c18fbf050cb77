/// What JSON can't hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Opaque;

losant::open_union! {
    /// A gadget of any kind.
    pub enum Gadget by "kind" {
        /// Opaque.
        Opaque(Opaque) = "opaque",
    }
}

fn main() {}
