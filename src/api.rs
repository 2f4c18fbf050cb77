//! The resources of the Losant API: handles and their calls.
//!
//! A handle is made by the one it belongs to, from the client on: `client.application(id)`, then
//! `.device(id)`, then `.attribute(name)`. Each file declares one family; its first line names the
//! endpoints.
//!
//! # Signing in and the user
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Client`](crate::Client) | [`Auth`] | `.auth()` | Signing in, which needs no token |
//! | [`Client`](crate::Client) | [`Me`] | `.me()` | The signed-in user |
//! | [`Client`](crate::Client) | [`UserApiToken`] | `.user_api_token(api_token_id)` | One API token of the signed-in user |
//! | [`Client`](crate::Client) | [`UserApiTokens`] | `.user_api_tokens()` | The API tokens of the signed-in user |
//! | [`Client`](crate::Client) | [`UserOauthClient`] | `.user_oauth_client(client_id)` | A private OAuth client of the signed-in user |
//! | [`Client`](crate::Client) | [`UserOauthClients`] | `.user_oauth_clients()` | The private OAuth clients of the signed-in user |
//! | [`Client`](crate::Client) | [`UserOauthToken`] | `.user_oauth_token(oauth_token_id)` | One OAuth token of the signed-in user |
//! | [`Client`](crate::Client) | [`UserOauthTokens`] | `.user_oauth_tokens()` | The OAuth tokens of the signed-in user |
//! | [`Client`](crate::Client) | [`OrgInvites`] | `.org_invites()` | Invitations to organizations, as those see them who are invited |
//!
//! # Applications
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Client`](crate::Client) | [`Application`] | `.application(application_id)` | One application |
//! | [`Client`](crate::Client) | [`Applications`] | `.applications()` | All applications in reach |
//! | [`Application`] | [`ApplicationApiToken`] | `.api_token(api_token_id)` | One API token of an application |
//! | [`Application`] | [`ApplicationApiTokens`] | `.api_tokens()` | The API tokens of an application |
//! | [`Application`] | [`ApplicationKey`] | `.key(application_key_id)` | One access key of an application |
//! | [`Application`] | [`ApplicationKeys`] | `.keys()` | The access keys of an application |
//! | [`Application`] | [`ApplicationCertificate`] | `.certificate(application_certificate_id)` | One certificate of an application |
//! | [`Application`] | [`ApplicationCertificates`] | `.certificates()` | The certificates of an application |
//! | [`Application`] | [`ApplicationCertificateAuthorities`] | `.certificate_authorities()` | The certificate authorities of an application |
//! | [`Application`] | [`ApplicationCertificateAuthority`] | `.certificate_authority(application_certificate_authority_id)` | One certificate authority of an application |
//! | [`Application`] | [`ApplicationDashboard`] | `.dashboard(dashboard_id)` | One dashboard of an application |
//! | [`Application`] | [`ApplicationDashboards`] | `.dashboards()` | The dashboards of an application |
//! | [`Application`] | [`ApplicationJobLog`] | `.job_log(job_id)` | One job log of an application |
//! | [`Application`] | [`ApplicationJobLogs`] | `.job_logs()` | The job logs of an application |
//! | [`Client`](crate::Client) | [`ApplicationTemplate`] | `.application_template(template_id)` | One application template |
//! | [`Client`](crate::Client) | [`ApplicationTemplates`] | `.application_templates()` | All application templates in reach |
//! | [`Application`] | [`Credential`] | `.credential(credential_id)` | One credential of an application |
//! | [`Application`] | [`Credentials`] | `.credentials()` | The credentials of an application |
//! | [`Application`] | [`File`] | `.file(file_id)` | One file of an application |
//! | [`Application`] | [`Files`] | `.files()` | The files of an application |
//! | [`Application`] | [`PrivateFile`] | `.private_file(private_file_id)` | One private file of an application |
//! | [`Application`] | [`PrivateFiles`] | `.private_files()` | The private files of an application |
//! | [`Application`] | [`Integration`] | `.integration(integration_id)` | One integration of an application |
//! | [`Application`] | [`Integrations`] | `.integrations()` | The integrations of an application |
//! | [`Application`] | [`Webhook`] | `.webhook(webhook_id)` | One webhook of an application |
//! | [`Application`] | [`Webhooks`] | `.webhooks()` | The webhooks of an application |
//! | [`Application`] | [`Event`] | `.event(event_id)` | One event of an application |
//! | [`Application`] | [`Events`] | `.events()` | The events of an application |
//! | [`Application`] | [`Notebook`] | `.notebook(notebook_id)` | One notebook of an application |
//! | [`Application`] | [`Notebooks`] | `.notebooks()` | The notebooks of an application |
//! | [`Application`] | [`ResourceJob`] | `.resource_job(resource_job_id)` | One resource job of an application |
//! | [`Application`] | [`ResourceJobs`] | `.resource_jobs()` | The resource jobs of an application |
//!
//! # Devices and their data
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Application`] | [`Device`] | `.device(device_id)` | One device of an application |
//! | [`Application`] | [`Devices`] | `.devices()` | The devices of an application |
//! | [`Device`] | [`DeviceAttribute`] | `.attribute(name)` | One attribute of a device |
//! | [`Device`] | [`DeviceAttributes`] | `.attributes()` | The attributes of a device |
//! | [`Application`] | [`DeviceRecipe`] | `.device_recipe(device_recipe_id)` | One device recipe of an application |
//! | [`Application`] | [`DeviceRecipes`] | `.device_recipes()` | The device recipes of an application |
//! | [`Application`] | [`Data`] | `.data()` | The data of an application's devices |
//! | [`Application`] | [`DataTable`] | `.data_table(data_table_id)` | One data table of an application |
//! | [`Application`] | [`DataTables`] | `.data_tables()` | The data tables of an application |
//! | [`DataTable`] | [`DataTableRow`] | `.row(row_id)` | One row of a data table |
//! | [`DataTable`] | [`DataTableRows`] | `.rows()` | The rows of a data table |
//! | [`Application`] | [`EdgeDeployment`] | `.edge_deployment(edge_deployment_id)` | One edge deployment of an application |
//! | [`Application`] | [`EdgeDeployments`] | `.edge_deployments()` | The edge deployments of an application |
//! | [`Application`] | [`EmbeddedDeployment`] | `.embedded_deployment(embedded_deployment_id)` | One embedded deployment of an application |
//! | [`Application`] | [`EmbeddedDeployments`] | `.embedded_deployments()` | The embedded deployments of an application |
//!
//! # Workflows
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Application`] | [`Flow`] | `.flow(flow_id)` | One workflow of an application |
//! | [`Application`] | [`Flows`] | `.flows()` | The workflows of an application |
//! | [`Flow`] | [`FlowVersion`] | `.version(flow_version_id)` | One version of a workflow |
//! | [`Flow`] | [`FlowVersions`] | `.versions()` | The versions of a workflow |
//!
//! # Experiences
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Application`] | [`Experience`] | `.experience()` | The web experience of an application |
//! | [`Experience`] | [`ExperienceDomain`] | `.domain(experience_domain_id)` | One domain of an experience |
//! | [`Experience`] | [`ExperienceDomains`] | `.domains()` | The domains of an experience |
//! | [`Experience`] | [`ExperienceEndpoint`] | `.endpoint(experience_endpoint_id)` | One endpoint of an experience |
//! | [`Experience`] | [`ExperienceEndpoints`] | `.endpoints()` | The endpoints of an experience |
//! | [`Experience`] | [`ExperienceGroup`] | `.group(experience_group_id)` | One user group of an experience |
//! | [`Experience`] | [`ExperienceGroups`] | `.groups()` | The user groups of an experience |
//! | [`Experience`] | [`ExperienceSlug`] | `.slug(experience_slug_id)` | One slug of an experience |
//! | [`Experience`] | [`ExperienceSlugs`] | `.slugs()` | The slugs of an experience |
//! | [`Experience`] | [`ExperienceUser`] | `.user(experience_user_id)` | One user of an experience |
//! | [`Experience`] | [`ExperienceUsers`] | `.users()` | The users of an experience |
//! | [`Experience`] | [`ExperienceVersion`] | `.version(experience_version_id_or_name)` | One version of an experience |
//! | [`Experience`] | [`ExperienceVersions`] | `.versions()` | The versions of an experience |
//! | [`Experience`] | [`ExperienceView`] | `.view(experience_view_id)` | One view of an experience |
//! | [`Experience`] | [`ExperienceViews`] | `.views()` | The views of an experience |
//!
//! # Dashboards
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Client`](crate::Client) | [`Dashboard`] | `.dashboard(dashboard_id)` | One dashboard |
//! | [`Client`](crate::Client) | [`Dashboards`] | `.dashboards()` | All dashboards in reach |
//!
//! # Organizations
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Client`](crate::Client) | [`Org`] | `.org(org_id)` | One organization |
//! | [`Client`](crate::Client) | [`Orgs`] | `.orgs()` | All organizations in reach |
//! | [`Org`] | [`AuditLog`] | `.audit_log(audit_log_id)` | One entry of the audit log of an organization |
//! | [`Org`] | [`AuditLogs`] | `.audit_logs()` | The audit log of an organization |
//!
//! # Instances
//!
//! | under | handle | accessor | what it is |
//! |---|---|---|---|
//! | [`Client`](crate::Client) | [`Instance`] | `.instance(instance_id)` | One instance of Losant |
//! | [`Client`](crate::Client) | [`Instances`] | `.instances()` | The instances of Losant |
//! | [`Instance`] | [`InstanceApiToken`] | `.api_token(api_token_id)` | One API token of an instance |
//! | [`Instance`] | [`InstanceApiTokens`] | `.api_tokens()` | The API tokens of an instance |
//! | [`Instance`] | [`InstanceAuditLog`] | `.audit_log(instance_audit_log_id)` | One entry of the audit log of an instance |
//! | [`Instance`] | [`InstanceAuditLogs`] | `.audit_logs()` | The audit log of an instance |
//! | [`Instance`] | [`InstanceCustomNode`] | `.custom_node(instance_custom_node_id)` | One custom node of an instance |
//! | [`Instance`] | [`InstanceCustomNodes`] | `.custom_nodes()` | The custom nodes of an instance |
//! | [`Instance`] | [`InstanceMember`] | `.member(user_id)` | One member of an instance |
//! | [`Instance`] | [`InstanceMembers`] | `.members()` | The members of an instance |
//! | [`Instance`] | [`InstanceNotificationRule`] | `.notification_rule(notification_rule_id)` | One notification rule of an instance |
//! | [`Instance`] | [`InstanceNotificationRules`] | `.notification_rules()` | The notification rules of an instance |
//! | [`Instance`] | [`InstanceOrg`] | `.org(org_id)` | One organization of an instance |
//! | [`Instance`] | [`InstanceOrgs`] | `.orgs()` | The organizations of an instance |
//! | [`InstanceOrg`] | [`InstanceOrgInvite`] | `.invite(invite_id)` | One invitation to an organization of an instance |
//! | [`InstanceOrg`] | [`InstanceOrgInvites`] | `.invites()` | The invitations to an organization of an instance |
//! | [`InstanceOrg`] | [`InstanceOrgMember`] | `.member(user_id)` | One member of an organization of an instance |
//! | [`InstanceOrg`] | [`InstanceOrgMembers`] | `.members()` | The members of an organization of an instance |
//! | [`Instance`] | [`InstanceSandbox`] | `.sandbox(instance_sandbox_id)` | One sandbox of an instance |
//! | [`Instance`] | [`InstanceSandboxes`] | `.sandboxes()` | The sandboxes of an instance |

mod application;
mod application_api_token;
mod application_certificate;
mod application_certificate_authority;
mod application_dashboard;
mod application_job_log;
mod application_key;
mod application_template;
mod audit_log;
mod auth;
mod credential;
mod dashboard;
mod data;
mod data_table;
mod data_table_row;
mod device;
mod device_attribute;
mod device_recipe;
mod edge_deployment;
mod embedded_deployment;
mod event;
mod experience;
mod experience_domain;
mod experience_endpoint;
mod experience_group;
mod experience_slug;
mod experience_user;
mod experience_version;
mod experience_view;
mod file;
mod flow;
mod flow_version;
mod instance;
mod instance_api_token;
mod instance_audit_log;
mod instance_custom_node;
mod instance_member;
mod instance_notification_rule;
mod instance_org;
mod instance_org_invite;
mod instance_org_member;
mod instance_sandbox;
mod integration;
mod me;
mod notebook;
mod org;
mod org_invites;
mod private_file;
mod resource_job;
mod user_api_token;
mod user_oauth_client;
mod user_oauth_token;
mod webhook;

pub use application::*;
pub use application_api_token::*;
pub use application_certificate::*;
pub use application_certificate_authority::*;
pub use application_dashboard::*;
pub use application_job_log::*;
pub use application_key::*;
pub use application_template::*;
pub use audit_log::*;
pub use auth::*;
pub use credential::*;
pub use dashboard::*;
pub use data::*;
pub use data_table::*;
pub use data_table_row::*;
pub use device::*;
pub use device_attribute::*;
pub use device_recipe::*;
pub use edge_deployment::*;
pub use embedded_deployment::*;
pub use event::*;
pub use experience::*;
pub use experience_domain::*;
pub use experience_endpoint::*;
pub use experience_group::*;
pub use experience_slug::*;
pub use experience_user::*;
pub use experience_version::*;
pub use experience_view::*;
pub use file::*;
pub use flow::*;
pub use flow_version::*;
pub use instance::*;
pub use instance_api_token::*;
pub use instance_audit_log::*;
pub use instance_custom_node::*;
pub use instance_member::*;
pub use instance_notification_rule::*;
pub use instance_org::*;
pub use instance_org_invite::*;
pub use instance_org_member::*;
pub use instance_sandbox::*;
pub use integration::*;
pub use me::*;
pub use notebook::*;
pub use org::*;
pub use org_invites::*;
pub use private_file::*;
pub use resource_job::*;
pub use user_api_token::*;
pub use user_oauth_client::*;
pub use user_oauth_token::*;
pub use webhook::*;
