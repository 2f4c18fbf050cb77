//! Kinds of things that cause a change, an event or a state.

use crate::open_enum;

open_enum! {
    /// Kind of originator, such as that of an event, a deployment or a notebook execution.
    pub enum SourceType {
        /// A run of a workflow.
        Flow = "flow",
        /// A person with a Losant account.
        User = "user",
        /// A device of the application.
        Device = "device",
        /// A client that uses an API token.
        ApiToken = "apiToken",
        /// An end user who is signed in to the experience.
        ExperienceUser = "experienceUser",
        /// Someone who is not signed in, through an experience or a public dashboard.
        Public = "public",
        /// An execution of a notebook.
        Notebook = "notebook",
    }
}
