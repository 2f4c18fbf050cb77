//! What the tests share: servers to call, and a process of their own to run in.

pub(crate) mod fault_server;
pub(crate) mod process;
pub(crate) mod server;
