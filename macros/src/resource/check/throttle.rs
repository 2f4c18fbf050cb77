//! The rules of `throttle(…)`.

use syn::{Ident, LitInt, LitStr};

use crate::resource::ast::ThrottleDecl;
use crate::resource::ir::{Throttle, Window};
use crate::util::errors::Errors;
use crate::util::names;

/// Checks the throttles of an action with these path parameters.
pub(super) fn throttles(
    declared: &[ThrottleDecl],
    path_params: &[&str],
    errors: &Errors,
) -> Vec<Throttle> {
    let mut checked: Vec<Throttle> = Vec::new();
    for throttle in declared {
        let keyword = &throttle.keyword;
        let throttle = self::throttle(throttle, path_params, errors);
        if checked.iter().any(|other| same_calls(other, &throttle)) {
            errors.at(keyword, "duplicate throttle; the action has one with this window and `per`");
        } else {
            checked.push(throttle);
        }
    }
    checked
}

/// Whether both limit the same calls in the same time.
fn same_calls(a: &Throttle, b: &Throttle) -> bool {
    let millis = |throttle: &Throttle| throttle.window.as_ref().map(|window| window.millis);
    millis(a) == millis(b) && a.per == b.per
}

fn throttle(declared: &ThrottleDecl, path_params: &[&str], errors: &Errors) -> Throttle {
    Throttle {
        calls: calls(&declared.calls, errors),
        window: window(declared, errors),
        per: per(&declared.per, path_params, errors),
        shared: shared(declared.shared.as_ref(), errors),
    }
}

fn calls(calls: &LitInt, errors: &Errors) -> u32 {
    match calls.base10_parse() {
        Ok(0) => errors.at(calls, "a throttle must allow at least 1 call"),
        Ok(calls) => return calls,
        Err(_) => errors.at(calls, "the number of calls must be a whole number"),
    }
    1
}

/// The window, unless the throttle is `concurrent`.
fn window(declared: &ThrottleDecl, errors: &Errors) -> Option<Window> {
    if let Some(second) = declared.windows.get(1) {
        let message = "duplicate window; add another `throttle(…)` for another window";
        errors.at(second, message);
    }
    match (declared.windows.first(), &declared.concurrent) {
        (Some(window), None) => return duration(window, errors),
        (None, Some(_)) => {}
        (Some(_), Some(concurrent)) => errors.at(
            concurrent,
            "`concurrent` conflicts with the window; remove one of them, or add another `throttle(…)`",
        ),
        (None, None) => errors.at(
            &declared.calls,
            "missing window; write it after the number of calls, as in `throttle(30, \"15s\")`, or \
             `concurrent` for a limit on calls at once",
        ),
    }
    None
}

fn duration(window: &LitStr, errors: &Errors) -> Option<Window> {
    let text = window.value();
    let millis = millis(&text);
    if millis.is_none() {
        let message = format!(
            "`{text}` is not a duration; write a whole number above 0 with `ms`, `s`, `m` or `h`, as in \
             `\"15s\"`"
        );
        errors.at(window, message);
    }
    Some(Window { millis: millis?, text })
}

fn millis(text: &str) -> Option<u64> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
    let unit = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60 * 1000,
        "h" => 60 * 60 * 1000,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(unit).filter(|millis| *millis > 0)
}

/// The path parameters that calls are counted by, by Losant's names.
fn per(declared: &[Ident], path_params: &[&str], errors: &Errors) -> Vec<String> {
    let mut per: Vec<String> = Vec::new();
    for ident in declared {
        let name = names::unraw(ident);
        if !path_params.contains(&name.as_str()) {
            errors.at(ident, unknown_path_param(&name, path_params));
        } else if per.contains(&name) {
            errors.at(ident, format!("duplicate path parameter `{name}`"));
        } else {
            per.push(name);
        }
    }
    per
}

fn unknown_path_param(name: &str, path_params: &[&str]) -> String {
    if path_params.is_empty() {
        return format!("unknown path parameter `{name}`; the path has none, so remove `per(…)`");
    }
    format!("unknown path parameter `{name}`; {}", names::did_you_mean(name, path_params))
}

fn shared(name: Option<&LitStr>, errors: &Errors) -> Option<String> {
    let name = name?;
    if name.value().trim().is_empty() {
        let message =
            "`shared` must not be empty; all actions that share the throttle name it alike";
        errors.at(name, message);
    }
    Some(name.value())
}

#[cfg(test)]
mod tests {
    use super::millis;

    #[test]
    fn durations_are_a_number_and_a_unit() {
        for (text, expected) in
            [("15s", 15_000), ("250ms", 250), ("5m", 300_000), ("1h", 3_600_000)]
        {
            assert_eq!(millis(text), Some(expected), "{text}");
        }
        for text in
            ["", "15", "s", "0s", "-1s", "1.5s", "15 s", "15sec", "99999999999999999999s", "5é"]
        {
            assert_eq!(millis(text), None, "{text}");
        }
        assert_eq!(millis(&format!("{}h", u64::MAX)), None);
    }
}
