//! Searching an application.

use crate::models::{ViewType, patterns};
use crate::{losant_model, open_enum};

/// Resources of an application that match a search.
pub type ApplicationSearchResult = Vec<SearchResult>;

/// Resource that matches a search.
#[losant_model(response)]
pub struct SearchResult {
    /// Unique id of the resource.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Display name of the resource.
    pub name: String,
    /// Details that depend on the kind of resource.
    pub metadata: Option<SearchResultMetadata>,
    /// Version of the resource, if it has versions.
    pub version: Option<String>,
    /// Kind of view, if the resource is an experience view.
    pub view_type: Option<ViewType>,
    /// Class of the workflow, if the resource is one.
    pub flow_class: Option<SearchFlowClass>,
    /// Class of the device, if the resource is one.
    pub device_class: Option<SearchDeviceClass>,
    /// Kind of resource.
    #[name = "_type"]
    pub r#type: SearchResultType,
}

/// Details of a resource that a search found.
#[losant_model(response)]
pub struct SearchResultMetadata {
    /// Short description of the resource.
    pub descriptor: Option<String>,
    /// Directory that contains the file, if the resource is one.
    pub parent_directory: Option<String>,
    /// Media type of the file, if the resource is one.
    pub content_type: Option<String>,
}

open_enum! {
    /// Class of a workflow that a search found.
    ///
    /// The values are those of Losant's schema, which lists the classes of devices here and the classes
    /// of workflows in [`SearchDeviceClass`]. Other values arrive as `Unknown`.
    pub enum SearchFlowClass {
        /// Device that connects to Losant directly.
        Standalone = "standalone",
        /// Device that also reports the state of its peripherals.
        Gateway = "gateway",
        /// Device that reports its state through a gateway.
        Peripheral = "peripheral",
        /// Peripheral that can report through any gateway.
        Floating = "floating",
        /// Device that runs the Gateway Edge Agent.
        EdgeCompute = "edgeCompute",
        /// Group of devices whose state is aggregated.
        System = "system",
        /// Device that runs the Embedded Edge Agent.
        Embedded = "embedded",
    }
}

open_enum! {
    /// Class of a device that a search found.
    ///
    /// The values are those of Losant's schema, which lists the classes of workflows here and the
    /// classes of devices in [`SearchFlowClass`]. Other values arrive as `Unknown`.
    pub enum SearchDeviceClass {
        /// Application workflow, which runs in Losant's cloud.
        Cloud = "cloud",
        /// Workflow that runs on the Gateway Edge Agent.
        Edge = "edge",
        /// Workflow that runs on the Embedded Edge Agent.
        Embedded = "embedded",
        /// Workflow that handles requests to experience endpoints.
        Experience = "experience",
        /// Workflow that other workflows use as a node.
        CustomNode = "customNode",
    }
}

open_enum! {
    /// Kind of resource that a search found.
    pub enum SearchResultType {
        /// Token that authorizes API requests for the application.
        ApplicationApiToken = "applicationApiToken",
        /// Credential for an external service.
        Credential = "credential",
        /// Dashboard that belongs to the application.
        Dashboard = "dashboard",
        /// Table with rows of custom data.
        DataTable = "dataTable",
        /// Recipe from which devices are created.
        DeviceRecipe = "deviceRecipe",
        /// Device of any class.
        Device = "device",
        /// Custom domain that serves the experience.
        ExperienceDomain = "experienceDomain",
        /// Event with a level, such as a warning or an error.
        Event = "event",
        /// HTTP route of the experience.
        ExperienceEndpoint = "experienceEndpoint",
        /// Group of experience users.
        ExperienceGroup = "experienceGroup",
        /// Subdomain of `onlosant.com` that serves the experience.
        ExperienceSlug = "experienceSlug",
        /// Account of a person who uses the experience.
        ExperienceUser = "experienceUser",
        /// Snapshot of the experience.
        ExperienceVersion = "experienceVersion",
        /// Layout, page or component of the experience.
        ExperienceView = "experienceView",
        /// File stored in the application.
        File = "file",
        /// Workflow.
        Flow = "flow",
        /// Integration, which receives messages from an external service.
        Integration = "integration",
        /// Jupyter notebook.
        Notebook = "notebook",
        /// Resource job, which runs workflows for many resources.
        ResourceJob = "resourceJob",
        /// Webhook, which triggers workflows from outside.
        Webhook = "webhook",
    }
}
