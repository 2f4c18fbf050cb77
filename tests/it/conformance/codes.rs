//! Success codes that differ between versions of the API: a call accepts each of them.

use losant::api::{Application, InstanceOrgMembers, InstanceOrgMembersPostOk, InstanceOrgs};
use losant::models::{
    FilePatch, InstanceOrg, InstanceOrgMemberPost, ResourceJobPatch, Role, Success,
};
use losant::{Call, Client};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::deviations;
use crate::support::server::{Server, json_response};

/// Responds to a call with this body and each of these codes, and checks the value that it returns.
///
/// Returns the id of the action.
async fn accepts<C: Call>(
    body: Value,
    codes: [u16; 2],
    call: impl Fn(&Client) -> C,
    is_expected: impl Fn(&C::Value) -> bool,
) -> &'static str {
    let server = Server::responding(codes.map(|code| json_response(code, body.clone()))).await;
    let client = server.client();
    for code in codes {
        match call(&client).await {
            Ok(value) => assert!(is_expected(&value), "{}: {code}", C::ACTION),
            Err(error) => panic!("{}: {code}: {error}", C::ACTION),
        }
    }
    C::ACTION.id
}

/// The same for a call that starts a deployment.
async fn starts<C: Call<Value = Success>>(call: impl Fn(&Application) -> C) -> &'static str {
    let call = |client: &Client| call(&client.application("a"));
    accepts(json!({"success": true}), [201, 202], call, |done| done.success == Some(true)).await
}

/// The same for a call that changes something.
async fn changes<C: Call>(
    call: impl Fn(&Application) -> C,
    id: impl Fn(&C::Value) -> &str,
) -> &'static str {
    let call = |client: &Client| call(&client.application("a"));
    accepts(json!({"id": "changed"}), [200, 201], call, |value| id(value) == "changed").await
}

fn read<T: DeserializeOwned>(body: &Value) -> T {
    serde_json::from_value(body.clone()).unwrap()
}

fn orgs(client: &Client) -> InstanceOrgs {
    client.instance("i").orgs()
}

fn members(client: &Client) -> InstanceOrgMembers {
    client.instance("i").org("o").members()
}

#[tokio::test]
async fn each_call_accepts_the_codes_of_every_version() {
    let post = || InstanceOrgMemberPost::new(Role::View);
    let is_org = |org: &InstanceOrg| org.org_id == "o";
    let is_member = |added: &InstanceOrgMembersPostOk| {
        let InstanceOrgMembersPostOk::Ok(member) = added else { return false };
        member.user_id == "u"
    };
    let release = json!({"flowId": "f", "version": "v"});
    let remove = json!({"flowId": "f", "deviceId": "d"});
    let replace = json!({"flowId": "f", "oldVersion": "v", "newVersion": "w"});
    let mut checked = [
        starts(|a| a.edge_deployments().release(read(&release))).await,
        starts(|a| a.edge_deployments().remove(read(&remove))).await,
        starts(|a| a.edge_deployments().replace(read(&replace))).await,
        starts(|a| a.embedded_deployments().release(read(&release))).await,
        starts(|a| a.embedded_deployments().remove(read(&remove))).await,
        starts(|a| a.embedded_deployments().replace(read(&replace))).await,
        changes(|a| a.file("f").patch(FilePatch::new()), |file| &file.id).await,
        changes(|a| a.private_file("f").patch(FilePatch::new()), |file| &file.id).await,
        changes(|a| a.resource_job("j").patch(ResourceJobPatch::new()), |job| &job.id).await,
        accepts(json!({"orgId": "o"}), [200, 201], |client| orgs(client).post(), is_org).await,
        accepts(
            json!({"userId": "u"}),
            [200, 201],
            |client| members(client).post(post()),
            is_member,
        )
        .await,
    ];
    checked.sort_unstable();
    let mut expected: Vec<_> = deviations::actions("codes").collect();
    expected.sort_unstable();
    assert_eq!(checked, *expected);
}

#[tokio::test]
async fn adding_a_member_can_send_an_invitation_instead() {
    let server = Server::responding([json_response(202, json!({"inviteSent": true}))]).await;
    let added = members(&server.client()).post(InstanceOrgMemberPost::new(Role::View)).await;
    let InstanceOrgMembersPostOk::Accepted(sent) = added.unwrap() else { panic!("not invited") };
    assert_eq!(sent.invite_sent, Some(true));
}
