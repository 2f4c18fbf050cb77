//! The metadata of a few actions compared with Losant's documentation, without any external file.

use losant::api::{
    Me, MeGetCall, UserApiToken, UserApiTokenDeleteCall, UserApiTokenGetCall,
    UserApiTokenPatchCall, UserApiTokens, UserApiTokensGetCall, UserApiTokensPostCall,
};
use losant::{Action, Call, GLOBAL_PARAMS, Handle, ParamKind, ParamLocation, Resource, RetryClass};

// Metadata is usable in constant expressions.
const _: () = assert!(UserApiTokenGetCall::ACTION.scopes.len() == 8);
const _: () = assert!(UserApiToken::RESOURCE.actions.len() == 3);
const _: () = assert!(matches!(UserApiTokenDeleteCall::ACTION.retry, RetryClass::Idempotent));

/// An action as Losant documents it.
struct Documented {
    action: &'static Action,
    /// Id, resource, name, method and path.
    identity: [&'static str; 5],
    /// Name, location, whether it is required, and kind.
    params: &'static [(&'static str, ParamLocation, bool, ParamKind)],
    scopes: &'static [&'static str],
    responses: &'static [(u16, &'static str)],
    retry: RetryClass,
    deny_oauth: bool,
    allow_unverified: bool,
}

const ID: (&str, ParamLocation, bool, ParamKind) =
    ("apiTokenId", ParamLocation::Path, true, ParamKind::String);
const BODY: (&str, ParamLocation, bool, ParamKind) =
    ("apiToken", ParamLocation::Body, true, ParamKind::Json);

const DOCUMENTED: [Documented; 6] = [
    Documented {
        action: UserApiTokenDeleteCall::ACTION,
        identity: [
            "userApiToken.delete",
            "userApiToken",
            "delete",
            "DELETE",
            "/me/tokens/{apiTokenId}",
        ],
        params: &[ID],
        scopes: &["all.User", "only.User", "userApiToken.*", "userApiToken.delete"],
        responses: &[(200, "Success"), (400, "Error"), (404, "Error")],
        retry: RetryClass::Idempotent,
        deny_oauth: true,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokenGetCall::ACTION,
        identity: ["userApiToken.get", "userApiToken", "get", "GET", "/me/tokens/{apiTokenId}"],
        params: &[ID],
        scopes: &[
            "all.User",
            "all.User.bounded",
            "all.User.read",
            "only.User",
            "only.User.bounded",
            "only.User.read",
            "userApiToken.*",
            "userApiToken.get",
        ],
        responses: &[(200, "ApiToken"), (400, "Error"), (404, "Error")],
        retry: RetryClass::Safe,
        deny_oauth: false,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokenPatchCall::ACTION,
        identity: [
            "userApiToken.patch",
            "userApiToken",
            "patch",
            "PATCH",
            "/me/tokens/{apiTokenId}",
        ],
        params: &[ID, BODY],
        scopes: &["all.User", "only.User", "userApiToken.*", "userApiToken.patch"],
        responses: &[(200, "ApiToken"), (400, "Error"), (404, "Error")],
        retry: RetryClass::Never,
        deny_oauth: true,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokensGetCall::ACTION,
        identity: ["userApiTokens.get", "userApiTokens", "get", "GET", "/me/tokens"],
        params: &[
            ("sortField", ParamLocation::Query, false, ParamKind::String),
            ("sortDirection", ParamLocation::Query, false, ParamKind::String),
            ("page", ParamLocation::Query, false, ParamKind::Integer),
            ("perPage", ParamLocation::Query, false, ParamKind::Integer),
            ("filterField", ParamLocation::Query, false, ParamKind::String),
            ("filter", ParamLocation::Query, false, ParamKind::String),
        ],
        scopes: &[
            "all.User",
            "all.User.bounded",
            "all.User.read",
            "only.User",
            "only.User.bounded",
            "only.User.read",
            "userApiTokens.*",
            "userApiTokens.get",
        ],
        responses: &[(200, "ApiTokens"), (400, "Error")],
        retry: RetryClass::Safe,
        deny_oauth: false,
        allow_unverified: false,
    },
    Documented {
        action: UserApiTokensPostCall::ACTION,
        identity: ["userApiTokens.post", "userApiTokens", "post", "POST", "/me/tokens"],
        params: &[BODY],
        scopes: &["all.User", "only.User", "userApiTokens.*", "userApiTokens.post"],
        responses: &[(201, "ApiToken"), (400, "Error")],
        retry: RetryClass::Never,
        deny_oauth: true,
        allow_unverified: false,
    },
    Documented {
        action: MeGetCall::ACTION,
        identity: ["me.get", "me", "get", "GET", "/me"],
        params: &[
            ("includeRecent", ParamLocation::Query, false, ParamKind::Boolean),
            ("summaryExclude", ParamLocation::Query, false, ParamKind::String),
            ("summaryInclude", ParamLocation::Query, false, ParamKind::String),
        ],
        scopes: &[
            "all.User",
            "all.User.bounded",
            "all.User.read",
            "me.*",
            "me.get",
            "only.User",
            "only.User.bounded",
            "only.User.read",
        ],
        responses: &[(200, "Me")],
        retry: RetryClass::Safe,
        deny_oauth: false,
        allow_unverified: true,
    },
];

#[test]
fn names_methods_and_paths_match_the_documentation() {
    for Documented { action, identity, .. } in DOCUMENTED {
        let Action { id, resource, name, path, .. } = *action;
        assert_eq!([id, resource, name, action.method.as_str(), path], identity);
    }
}

#[test]
fn parameters_match_the_documentation() {
    for Documented { action, params, .. } in DOCUMENTED {
        let own: Vec<_> =
            action.params.iter().map(|p| (p.name, p.location, p.required, p.kind)).collect();
        assert_eq!(own, params, "{action}");
    }
}

#[test]
fn scopes_match_the_documentation() {
    for Documented { action, scopes, .. } in DOCUMENTED {
        assert_eq!(action.scopes, scopes, "{action}");
    }
}

#[test]
fn responses_match_the_documentation() {
    for Documented { action, responses, .. } in DOCUMENTED {
        assert_eq!(declared_responses(action), responses, "{action}");
        for response in action.responses {
            assert_eq!(response.is_success(), response.status < 300, "{action}: {response:?}");
        }
    }
}

#[test]
fn retry_classes_and_flags_match_the_documentation() {
    for documented in DOCUMENTED {
        let Documented { action, retry, deny_oauth, allow_unverified, .. } = documented;
        let own = (action.retry, action.deny_oauth, action.allow_unverified);
        assert_eq!(own, (retry, deny_oauth, allow_unverified), "{action}");
    }
}

pub(super) fn declared_responses(action: &Action) -> Vec<(u16, &'static str)> {
    action.responses.iter().map(|response| (response.status, response.type_name)).collect()
}

#[test]
fn parameters_list_their_allowed_values() {
    let values = |name: &str| {
        let params = UserApiTokensGetCall::ACTION.params;
        params.iter().find(|param| param.name == name).unwrap().values
    };
    let fields = ["name", "status", "id", "creationDate", "lastUpdated", "expirationDate"];
    assert_eq!(values("sortField"), fields);
    assert_eq!(values("sortDirection"), ["asc", "desc"]);
    assert_eq!(values("filterField"), ["name", "status"]);
    assert!(values("filter").is_empty());
}

#[test]
fn global_parameters_match_the_documentation() {
    let all: Vec<_> =
        GLOBAL_PARAMS.iter().map(|p| (p.name, p.location, p.required, p.kind)).collect();
    assert_eq!(
        all,
        [
            ("_actions", ParamLocation::Query, false, ParamKind::Boolean),
            ("_links", ParamLocation::Query, false, ParamKind::Boolean),
            ("_embedded", ParamLocation::Query, false, ParamKind::Boolean),
            ("losantdomain", ParamLocation::Header, false, ParamKind::String),
        ]
    );
}

#[test]
fn catalog_contains_the_resource_of_each_handle() {
    for resource in [Me::RESOURCE, UserApiToken::RESOURCE, UserApiTokens::RESOURCE] {
        let listed = losant::catalog().iter().filter(|listed| listed.name == resource.name);
        let listed: Vec<_> = listed.map(|&listed| std::ptr::from_ref(listed)).collect();
        assert_eq!(listed, [std::ptr::from_ref(resource)], "{}", resource.name);
    }
    let actions = |resource: &Resource| resource.actions.iter().map(|action| action.name).collect();
    let actions: Vec<Vec<_>> =
        [UserApiToken::RESOURCE, UserApiTokens::RESOURCE].into_iter().map(actions).collect();
    assert_eq!(actions, [vec!["delete", "get", "patch"], vec!["get", "post"]]);
    assert_eq!(UserApiToken::RESOURCE.placeholders, ["apiTokenId"]);
    assert!(UserApiTokens::RESOURCE.placeholders.is_empty());
}

/// For these actions the HTTP method suggests the wrong retry class.
#[test]
fn retry_class_overrides_are_declared() {
    let class = |id: &str| {
        let actions = losant::catalog().iter().flat_map(|resource| resource.actions);
        actions.into_iter().find(|action| action.id == id).unwrap().retry
    };
    for id in [
        "application.archiveData",
        "application.backfillArchiveData",
        "application.fullDataTablesArchive",
        "application.fullEventsArchive",
        "me.refreshToken",
    ] {
        assert_eq!(class(id), RetryClass::Never, "{id}");
    }
    for id in ["data.lastValueQuery", "data.timeSeriesQuery", "dataTableRows.query"] {
        assert_eq!(class(id), RetryClass::Safe, "{id}");
    }
}
