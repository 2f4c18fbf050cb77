//! The resources of the Losant API: a handle for each, and a call for each of its actions.
//!
//! # Handles
//!
//! A handle identifies a resource and sends nothing. Each is a method of the one it belongs to, and the
//! [client](crate::Client) is the root: `client.application(id)`, then `.device(id)`, then
//! `.attribute(name)`. There are two for most kinds of resource: one for a single resource
//! (`.device(id)`), with actions such as `get`, `patch` and `delete`, and one for all of them
//! (`.devices()`), with `get` for the list and `post` to create one. Handles are cheap to clone, and
//! can be kept.
//!
//! ```
//! # fn f(client: losant::Client) {
//! let application = client.application("575ec8687ae143cd83dc4a97");
//! let device = application.device("575ecf887ae143cd83dc4aa2");
//! let attribute = device.attribute("temperature");
//! # }
//! ```
//!
//! # Calls
//!
//! A method of a handle takes what its action requires and returns a call: `.get()` of [`Devices`] a
//! [`DevicesGetCall`]. Optional parameters are setters of the call, and awaiting it sends it. The docs
//! of the method say which scopes allow it, what it returns, and whether it is sent again when it
//! fails. What every call can do is in [`Call`](crate::Call).
//!
//! - A list is paged: `.items()` of its call streams all items, `.pages()` page after page.
//! - An action that returns one thing or another, by status code, returns an enum that is named for it,
//!   such as [`DevicesDeleteOk`]: mostly the result, or the background job that will have it. Which
//!   jobs can be awaited is in [`jobs`](crate::jobs).
//! - A `…_stream` method opens a stream of events that reconnects: see
//!   [`EventStream`](crate::EventStream).
//! - A file is a [`Part`](crate::Part).
//!
//! # Families
//!
//! Each row has the handles of one kind of resource, and the method that returns the first of them.
//!
//! ## Signing in and the user
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Auth`] | `client.auth()` | getting a token for a device or a user; [`auth`](crate::auth) does it for you |
//! | [`Me`] | `client.me()` | the profile, password, invitations and usage of the signed-in user |
//! | [`UserApiToken`], [`UserApiTokens`] | `client.user_api_token(id)` | tokens with which programs act for the user |
//! | [`UserOauthClient`], [`UserOauthClients`] | `client.user_oauth_client(id)` | registering a program that asks users for access |
//! | [`UserOauthToken`], [`UserOauthTokens`] | `client.user_oauth_token(id)` | the access that the user granted to programs |
//! | [`OrgInvites`] | `client.org_invites()` | answering an invitation without signing in |
//!
//! ## Devices and their data
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Device`], [`Devices`] | `application.device(id)` | state, commands, live streams, and changes to many devices at once |
//! | [`DeviceAttribute`], [`DeviceAttributes`] | `device.attribute(name)` | what a device can report |
//! | [`DeviceRecipe`], [`DeviceRecipes`] | `application.device_recipe(id)` | creating many similar devices |
//! | [`Data`] | `application.data()` | time series and last values of many devices |
//! | [`DataTable`], [`DataTables`] | `application.data_table(id)` | tables of your own data, and their columns |
//! | [`DataTableRow`], [`DataTableRows`] | `table.row(id)` | inserting, querying and exporting rows |
//! | [`Event`], [`Events`] | `application.event(id)` | raising, acknowledging and resolving alarms |
//!
//! ## Applications
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Application`], [`Applications`] | `client.application(id)` | what contains everything else: usage, MQTT messages, export, import, archives |
//! | [`ApplicationTemplate`], [`ApplicationTemplates`] | `client.application_template(id)` | ready-made applications to start from |
//! | [`ApplicationApiToken`], [`ApplicationApiTokens`] | `application.api_token(id)` | tokens for programs that need one application only |
//! | [`ApplicationKey`], [`ApplicationKeys`] | `application.key(id)` | the keys with which devices sign in |
//! | [`ApplicationCertificate`], [`ApplicationCertificates`] | `application.certificate(id)` | devices that authenticate with a client certificate |
//! | [`ApplicationCertificateAuthority`], [`ApplicationCertificateAuthorities`] | `application.certificate_authority(id)` | trusting all certificates of an issuer |
//! | [`Credential`], [`Credentials`] | `application.credential(id)` | secrets of other services, which workflows and integrations use |
//! | [`Integration`], [`Integrations`] | `application.integration(id)` | messages from MQTT brokers, queues and other services |
//! | [`Webhook`], [`Webhooks`] | `application.webhook(id)` | URLs that trigger workflows |
//! | [`File`], [`Files`] | `application.file(id)` | files that anyone can read at a URL |
//! | [`PrivateFile`], [`PrivateFiles`] | `application.private_file(id)` | files at signed URLs that expire |
//! | [`Notebook`], [`Notebooks`] | `application.notebook(id)` | Jupyter notebooks that run on the data of devices |
//! | [`ApplicationJobLog`], [`ApplicationJobLogs`] | `application.job_log(id)` | waiting for exports and other background jobs |
//!
//! ## Workflows
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Flow`], [`Flows`] | `application.flow(id)` | triggers and nodes, virtual buttons, storage, errors and statistics |
//! | [`FlowVersion`], [`FlowVersions`] | `flow.version(id)` | saved versions of a workflow |
//! | [`ResourceJob`], [`ResourceJobs`] | `application.resource_job(id)` | running a workflow for each device, row or user that a query selects |
//! | [`EdgeDeployment`], [`EdgeDeployments`] | `application.edge_deployment(id)` | which workflow version an edge compute device runs |
//! | [`EmbeddedDeployment`], [`EmbeddedDeployments`] | `application.embedded_deployment(id)` | which workflow versions are compiled for an embedded device |
//!
//! ## Dashboards
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Dashboard`], [`Dashboards`] | `client.dashboard(id)` | dashboards of users, organizations and applications, and reports of them |
//! | [`ApplicationDashboard`], [`ApplicationDashboards`] | `application.dashboard(id)` | dashboards of one application, also with a token of that application |
//!
//! ## Experiences
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Experience`] | `application.experience()` | web pages and an API for your customers: starting one, deleting parts |
//! | [`ExperienceEndpoint`], [`ExperienceEndpoints`] | `experience.endpoint(id)` | the routes that requests can have, and counts of requests |
//! | [`ExperienceView`], [`ExperienceViews`] | `experience.view(id)` | layouts, pages and components |
//! | [`ExperienceUser`], [`ExperienceUsers`] | `experience.user(id)` | the people who sign in |
//! | [`ExperienceGroup`], [`ExperienceGroups`] | `experience.group(id)` | which users see which devices |
//! | [`ExperienceVersion`], [`ExperienceVersions`] | `experience.version(id_or_name)` | releases, beside the version `develop` |
//! | [`ExperienceSlug`], [`ExperienceSlugs`] | `experience.slug(id)` | subdomains of `onlosant.com` |
//! | [`ExperienceDomain`], [`ExperienceDomains`] | `experience.domain(id)` | domains of your own |
//!
//! ## Organizations
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Org`], [`Orgs`] | `client.org(id)` | members, invitations, usage and transfers |
//! | [`AuditLog`], [`AuditLogs`] | `org.audit_log(id)` | who changed what |
//!
//! ## Instances
//!
//! For the operators of a Losant instance of their own.
//!
//! | handles | method | for |
//! |---|---|---|
//! | [`Instance`], [`Instances`] | `client.instance(id)` | usage of all organizations, and reports of it |
//! | [`InstanceOrg`], [`InstanceOrgs`] | `instance.org(id)` | creating organizations and setting their limits |
//! | [`InstanceOrgMember`], [`InstanceOrgMembers`] | `org.member(id)` | who belongs to an organization, and as what |
//! | [`InstanceOrgInvite`], [`InstanceOrgInvites`] | `org.invite(id)` | invitations that are not answered yet |
//! | [`InstanceSandbox`], [`InstanceSandboxes`] | `instance.sandbox(id)` | accounts of users, and restoring deleted ones |
//! | [`InstanceMember`], [`InstanceMembers`] | `instance.member(id)` | who operates the instance |
//! | [`InstanceApiToken`], [`InstanceApiTokens`] | `instance.api_token(id)` | tokens for programs that operate it |
//! | [`InstanceAuditLog`], [`InstanceAuditLogs`] | `instance.audit_log(id)` | what its operators changed |
//! | [`InstanceCustomNode`], [`InstanceCustomNodes`] | `instance.custom_node(id)` | workflow nodes for all its applications |
//! | [`InstanceNotificationRule`], [`InstanceNotificationRules`] | `instance.notification_rule(id)` | notifying organizations that approach a limit |

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
