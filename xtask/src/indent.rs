//! How far in the lines of a declaration are.

/// The lines of a declaration, one level in, however far in they were.
pub(crate) fn indented(declaration: &str) -> String {
    let lines = || declaration.trim_end().lines();
    let level = |line: &str| line.len() - line.trim_start().len();
    let common = lines().filter(|line| !line.trim().is_empty()).map(level).min().unwrap_or(0);
    let lines = lines().map(|line| match line.get(common..) {
        Some(line) if !line.is_empty() => format!("    {line}"),
        _ => String::new(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_distance_from_each_other() {
        assert_eq!(
            indented("        a {\n            b\n\n        }\n"),
            "    a {\n        b\n\n    }"
        );
        assert_eq!(indented(""), "");
    }
}
