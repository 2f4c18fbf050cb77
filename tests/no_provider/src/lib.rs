//! What such a program does at its start.

use std::sync::Arc;

/// Installs ring as the cryptography of everything in this process.
///
/// # Panics
///
/// If a provider is installed already.
pub fn install_ring() {
    let installed: Result<(), Arc<_>> = rustls::crypto::ring::default_provider().install_default();
    assert!(installed.is_ok(), "a provider is installed already");
}
