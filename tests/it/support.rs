//! Helpers that tests share: servers to call, a recorder of traces, and separate processes.

pub(crate) mod fault_server;
pub(crate) mod process;
pub(crate) mod recorder;
pub(crate) mod server;
