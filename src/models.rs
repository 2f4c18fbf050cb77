//! The documents that calls send and return.
//!
//! # Names
//!
//! A model is named for its resource and its use:
//!
//! | name | use |
//! |---|---|
//! | [`Device`] | a device in a response |
//! | [`Devices`] | a page of them, with `items` and counts |
//! | [`DevicePost`] | a device to create |
//! | [`DevicePatch`] | changes to a device |
//! | [`DevicesSortField`], [`DevicesFilterField`] | fields that the list can be sorted and filtered by |
//!
//! # Requests
//!
//! `new` takes the required fields, and each other field has a setter. Both take whatever converts to
//! the type of the field, and for a list or a map whatever iterates over its items or entries. What is
//! not set is not sent; a field that can be `null` also has a method `clear_…`, which sends `null`. A
//! response converts to a patch, to be edited and sent:
//!
//! ```
//! use losant::models::{DataType, Device, DeviceAttributePost, DevicePatch, DevicePost};
//!
//! let temperature = DeviceAttributePost::new("temperature", DataType::Number);
//! let post = DevicePost::new("pump 7").attributes([temperature]).tags([("site", "north")]);
//!
//! let device = Device::new().name("pump 7").parent_id("575ecf887ae143cd83dc4aa3");
//! let patch = DevicePatch::from(&device).name("pump 8").clear_parent_id();
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"pump 8","parentId":null}"#);
//! # let _ = post; Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Responses
//!
//! A response may have fields and values that this version does not know: unknown fields are ignored,
//! and enumerations keep an unknown value in their variant `Unknown`. Ids, lists and maps are plain:
//! where Losant leaves them out, they are empty. Other fields that it may leave out are `Option`s.
//! Counts, sizes and milliseconds are integers.
//!
//! ```
//! use losant::models::Device;
//!
//! # let json = r#"{"id": "7", "name": "pump", "tags": [{"key": "site", "value": "north"}]}"#;
//! let device: Device = serde_json::from_str(json)?;
//! assert_eq!(device.tag("site"), Some("north"));
//! assert!(device.attribute("temperature").is_none());
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Values of several forms
//!
//! | type | for |
//! |---|---|
//! | [`AdvancedDeviceQuery`] and its like | conditions on fields, which lists, exports and bulk changes take |
//! | [`AdvancedQuery`] | conditions on fields that only you know, such as those of a data table |
//! | [`DeviceState::of`] | a state from any struct or map of values |
//! | [`OneOrMany`], [`ListOrMap`] | one value or a list; a list or a map |
//! | [`Moment`] | a time as a string or in milliseconds |
//! | [`Tag`], [`TagFilter`] | a key and a value: `Tag::from(("site", "north"))` |
//!
//! All models implement `Serialize` and `Deserialize`, and `Debug` without secrets. Your own are
//! declared with [`losant_model`](macro@crate::losant_model).

mod advanced_query;
mod api_token;
mod application;
mod application_certificate;
mod application_certificate_authority;
mod application_clone;
mod application_dashboard;
mod application_export;
mod application_import;
mod application_job_log;
mod application_key;
mod application_readme;
mod application_search;
mod application_template;
mod archive_config;
mod audit_log;
mod auth;
mod certificate_info;
mod collections;
mod composite_state;
pub mod condition;
mod creator_type;
mod credential;
mod credential_config;
mod custom_node;
mod dashboard;
mod dashboard_block;
mod dashboard_context;
mod dashboard_report;
mod data_export;
mod data_table;
mod data_table_row;
mod data_type;
mod device;
mod device_attribute;
mod device_class;
mod device_command;
mod device_connection;
mod device_counts;
mod device_data_export;
mod device_recipe;
mod device_state;
mod devices_bulk;
mod edge_deployment;
mod edit;
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
mod filter_field;
mod flow;
mod flow_class;
mod flow_errors;
mod flow_log;
mod flow_node;
mod flow_stats;
mod flow_storage;
mod flow_trigger;
mod flow_version;
mod flows_import;
mod function_suggestion;
mod global;
mod historical_summary;
mod instance;
mod instance_audit_log;
mod instance_custom_node;
mod instance_member;
mod instance_notification_rule;
mod instance_org;
mod instance_org_invite;
mod instance_org_member;
mod instance_report;
mod instance_sandbox;
mod integration;
mod integration_config;
mod job;
mod last_value;
mod me;
mod moment;
mod mqtt;
mod notebook;
mod notebook_execution;
mod notebook_input;
mod notebook_output;
mod oauth_client;
mod oauth_grant;
mod org;
mod org_invite;
mod org_member;
mod password;
pub mod patterns;
mod payload_counts;
mod period_summary;
mod recent_item;
mod resource_job;
mod resource_limits;
mod resource_summary;
mod role;
mod sort_field;
mod source_type;
mod success;
mod tag;
mod time_series;
mod two_factor_auth;
mod user_oauth_client;
mod user_oauth_token;
mod validation_error;
mod webhook;

pub use advanced_query::*;
pub use api_token::*;
pub use application::*;
pub use application_certificate::*;
pub use application_certificate_authority::*;
pub use application_clone::*;
pub use application_dashboard::*;
pub use application_export::*;
pub use application_import::*;
pub use application_job_log::*;
pub use application_key::*;
pub use application_readme::*;
pub use application_search::*;
pub use application_template::*;
pub use archive_config::*;
pub use audit_log::*;
pub use auth::*;
pub use certificate_info::*;
pub use collections::*;
pub use composite_state::*;
pub use creator_type::*;
pub use credential::*;
pub use credential_config::*;
pub use custom_node::*;
pub use dashboard::*;
pub use dashboard_block::*;
pub use dashboard_context::*;
pub use dashboard_report::*;
pub use data_export::*;
pub use data_table::*;
pub use data_table_row::*;
pub use data_type::*;
pub use device::*;
pub use device_attribute::*;
pub use device_class::*;
pub use device_command::*;
pub use device_connection::*;
pub use device_counts::*;
pub use device_data_export::*;
pub use device_recipe::*;
pub use device_state::*;
pub use devices_bulk::*;
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
pub use filter_field::*;
pub use flow::*;
pub use flow_class::*;
pub use flow_errors::*;
pub use flow_log::*;
pub use flow_node::*;
pub use flow_stats::*;
pub use flow_storage::*;
pub use flow_trigger::*;
pub use flow_version::*;
pub use flows_import::*;
pub use function_suggestion::*;
pub use global::*;
pub use historical_summary::*;
pub use instance::*;
pub use instance_audit_log::*;
pub use instance_custom_node::*;
pub use instance_member::*;
pub use instance_notification_rule::*;
pub use instance_org::*;
pub use instance_org_invite::*;
pub use instance_org_member::*;
pub use instance_report::*;
pub use instance_sandbox::*;
pub use integration::*;
pub use integration_config::*;
pub use job::*;
pub use last_value::*;
pub use me::*;
pub use moment::*;
pub use mqtt::*;
pub use notebook::*;
pub use notebook_execution::*;
pub use notebook_input::*;
pub use notebook_output::*;
pub use oauth_client::*;
pub use oauth_grant::*;
pub use org::*;
pub use org_invite::*;
pub use org_member::*;
pub use password::*;
pub use payload_counts::*;
pub use period_summary::*;
pub use recent_item::*;
pub use resource_job::*;
pub use resource_limits::*;
pub use resource_summary::*;
pub use role::*;
pub use sort_field::*;
pub use source_type::*;
pub use success::*;
pub use tag::*;
pub use time_series::*;
pub use two_factor_auth::*;
pub use user_oauth_client::*;
pub use user_oauth_token::*;
pub use validation_error::*;
pub use webhook::*;

pub use losant_runtime::{ApiError as Error, ValidationError};
