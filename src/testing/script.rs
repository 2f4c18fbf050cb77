//! Scripts: what an action is answered with in place of what the fake would say by itself.

use std::time::Duration;

use crate::http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use super::FakeLosant;
use super::state::Reply;
use crate::Action;

/// What a call is answered with from now on; from [`FakeLosant::on`].
///
/// Each method says more of the same answer. A script that holds for a number of times goes before
/// one that holds for good, and of two that hold for good the last one counts.
#[derive(Debug)]
pub struct Script<'f> {
    fake: &'f FakeLosant,
    at: usize,
}

/// One script, as far as it was written.
#[derive(Debug, Default)]
pub(super) struct Rule {
    action: &'static str,
    /// Whether anything was said of it.
    written: bool,
    status: Option<u16>,
    body: Option<Result<Value, String>>,
    delay: Duration,
    fault: Option<Fault>,
    times: Option<usize>,
}

#[derive(Clone, Copy, Debug)]
enum Fault {
    Cut,
    Garbled,
}

impl<'f> Script<'f> {
    pub(super) fn new(fake: &'f FakeLosant, action: &'static Action) -> Self {
        let mut state = fake.state.traffic();
        state.scripts.push(Rule { action: action.id, ..Rule::default() });
        Self { fake, at: state.scripts.len() - 1 }
    }

    fn write(self, write: impl FnOnce(&mut Rule)) -> Self {
        if let Some(rule) = self.fake.state.traffic().scripts.get_mut(self.at) {
            rule.written = true;
            write(rule);
        }
        self
    }

    /// Answers with this body, with the action's first success status unless another is given.
    pub fn reply(self, body: impl Serialize) -> Self {
        let body = serde_json::to_value(body).map_err(|error| error.to_string());
        self.write(|rule| rule.body = Some(body))
    }

    /// Answers with this status; without a body, an error's is that it was scripted.
    pub fn status(self, status: u16) -> Self {
        self.write(|rule| rule.status = Some(status))
    }

    /// Holds the answer back for this long.
    pub fn delay(self, delay: Duration) -> Self {
        self.write(|rule| rule.delay = delay)
    }

    /// Cuts the connection in place of an answer.
    pub fn cut(self) -> Self {
        self.write(|rule| rule.fault = Some(Fault::Cut))
    }

    /// Answers with a body that is no JSON.
    pub fn garbled(self) -> Self {
        self.write(|rule| rule.fault = Some(Fault::Garbled))
    }

    /// Holds for so many requests; without it, for good.
    pub fn times(self, times: usize) -> Self {
        self.write(|rule| rule.times = Some(times))
    }
}

/// The answer of the script whose turn it is, and how long it is held back.
pub(super) fn next(rules: &mut [Rule], action: &'static Action) -> Option<(Reply, Duration)> {
    let mine = |rule: &Rule| rule.written && rule.action == action.id;
    let counted = rules.iter().position(|rule| mine(rule) && rule.times.is_some_and(|n| n > 0));
    let at =
        counted.or_else(|| rules.iter().rposition(|rule| mine(rule) && rule.times.is_none()))?;
    let rule = &mut rules[at];
    if let Some(times) = &mut rule.times {
        *times -= 1;
    }
    Some((rule.answer(action), rule.delay))
}

impl Rule {
    fn answer(&self, action: &Action) -> Reply {
        let first = action.responses.first().map_or(200, |answer| answer.status);
        let status = self.status.unwrap_or(first);
        let Ok(status) = StatusCode::from_u16(status) else {
            return wrong(&format!("the script's status {status} is none"));
        };
        match (self.fault, &self.body) {
            (Some(Fault::Cut), _) => Reply::Nothing,
            (Some(Fault::Garbled), _) => Reply::Garbled(status),
            (None, Some(Ok(body))) => Reply::Json(status, body.clone()),
            (None, Some(Err(error))) => wrong(&format!("the script's body is no JSON: {error}")),
            (None, None) if status.is_success() => Reply::Json(status, Value::Null),
            (None, None) => {
                let body = json!({"type": "Scripted", "message": "the fake was told to fail"});
                Reply::Json(status, body)
            }
        }
    }
}

/// A script that can't be followed.
fn wrong(message: &str) -> Reply {
    let body = json!({"type": "Scripted", "message": message});
    Reply::Json(StatusCode::INTERNAL_SERVER_ERROR, body)
}
