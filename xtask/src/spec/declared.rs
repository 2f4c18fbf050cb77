//! Converts the catalog that `losant` declares.

use losant::ParamLocation;

use super::{Action, Param, Resource, Spec};

impl Spec {
    /// Returns what the catalog declares.
    pub fn declared() -> Self {
        let resources = losant::catalog().iter().map(|declared| {
            let actions = declared.actions.iter();
            let actions = actions.map(|own| (own.name.to_owned(), action(own, declared)));
            let path = declared.path.to_owned();
            (declared.name.to_owned(), Resource { path, actions: actions.collect() })
        });
        Self { resources: resources.collect(), ..Self::default() }
    }
}

fn action(declared: &losant::Action, resource: &losant::Resource) -> Action {
    let of_resource = |param: &&losant::Param| {
        param.location == ParamLocation::Path && resource.placeholders.contains(&param.name)
    };
    let params = declared.params.iter().filter(|param| !of_resource(param));
    let responses = declared.responses.iter().map(|response| {
        let ty = Some(response.type_name.to_owned()).filter(|ty| ty != "()");
        (response.status, ty)
    });
    let events = declared.events.iter();
    Action {
        method: declared.method.to_string(),
        suffix: declared.path.strip_prefix(resource.path).unwrap_or(declared.path).to_owned(),
        params: params.map(param).collect(),
        responses: responses.collect(),
        scopes: declared.scopes.iter().copied().map(str::to_owned).collect(),
        events: events.map(|(name, ty)| ((*name).to_owned(), (*ty).to_owned())).collect(),
        deny_oauth: declared.deny_oauth,
        allow_unverified: declared.allow_unverified,
    }
}

fn param(declared: &losant::Param) -> Param {
    let location = match declared.location {
        ParamLocation::Path => "path",
        ParamLocation::Body => "body",
        ParamLocation::Part => "multipart",
        _ => "query",
    };
    Param {
        name: declared.name.to_owned(),
        location: location.to_owned(),
        required: declared.required,
        values: declared.values.iter().copied().map(str::to_owned).collect(),
        schema: None,
        kind: String::new(),
        default: declared.default.map(str::to_owned),
        deprecated: false,
    }
}
