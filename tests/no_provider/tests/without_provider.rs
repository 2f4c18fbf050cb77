//! Without an installed provider a client is not built, which is an error and not a panic.

#[test]
fn a_missing_provider_is_an_error() {
    let error = losant::Client::builder().access_token("…").build().unwrap_err();
    assert_eq!(error.kind(), losant::ErrorKind::Config);
    assert!(error.to_string().contains("install one before the client is built"), "{error}");
}
