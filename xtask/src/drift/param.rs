//! Compares two states of an action's parameters.

use super::report::Drift;
use crate::declare;
use crate::spec::Param;

pub(super) fn compare_all(drift: &mut Drift, id: &str, old: &[Param], new: &[Param]) {
    for was in old {
        let name = &was.name;
        let same_name = || new.iter().filter(|is| is.name == *name);
        match same_name().find(|is| is.location == was.location).or_else(|| same_name().next()) {
            None => drift.breaks(format!("{id}: parameter `{name}` removed")),
            Some(is) if is.location != was.location => {
                let (is, was) = (&is.location, &was.location);
                drift.breaks(format!("{id}: location of `{name}` is {is}, was {was}"));
            }
            Some(is) => compare(drift, id, was, is),
        }
    }
    for is in new.iter().filter(|is| !old.iter().any(|was| was.name == is.name)) {
        let text = declaration(id, is);
        if is.required {
            let what = format!("{id}: new required parameter `{}`", is.name);
            drift.breaks_unless_declared(&what, &text);
        } else {
            drift.adds(&format!("{id}: new parameter `{}`", is.name), &text);
        }
    }
}

fn compare(drift: &mut Drift, id: &str, was: &Param, is: &Param) {
    let name = &is.name;
    if is.required && !was.required {
        drift.breaks(format!("{id}: `{name}` is now required"));
    }
    if !is.required && was.required {
        drift.adds(&format!("{id}: `{name}` is no longer required"), &declaration(id, is));
    }
    types(drift, id, was, is);
    if is.default != was.default {
        let [is, was] = [is, was].map(|param| param.default.as_deref().unwrap_or("missing"));
        drift.breaks(format!("{id}: default of `{name}` is {is}, was {was}"));
    }
    drift.values(&format!("{id}: `{name}`"), &was.values, &is.values);
    if is.deprecated && !was.deprecated && !is_declared(was) {
        drift.adds(&format!("{id}: `{name}` is now deprecated"), &declaration(id, is));
    }
}

fn types(drift: &mut Drift, id: &str, was: &Param, is: &Param) {
    let name = &is.name;
    if let (Some(was), Some(is)) = (&was.schema, &is.schema)
        && was != is
    {
        drift.breaks(format!("{id}: type of `{name}` is {is}, was {was}"));
    }
    if !is_declared(was) && was.kind != is.kind {
        let [is, was] = [is, was].map(|of| if of.kind.is_empty() { "untyped" } else { &of.kind });
        drift.breaks(format!("{id}: `{name}` is {is}, was {was}"));
    }
}

/// Whether a parameter is from the catalog, which has neither Losant's types nor deprecations.
fn is_declared(param: &Param) -> bool {
    param.kind.is_empty()
}

fn declaration(id: &str, param: &Param) -> String {
    let (resource, action) = id.split_once('.').unwrap_or((id, ""));
    declare::param(resource, action, param)
}
