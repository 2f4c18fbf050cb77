//! Calls any action from the command line, by its name.
//!
//! ```text
//! call device.get applicationId=575ec8687ae143cd83dc4a97 deviceId=575ecf887ae143cd83dc4aa2
//! call devices.post applicationId=… device='{"name": "pump"}'
//! call --list | call --describe device.get | call --json
//! ```
//!
//! A value is JSON if it is an object, a list or `null`, and a string otherwise; `name=@path` is the
//! content of a file. The token comes from `--token` or `LOSANT_ACCESS_TOKEN`, the base URL from
//! `--base-url` or `LOSANT_API_URL`. It exits with 0, with 1 if Losant refused the call or could not
//! be reached, and with 2 if the command itself is wrong.

use std::io::Write as _;
use std::process::ExitCode;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use losant::{Action, Client, ErrorKind, ParamKind, Resource, RetryClass, StreamItem};
use serde_json::{Map, Value, json};

const USAGE: &str = "usage: call [--base-url URL] [--token TOKEN] ACTION [NAME=VALUE …]
       call --list
       call --describe ACTION
       call --json";

/// What went wrong, and the exit code that says whose fault it is.
enum Failure {
    Usage(String),
    Call(losant::Error),
    Output(std::io::Error),
}

impl From<losant::Error> for Failure {
    fn from(error: losant::Error) -> Self {
        match error.kind() {
            ErrorKind::Input | ErrorKind::Config => Self::Usage(error.to_string()),
            _ => Self::Call(error),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(std::env::args().skip(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the output has closed it, as `head` does.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Output(error)) => {
            eprintln!("call: {error}");
            ExitCode::FAILURE
        }
        Err(Failure::Call(error)) => {
            eprintln!("call: {error}");
            if let Some(api) = error.api() {
                eprintln!("{api:#?}");
            }
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("call: {message}");
            ExitCode::from(2)
        }
    }
}

async fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), Failure> {
    let variable = |name: &str| std::env::var(name).ok();
    let mut builder = Client::builder();
    let mut base_url = variable("LOSANT_API_URL");
    let mut token = variable("LOSANT_ACCESS_TOKEN");
    let value_of = |flag: &str, arguments: &mut dyn Iterator<Item = String>| {
        arguments.next().ok_or_else(|| Failure::Usage(format!("{flag} needs a value\n{USAGE}")))
    };
    let action = loop {
        let Some(argument) = arguments.next() else { return Err(Failure::Usage(USAGE.to_owned())) };
        match argument.as_str() {
            "--base-url" => base_url = Some(value_of("--base-url", &mut arguments)?),
            "--token" => token = Some(value_of("--token", &mut arguments)?),
            "--list" => return list(),
            "--json" => return print(&losant::catalog().iter().map(|r| resource(r)).collect()),
            "--describe" => {
                let name = value_of("--describe", &mut arguments)?;
                return print(&describe(find(&name)?));
            }
            "--help" | "-h" => return Ok(writeln!(std::io::stdout(), "{USAGE}")?),
            flag if flag.starts_with('-') => {
                return Err(Failure::Usage(format!("unknown flag `{flag}`\n{USAGE}")));
            }
            _ => break argument,
        }
    };
    let known = find(&action)?;
    let params = arguments.map(|argument| param(&argument, known)).collect::<Result<_, _>>()?;
    if let Some(base_url) = base_url {
        builder = builder.base_url(base_url);
    }
    if let Some(token) = token {
        builder = builder.access_token(token);
    }
    let call = builder.build()?.call(known, Value::Object(params));
    if !known.events.is_empty() {
        let mut events = call.events().await?;
        while let Some(item) = events.try_next().await? {
            match item {
                StreamItem::Unknown { name, data, .. } => {
                    writeln!(std::io::stdout(), "{name} {data}")?;
                }
                StreamItem::Reconnecting { reason, .. } => eprintln!("call: {reason}"),
                _ => {}
            }
        }
        return Ok(());
    }
    print(&call.await?)
}

fn find(name: &str) -> Result<&'static Action, Failure> {
    use losant::IntoAction as _;
    name.action().map_err(Failure::Usage)
}

/// `name=value`, or `name=@path` for the content of a file.
fn param(argument: &str, action: &Action) -> Result<(String, Value), Failure> {
    let usage = |message: String| Failure::Usage(message);
    let (name, text) = argument
        .split_once('=')
        .ok_or_else(|| usage(format!("{argument} is not NAME=VALUE\n{USAGE}")))?;
    let value = match text.strip_prefix('@') {
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| usage(format!("{path}: {error}")))?;
            let is_file = action.params.iter().any(|p| p.name == name && p.kind == ParamKind::File);
            if is_file {
                json!({"base64": STANDARD.encode(bytes)})
            } else {
                serde_json::from_slice(&bytes)
                    .map_err(|error| usage(format!("{path} is not JSON: {error}")))?
            }
        }
        None => match serde_json::from_str(text) {
            Ok(value @ (Value::Object(_) | Value::Array(_) | Value::Null)) => value,
            _ => Value::String(text.to_owned()),
        },
    };
    Ok((name.to_owned(), value))
}

fn list() -> Result<(), Failure> {
    let actions = losant::catalog().iter().flat_map(|resource| resource.actions);
    let mut out = std::io::stdout().lock();
    for action in actions {
        writeln!(out, "{:<44} {:<6} {}", action.id, action.method, action.path)?;
    }
    Ok(())
}

fn print(value: &Value) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{value:#}")?)
}

fn resource(resource: &Resource) -> Value {
    let actions = resource.actions.iter().map(|action| describe(action));
    json!({"name": resource.name, "path": resource.path, "actions": actions.collect::<Vec<_>>()})
}

fn describe(action: &Action) -> Value {
    let params = action.params.iter().map(|param| {
        let place = format!("{:?}", param.location).to_lowercase();
        let kind = format!("{:?}", param.kind).to_lowercase();
        let mut shown =
            json!({"name": param.name, "in": place, "type": kind, "required": param.required});
        if !param.values.is_empty() {
            shown["values"] = param.values.into();
        }
        if let Some(default) = param.default {
            shown["default"] = default.into();
        }
        shown
    });
    let responses = action.responses.iter();
    let responses = responses.map(|answer| (answer.status.to_string(), answer.type_name.into()));
    let retry = match action.retry {
        RetryClass::Safe => "safe",
        RetryClass::Idempotent => "idempotent",
        _ => "never",
    };
    let throttles = action.throttles.iter().map(|throttle| {
        json!({
            "calls": throttle.calls,
            "seconds": throttle.window.map(|window| window.as_secs_f64()),
            "concurrent": throttle.window.is_none(),
            "per": throttle.per,
            "shared": throttle.shared,
        })
    });
    json!({
        "name": action.id,
        "method": action.method.as_str(),
        "path": action.path,
        "params": params.collect::<Vec<_>>(),
        "scopes": action.scopes,
        "responses": responses.collect::<Map<_, _>>(),
        "retry": retry,
        "throttles": throttles.collect::<Vec<_>>(),
        "paged": action.paging.is_some(),
        "events": action.events.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        "denyOauth": action.deny_oauth,
        "allowUnverified": action.allow_unverified,
    })
}
