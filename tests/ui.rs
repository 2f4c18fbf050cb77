//! Each mistake that a declaration can hold has a file in `tests/ui`, named for the mistake, and
//! beside it the message that explains it. `TRYBUILD=overwrite` writes the messages anew.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
