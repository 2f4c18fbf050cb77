//! What both macros use.

pub(crate) mod arg_list;
pub(crate) mod attrs;
pub(crate) mod errors;
pub(crate) mod names;
pub(crate) mod private;
pub(crate) mod setter_arg;
pub(crate) mod type_ext;
pub(crate) mod type_rules;
