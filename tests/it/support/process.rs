//! Separate processes for tests of environment variables, which belong to a whole process.

use std::process::Command;

/// Set in the process that runs only one test.
const CHILD: &str = "LOSANT_TEST_IN_OWN_PROCESS";

/// Runs the test again in a separate process, with these variables set or removed.
///
/// Returns whether this is the process of all tests, after the separate process has succeeded.
pub(crate) fn in_own_process(
    test: &str,
    variables: &[(&str, Option<&str>)],
    body: impl FnOnce(),
) -> bool {
    if std::env::var_os(CHILD).is_some() {
        body();
        return false;
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
    true
}
