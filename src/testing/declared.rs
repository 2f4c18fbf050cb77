//! What the declarations say of documents: their fields, and those that are taken but not returned.

use super::crud::holds;
use crate::http::Method;
use crate::{Action, ParamLocation, Resource, Shape};

/// The fields of a shape. `None` if it may have any.
fn fields(shape: &Shape) -> Option<Vec<&'static str>> {
    match shape {
        Shape::Object(object) => Some(object.fields().map(|field| field.name).collect()),
        Shape::Nullable(inner) => fields(inner),
        Shape::Union { tag, variants, .. } => {
            let inner = variants.iter().filter_map(|(_, shape)| fields(shape)).flatten();
            Some(std::iter::once(*tag).chain(inner).collect())
        }
        Shape::OneOf(shapes) => {
            let all: Option<Vec<_>> = shapes.iter().map(|shape| fields(shape)).collect();
            all.map(|all| all.concat())
        }
        _ => None,
    }
}

/// The fields that the documents of a resource have in responses. `None` if any.
pub(super) fn document_fields(item: &Resource) -> Option<Vec<&'static str>> {
    let get = item.actions.iter().find(|action| action.name == "get")?;
    fields(&get.responses.first()?.shape)
}

/// The fields of bodies that responses do not have, such as passwords.
pub(super) fn write_only(resources: &[&'static Resource], item: &Resource) -> Vec<&'static str> {
    let Some(returned) = document_fields(item) else { return Vec::new() };
    let lists = resources.iter().filter(|list| holds(list, item));
    let actions = lists.flat_map(|list| {
        list.actions.iter().filter(|a| a.path == list.path && a.method == Method::POST)
    });
    let own = item.actions.iter().filter(|action| action.path == item.path);
    let taken = actions.chain(own).flat_map(|action| body_fields(action));
    taken.filter(|name| !returned.contains(name)).collect()
}

/// The fields of the body that an action takes.
pub(super) fn body_fields(action: &Action) -> Vec<&'static str> {
    let mut bodies = action.params.iter().filter(|param| param.location == ParamLocation::Body);
    bodies.next().and_then(|body| fields(&body.shape)).unwrap_or_default()
}

/// The fields that hold a secret, which only the response that creates a document has.
pub(super) fn secrets(item: &Resource) -> Vec<&'static str> {
    let get = item.actions.iter().find(|action| action.name == "get");
    let shape = get.and_then(|get| get.responses.first()).map(|response| response.shape.get());
    match shape {
        Some(Shape::Object(object)) => {
            object.fields().filter(|field| field.secret).map(|field| field.name).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    fn resource(name: &str) -> &'static Resource {
        catalog().iter().find(|resource| resource.name == name).unwrap()
    }

    #[test]
    fn fields_come_from_the_shapes_of_responses() {
        assert!(document_fields(resource("device")).unwrap().contains(&"applicationId"));
        assert!(!document_fields(resource("file")).unwrap().contains(&"fileId"));
        assert!(document_fields(resource("flowVersion")).unwrap().contains(&"flowId"));
    }

    #[test]
    fn passwords_and_the_like_are_only_taken() {
        let taken = |name| write_only(catalog(), resource(name));
        assert!(taken("experienceUser").contains(&"password"));
        assert!(taken("experienceDomain").contains(&"sslKey"));
        assert!(taken("dashboard").contains(&"orgId"));
        assert!(taken("device").is_empty());
    }
}
