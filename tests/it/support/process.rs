//! Tests of what a program reads from its environment, which belongs to a whole process.

use std::process::Command;

/// Set in the process that runs one test only.
const CHILD: &str = "LOSANT_TEST_IN_OWN_PROCESS";

/// Runs a test again in a process of its own, with these variables set or removed.
pub(crate) fn in_own_process(test: &str, variables: &[(&str, Option<&str>)], body: impl FnOnce()) {
    if std::env::var_os(CHILD).is_some() {
        return body();
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(CHILD, "1");
    for (name, value) in variables {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let output = command.output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && shown.contains("1 passed"), "{test}:\n{shown}");
}
