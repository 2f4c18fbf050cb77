pub struct Opaque;

losant::query_value!(Opaque);

fn main() {}
