//! Kinds of creators.

use crate::open_enum;

open_enum! {
    /// Kind of actor that created or changed a resource.
    pub enum CreatorType {
        /// A request with an API token.
        ApiToken = "apiToken",
        /// A person with a Losant account.
        User = "user",
        /// A workflow.
        Flow = "flow",
    }
}
