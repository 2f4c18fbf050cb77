//! The sources of the models: one concept a file, and a word on what no action uses.

use super::read_directory;

/// A type with its docs.
struct Type<'a> {
    name: &'a str,
    docs: String,
}

/// The structs, enums and aliases that a file declares.
fn types(file: &str) -> Vec<Type<'_>> {
    let mut docs = String::new();
    let mut types = Vec::new();
    for line in file.lines().map(str::trim) {
        let mut declared = ["pub struct ", "pub enum ", "pub type "].iter();
        if let Some(rest) = declared.find_map(|start| line.strip_prefix(start)) {
            let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            types.push(Type { name: &rest[..end], docs: std::mem::take(&mut docs) });
        } else if let Some(text) = line.strip_prefix("///") {
            docs.push_str(text);
        } else if !line.starts_with("#[") {
            docs.clear();
        }
    }
    types
}

/// Whether code uses a name, besides its declaration and imports.
fn uses(code: &[String], name: &str) -> usize {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let lines = code.iter().flat_map(|file| file.lines());
    lines
        .filter(|line| line.split(|c: char| !is_part(c)).any(|word| word == name))
        .filter(|line| !line.contains(&format!("pub type {name} ")))
        .filter(|line| !line.contains(&format!("pub struct {name} ")))
        .filter(|line| !line.contains(&format!("pub enum {name} ")))
        .count()
}

/// The file without docs, imports, and conversions into patches.
fn code(file: &str) -> String {
    let without_docs = file.lines().filter(|line| !line.trim().starts_with("//"));
    let code = without_docs.collect::<Vec<_>>().join("\n");
    let statements = code.split("\n\n").filter(|part| !part.starts_with("edits!"));
    let kept = statements.map(|part| {
        let used = part.split(";\n").filter(|part| !part.trim_start().starts_with("use "));
        used.collect::<Vec<_>>().join("\n")
    });
    kept.collect::<Vec<_>>().join("\n")
}

#[test]
fn files_of_models_are_short() {
    for file in read_directory("src/models") {
        let lines = file.lines().count();
        assert!(lines <= 400, "{lines} lines: {}", file.lines().next().unwrap());
    }
}

#[test]
fn models_that_no_action_uses_say_so() {
    let models = read_directory("src/models");
    let mut all: Vec<_> = models.iter().map(|file| code(file)).collect();
    all.extend(read_directory("src/api").iter().map(|file| code(file)));
    let mut unused = 0;
    for declared in models.iter().flat_map(|file| types(file)) {
        if uses(&all, declared.name) == 0 {
            unused += 1;
            let says_so = ["No action ", "Parameters called "];
            assert!(
                says_so.iter().any(|start| declared.docs.contains(start)),
                "nothing uses `{}`",
                declared.name
            );
        } else {
            assert!(!declared.docs.contains("No action "), "`{}` is used", declared.name);
        }
    }
    assert!(unused > 20, "only {unused} are unused");
}
