//! The error of every command: a message for a person.

/// The error of every command.
pub type Error = Box<dyn std::error::Error>;

/// The result of every command.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;
