//! Finds the groups of parameters that an action declares with one argument each.

use super::param::rust_type;
use crate::names::snake;
use crate::spec::{Action, Param};

/// The parameters of an action, with those of groups apart.
pub(super) struct Groups<'a> {
    /// `sorted(…)`, `paged` and `filtered(…)`, as far as the action has them.
    pub(super) arguments: Vec<String>,
    /// The other parameters.
    pub(super) params: Vec<&'a Param>,
    /// How many of the other parameters are before the groups.
    pub(super) position: usize,
}

/// A way to page: the argument that selects it, if any, and its parameters, with the defaults that
/// a declaration need not name.
struct Paging {
    argument: Option<&'static str>,
    params: &'static [(&'static str, Option<&'static str>)],
}

const PAGING: [Paging; 3] = [
    Paging { argument: None, params: &[("page", Some("0")), ("perPage", Some("100"))] },
    Paging { argument: Some("\"offset\""), params: &[("limit", None), ("offset", Some("0"))] },
    Paging {
        argument: Some("\"cursor\""),
        params: &[("startingAfterId", None), ("endingBeforeId", None), ("limit", None)],
    },
];

/// Splits the parameters of an action. Its groups follow each other, or all but the first of them
/// are declared parameter by parameter.
pub(super) fn split<'a>(resource: &str, name: &str, action: &'a Action) -> Groups<'a> {
    let mut groups = Groups { arguments: Vec::new(), params: Vec::new(), position: 0 };
    let mut rest = action.params.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let is_next = groups.arguments.is_empty() || groups.position == groups.params.len();
        if let Some((argument, len)) = group(resource, name, rest).filter(|_| is_next) {
            groups.position = groups.params.len();
            groups.arguments.push(argument);
            rest = &rest[len..];
        } else {
            groups.params.push(first);
            rest = others;
        }
    }
    groups
}

/// The group that the parameters start with, and how many of them it has.
fn group(resource: &str, action: &str, params: &[Param]) -> Option<(String, usize)> {
    if starts_with(params, ["sortField", "sortDirection"]) {
        let field = params[0].default.as_ref()?;
        let ty = rust_type(resource, action, &params[0]);
        let direction = match params[1].default.as_deref()? {
            "asc" => String::new(),
            other => format!(", \"{other}\""),
        };
        return Some((format!("sorted({ty}, \"{field}\"{direction})"), 2));
    }
    if starts_with(params, ["filterField", "filter"]) {
        let ty = rust_type(resource, action, &params[0]);
        return Some((format!("filtered({ty})"), 2));
    }
    let names = |paging: &Paging| paging.params.iter().map(|(name, _)| *name);
    let paging = PAGING.iter().find(|paging| starts_with(params, names(paging)))?;
    Some((paged(paging, params), paging.params.len()))
}

fn starts_with<'n>(params: &[Param], names: impl IntoIterator<Item = &'n str>) -> bool {
    let mut params = params.iter();
    names.into_iter().all(|name| {
        params.next().is_some_and(|param| param.name == name && param.location == "query")
    })
}

/// `paged`, with its kind and the defaults that differ from the usual ones.
fn paged(paging: &Paging, params: &[Param]) -> String {
    let defaults = paging.params.iter().zip(params).filter_map(|((name, usual), param)| {
        let default = param.default.as_deref().filter(|default| Some(*default) != *usual)?;
        Some(format!("{} = {default}", snake(name)))
    });
    let kind = paging.argument.map(str::to_owned);
    let arguments: Vec<_> = kind.into_iter().chain(defaults).collect();
    if arguments.is_empty() {
        "paged".to_owned()
    } else {
        format!("paged({})", arguments.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(params: &[(&str, Option<&str>)]) -> Action {
        let params = params.iter().map(|(name, default)| Param {
            name: (*name).to_owned(),
            location: "query".to_owned(),
            default: default.map(str::to_owned),
            ..Param::default()
        });
        Action { params: params.collect(), ..Action::default() }
    }

    /// The arguments, and the other parameters with `|` where the groups are.
    fn printed(params: &[(&str, Option<&str>)]) -> (Vec<String>, String) {
        let action = action(params);
        let groups = split("devices", "get", &action);
        let mut names: Vec<_> = groups.params.iter().map(|param| param.name.as_str()).collect();
        names.insert(groups.position, "|");
        (groups.arguments, names.join(" "))
    }

    #[test]
    fn groups_become_arguments_in_their_order() {
        let (arguments, others) = printed(&[
            ("start", None),
            ("sortField", Some("name")),
            ("sortDirection", Some("asc")),
            ("page", Some("0")),
            ("perPage", Some("1000")),
            ("filterField", None),
            ("filter", None),
            ("end", None),
        ]);
        let sorted = "sorted(models::DevicesSortField, \"name\")";
        let filtered = "filtered(models::DevicesFilterField)";
        assert_eq!(arguments, [sorted, "paged(per_page = 1000)", filtered]);
        assert_eq!(others, "start | end");
    }

    #[test]
    fn parameters_that_are_not_a_whole_group_stay_apart() {
        let (arguments, others) = printed(&[
            ("sortColumn", None),
            ("sortDirection", Some("desc")),
            ("limit", Some("1000")),
            ("offset", Some("0")),
            ("include", None),
            ("filterField", None),
            ("filter", None),
        ]);
        assert_eq!(arguments, ["paged(\"offset\", limit = 1000)"]);
        assert_eq!(others, "sortColumn sortDirection | include filterField filter");
        assert_eq!(printed(&[("limit", Some("25"))]), (vec![], "| limit".to_owned()));
        let (arguments, _) = printed(&[("page", Some("0")), ("perPage", Some("100"))]);
        assert_eq!(arguments, ["paged"]);
    }
}
