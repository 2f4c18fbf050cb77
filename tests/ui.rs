//! Each mistake that a declaration can hold has a file in `ui`, named for the mistake, and
//! beside it the message that explains it. `TRYBUILD=overwrite` updates the messages.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
