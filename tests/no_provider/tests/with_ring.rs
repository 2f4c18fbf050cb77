//! With ring installed, both clients are built, and nothing brings a second provider.

use std::process::Command;

#[test]
fn both_clients_use_the_installed_provider() {
    no_provider::install_ring();
    // It asks rustls for the provider of the process, and panics if there are two to choose from.
    let _mqtt = rumqttc::TlsConfiguration::default();
    losant::Client::builder().access_token("…").build().unwrap();
}

#[test]
fn aws_lc_is_not_compiled() {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--offline", "--edges", "normal,build", "--prefix", "none"]);
    let output = tree.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    let crates = String::from_utf8(output.stdout).unwrap();
    assert!(crates.contains("ring v"), "{crates}");
    assert!(!crates.contains("aws-lc"), "{crates}");
}
