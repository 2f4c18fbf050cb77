//! Examples in the docs of the catalog: for each handle, paged list, stream and upload.

use losant::{ParamLocation, Resource};

use super::read_directory;

/// The code blocks in the docs of a handle, and in those of its methods.
struct Examples {
    of_handle: Vec<String>,
    of_methods: Vec<String>,
}

impl Examples {
    /// Reads the examples of a resource from the sources of the catalog.
    fn read(files: &[String], resource: &Resource) -> Self {
        let attribute = format!("path = \"{}\"", resource.path);
        let file = files.iter().find(|file| file.contains(&attribute)).unwrap();
        let (before, after) = file.split_once(&attribute).unwrap();
        let docs = before.rsplit("\n\n").next().unwrap();
        let (body, _) = after.split_once("\n}\n").unwrap();
        Self { of_handle: blocks(docs), of_methods: blocks(body) }
    }

    /// Whether an example calls the method and contains this text.
    fn show(&self, method: &str, text: &str) -> bool {
        let call = format!(".{method}(");
        let mut all = self.of_handle.iter().chain(&self.of_methods);
        all.any(|block| block.contains(&call) && block.contains(text))
    }
}

/// The code between the fences.
fn blocks(docs: &str) -> Vec<String> {
    docs.split("```").skip(1).step_by(2).map(str::to_owned).collect()
}

/// `getByVersion` as the method `get_by_version`.
fn method(action: &str) -> String {
    let snake =
        |c: char| if c.is_uppercase() { format!("_{}", c.to_lowercase()) } else { c.into() };
    action.chars().map(snake).collect()
}

#[test]
fn handles_open_with_an_example() {
    let files = read_directory("src/api");
    for resource in losant::catalog() {
        let examples = Examples::read(&files, resource).of_handle;
        assert_eq!(examples.len(), 1, "{} has no example, or several", resource.name);
        assert!(examples[0].starts_with("no_run\n"), "{}", resource.name);
        let visible = |line: &&str| {
            let code = line.trim_start_matches('/').trim();
            !code.is_empty() && !code.starts_with("# ")
        };
        let lines = examples[0].lines().skip(1).filter(visible).count();
        assert!((4..=8).contains(&lines), "{} lines in {}", lines, resource.name);
    }
}

#[test]
fn lists_streams_and_uploads_have_examples() {
    let files = read_directory("src/api");
    let mut shown = [0; 3];
    for resource in losant::catalog() {
        let examples = Examples::read(&files, resource);
        for action in resource.actions {
            let method = method(action.name);
            let is_upload = action.params.iter().any(|param| param.location == ParamLocation::Part);
            let kinds = [
                (action.paging.is_some(), ".items()"),
                (!action.events.is_empty(), ".try_next()"),
                (is_upload, "Part::"),
            ];
            for ((is_one, text), count) in kinds.into_iter().zip(&mut shown) {
                if is_one {
                    *count += 1;
                    assert!(examples.show(&method, text), "{} does not show {text}", action.id);
                }
            }
        }
    }
    assert_eq!(shown, [46, 3, 5]);
}
