//! The actions that do more than what methods do to documents.

use crate::testing::route::Refusal;
use crate::testing::state::{FakeState, Incoming};
use serde_json::Value;

/// What an action does.
pub(in crate::testing) type Handler = fn(&mut FakeState, &Incoming<'_>) -> Result<Value, Refusal>;

const HANDLERS: &[(&str, Handler)] = &[
    ("application.globals", FakeState::set_globals),
    ("application.mqttPublishMessage", FakeState::publish),
    ("application.readme", FakeState::readme),
    ("application.readmePatch", FakeState::patch_readme),
    ("applicationTemplates.getUniqueKeywords", FakeState::template_keywords),
    ("auth.authenticateDevice", FakeState::sign_in_device),
    ("auth.authenticateUser", FakeState::sign_in_user),
    ("data.lastValueQuery", FakeState::last_values),
    ("data.timeSeriesQuery", FakeState::time_series),
    ("dataTable.addColumn", FakeState::add_column),
    ("dataTable.removeColumn", FakeState::remove_column),
    ("dataTableRows.delete", FakeState::delete_rows),
    ("dataTableRows.query", FakeState::query_rows),
    ("dataTableRows.truncate", FakeState::truncate_rows),
    ("device.getCommand", FakeState::get_command),
    ("device.getCompositeState", FakeState::composite_state),
    ("device.getLogEntries", FakeState::get_connections),
    ("device.getState", FakeState::get_state),
    ("device.removeData", FakeState::remove_data),
    ("device.sendCommand", FakeState::send_command),
    ("device.sendState", FakeState::send_state),
    ("device.setConnectionStatus", FakeState::set_connection),
    ("devices.attributeNames", FakeState::attribute_names),
    ("devices.delete", FakeState::delete_devices),
    ("devices.deviceNames", FakeState::device_names),
    ("devices.getCompositeState", FakeState::composite_states),
    ("devices.patch", FakeState::patch_devices),
    ("devices.removeData", FakeState::remove_devices_data),
    ("devices.restore", FakeState::restore_devices),
    ("devices.sendCommand", FakeState::send_commands),
    ("devices.tagKeys", FakeState::tag_keys),
    ("devices.tagValues", FakeState::tag_values),
    ("edgeDeployments.release", FakeState::release),
    ("edgeDeployments.remove", FakeState::undeploy),
    ("edgeDeployments.replace", FakeState::replace),
    ("event.patch", FakeState::patch_event),
    ("events.delete", FakeState::delete_events),
    ("events.mostRecentBySeverity", FakeState::most_recent_event),
    ("events.patch", FakeState::patch_events),
    ("file.move", FakeState::move_file),
    ("file.upload", FakeState::upload_file),
    ("flow.clearStorageEntries", FakeState::clear_storage),
    ("flow.getStorageEntries", FakeState::storage),
    ("flow.setStorageEntry", FakeState::set_storage),
    ("flowVersions.delete", FakeState::delete_versions),
    ("flows.getByVersion", FakeState::flows_by_version),
    ("me.changePassword", FakeState::change_password),
    ("me.refreshToken", FakeState::refresh_token),
    ("me.verifyEmail", FakeState::verify_email),
    ("org.inviteMember", FakeState::invite),
    ("org.modifyMember", FakeState::modify_member),
    ("org.pendingInvites", FakeState::invites),
    ("org.removeMember", FakeState::remove_member),
    ("org.revokeInvite", FakeState::revoke_invite),
    ("privateFile.move", FakeState::move_file),
    ("privateFile.upload", FakeState::upload_file),
];

/// What an action does, if it is not what its method does to documents.
pub(in crate::testing) fn handler(action: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(id, _)| *id == action).map(|(_, handler)| *handler)
}
