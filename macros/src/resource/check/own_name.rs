//! The name of the trait, which its handle gets: a type of this name in the declaration is another
//! item, which would be defined twice.

use syn::{FnArg, ReturnType, Type};

use crate::resource::ast::{ActionDecl, Declaration, ResponseDecl};
use crate::util::errors::Errors;
use crate::util::type_rules::find_name;

/// Whether a type in the declaration has the name of the trait, which is reported.
pub(super) fn is_used(declaration: &Declaration, errors: &Errors) -> bool {
    let Declaration { args, ident, actions, .. } = declaration;
    let name = ident.to_string();
    let parents = args.parent.iter().chain(&args.extends);
    if let Some(parent) = parents.into_iter().find_map(|ty| find_name(ty, &name)) {
        let message = format!(
            "a resource must not be its own parent; if another `{name}` is meant, rename the trait"
        );
        errors.at(parent, message);
        return true;
    }
    let types = actions.iter().flat_map(types).chain(of_responses(&args.errors));
    let Some(found) = types.into_iter().find_map(|ty| find_name(ty, &name)) else { return false };
    let message = format!(
        "`{name}` is the handle that the trait becomes; rename the model, or move it to another module and write its path, as in `models::{name}`"
    );
    errors.at(found, message);
    true
}

/// The types in an action.
fn types(action: &ActionDecl) -> impl Iterator<Item = &Type> {
    let params = action.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(&*typed.ty),
        FnArg::Receiver(_) => None,
    });
    let returned = match &action.sig.output {
        ReturnType::Type(_, ty) => Some(&**ty),
        ReturnType::Default => None,
    };
    let args = action.verbs.iter().map(|verb| &verb.args);
    let listed = args.flat_map(|args| {
        let events = args.events.iter().flat_map(|(_, events)| events).map(|event| &event.ty);
        let groups = args.groups.iter().filter_map(|group| group.group.field());
        of_responses(&args.ok).chain(of_responses(&args.errors)).chain(events).chain(groups)
    });
    params.chain(returned).chain(listed)
}

fn of_responses(responses: &[ResponseDecl]) -> impl Iterator<Item = &Type> {
    responses.iter().filter_map(|response| response.ty.as_ref())
}
