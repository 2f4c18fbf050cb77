//! Values that cannot be sent: why, and where in a body.

use crate::error::{Error, ErrorKind};
use crate::model::violation::Violation;

/// Why a value cannot be sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct InvalidValue {
    pub(crate) message: String,
    pub(crate) violations: Vec<Violation>,
}

impl InvalidValue {
    /// The violations in the body that is the parameter with this name.
    pub(crate) fn body(name: &str, violations: Vec<Violation>) -> Self {
        let list: Vec<_> = violations.iter().map(ToString::to_string).collect();
        Self { message: format!("`{name}`: {}", list.join("; ")), violations }
    }

    pub(crate) fn into_error(self) -> Error {
        Error::new(ErrorKind::Input, self.message).with_violations(self.violations)
    }
}

impl From<String> for InvalidValue {
    fn from(message: String) -> Self {
        Self { message, violations: Vec::new() }
    }
}
