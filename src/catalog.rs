//! The list of all built-in resources.

use losant_runtime::__private::nearest_name;

use crate::{Action, Handle, Resource, api};

/// Returns the metadata of all built-in resources.
///
/// ```
/// let actions = losant::catalog().iter().flat_map(|resource| resource.actions);
/// assert!(actions.into_iter().any(|action| action.id == "userApiToken.get"));
/// ```
#[must_use]
pub fn catalog() -> &'static [&'static Resource] {
    RESOURCES
}

// A test checks that no declared resource is missing.
const RESOURCES: &[&Resource] = &[
    api::Application::RESOURCE,
    api::ApplicationApiToken::RESOURCE,
    api::ApplicationApiTokens::RESOURCE,
    api::ApplicationCertificate::RESOURCE,
    api::ApplicationCertificateAuthorities::RESOURCE,
    api::ApplicationCertificateAuthority::RESOURCE,
    api::ApplicationCertificates::RESOURCE,
    api::ApplicationDashboard::RESOURCE,
    api::ApplicationDashboards::RESOURCE,
    api::ApplicationJobLog::RESOURCE,
    api::ApplicationJobLogs::RESOURCE,
    api::ApplicationKey::RESOURCE,
    api::ApplicationKeys::RESOURCE,
    api::ApplicationTemplate::RESOURCE,
    api::ApplicationTemplates::RESOURCE,
    api::Applications::RESOURCE,
    api::AuditLog::RESOURCE,
    api::AuditLogs::RESOURCE,
    api::Auth::RESOURCE,
    api::Credential::RESOURCE,
    api::Credentials::RESOURCE,
    api::Dashboard::RESOURCE,
    api::Dashboards::RESOURCE,
    api::Data::RESOURCE,
    api::DataTable::RESOURCE,
    api::DataTableRow::RESOURCE,
    api::DataTableRows::RESOURCE,
    api::DataTables::RESOURCE,
    api::Device::RESOURCE,
    api::DeviceAttribute::RESOURCE,
    api::DeviceAttributes::RESOURCE,
    api::DeviceRecipe::RESOURCE,
    api::DeviceRecipes::RESOURCE,
    api::Devices::RESOURCE,
    api::EdgeDeployment::RESOURCE,
    api::EdgeDeployments::RESOURCE,
    api::EmbeddedDeployment::RESOURCE,
    api::EmbeddedDeployments::RESOURCE,
    api::Event::RESOURCE,
    api::Events::RESOURCE,
    api::Experience::RESOURCE,
    api::ExperienceDomain::RESOURCE,
    api::ExperienceDomains::RESOURCE,
    api::ExperienceEndpoint::RESOURCE,
    api::ExperienceEndpoints::RESOURCE,
    api::ExperienceGroup::RESOURCE,
    api::ExperienceGroups::RESOURCE,
    api::ExperienceSlug::RESOURCE,
    api::ExperienceSlugs::RESOURCE,
    api::ExperienceUser::RESOURCE,
    api::ExperienceUsers::RESOURCE,
    api::ExperienceVersion::RESOURCE,
    api::ExperienceVersions::RESOURCE,
    api::ExperienceView::RESOURCE,
    api::ExperienceViews::RESOURCE,
    api::File::RESOURCE,
    api::Files::RESOURCE,
    api::Flow::RESOURCE,
    api::FlowVersion::RESOURCE,
    api::FlowVersions::RESOURCE,
    api::Flows::RESOURCE,
    api::Instance::RESOURCE,
    api::InstanceApiToken::RESOURCE,
    api::InstanceApiTokens::RESOURCE,
    api::InstanceAuditLog::RESOURCE,
    api::InstanceAuditLogs::RESOURCE,
    api::InstanceCustomNode::RESOURCE,
    api::InstanceCustomNodes::RESOURCE,
    api::InstanceMember::RESOURCE,
    api::InstanceMembers::RESOURCE,
    api::InstanceNotificationRule::RESOURCE,
    api::InstanceNotificationRules::RESOURCE,
    api::InstanceOrg::RESOURCE,
    api::InstanceOrgInvite::RESOURCE,
    api::InstanceOrgInvites::RESOURCE,
    api::InstanceOrgMember::RESOURCE,
    api::InstanceOrgMembers::RESOURCE,
    api::InstanceOrgs::RESOURCE,
    api::InstanceSandbox::RESOURCE,
    api::InstanceSandboxes::RESOURCE,
    api::Instances::RESOURCE,
    api::Integration::RESOURCE,
    api::Integrations::RESOURCE,
    api::Me::RESOURCE,
    api::Notebook::RESOURCE,
    api::Notebooks::RESOURCE,
    api::Org::RESOURCE,
    api::OrgInvites::RESOURCE,
    api::Orgs::RESOURCE,
    api::PrivateFile::RESOURCE,
    api::PrivateFiles::RESOURCE,
    api::ResourceJob::RESOURCE,
    api::ResourceJobs::RESOURCE,
    api::UserApiToken::RESOURCE,
    api::UserApiTokens::RESOURCE,
    api::UserOauthClient::RESOURCE,
    api::UserOauthClients::RESOURCE,
    api::UserOauthToken::RESOURCE,
    api::UserOauthTokens::RESOURCE,
    api::Webhook::RESOURCE,
    api::Webhooks::RESOURCE,
];

/// An action, or the name of one, such as `device.get`.
///
/// A name finds the actions of [`catalog()`]. Resources of your own are called by their `ACTION`.
pub trait IntoAction {
    /// Returns the action, or an error message if the name is unknown.
    fn action(self) -> Result<&'static Action, String>;
}

impl IntoAction for &'static Action {
    fn action(self) -> Result<&'static Action, String> {
        Ok(self)
    }
}

impl IntoAction for &str {
    fn action(self) -> Result<&'static Action, String> {
        let actions = || catalog().iter().flat_map(|resource| resource.actions).copied();
        actions().find(|action| action.id == self).ok_or_else(|| {
            let near = nearest_name(self, actions().map(|action| action.id));
            let near = near.map(|near| format!(", did you mean `{near}`?")).unwrap_or_default();
            format!("there is no action `{self}`{near}")
        })
    }
}

impl IntoAction for &String {
    fn action(self) -> Result<&'static Action, String> {
        self.as_str().action()
    }
}
