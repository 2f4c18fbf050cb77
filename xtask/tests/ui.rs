//! The output of `declare` compiles, and is equal to the catalog.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fmt::Write as _;

use xtask::declare;
use xtask::names::{snake, type_name};
use xtask::spec::Spec;

/// Declares resources, compiles that, and compares what it is with the catalog's own.
fn compile(spec: &Spec, names: &[&str]) {
    let mut program = "#![allow(unused_imports, deprecated)]\n".to_owned();
    let mut checks = String::new();
    for name in names {
        let declared = declare::resource(spec, name).unwrap();
        let (module, ty) = (snake(name), type_name(name));
        // The parents are the catalog's, which have accessors of the usual names already.
        let extends = format!("accessor = \"declared_{module}\",\n    extends = losant::");
        let declared = declared
            .replace("parent = Client", &format!("{extends}Client"))
            .replace("parent = ", &format!("{extends}api::"))
            .replace("crate::", "losant::");
        let lines: Vec<_> = declared.lines().filter(|line| !line.starts_with("//!")).collect();
        let declared = lines.join("\n");
        let _ = write!(program, "mod {module} {{\n{declared}\n}}\n");
        let _ = writeln!(checks, "    same(<{module}::{ty} as losant::Handle>::RESOURCE);");
    }
    let _ = write!(
        program,
        "fn same(own: &losant::Resource) {{
    let listed = losant::catalog().iter().find(|listed| listed.name == own.name).unwrap();
    for action in own.actions {{
        let listed = listed.actions.iter().find(|listed| listed.name == action.name).unwrap();
        let shown = |action: &losant::Action| {{
            // A description has no throttles.
            let throttles = format!(\"throttles: {{:?}}\", action.throttles);
            format!(\"{{action:?}}\").replace(\"unchecked\", \"checked\").replace(&throttles, \"\")
        }};
        assert_eq!(shown(action), shown(listed));
    }}
}}

fn main() {{
{checks}}}
"
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("declared.rs");
    std::fs::write(&file, program).unwrap();
    let cases = trybuild::TestCases::new();
    cases.pass(file);
    // The cases run when they are dropped, which must be before the folder is.
    drop(cases);
}

#[test]
fn declared_resources_compile_and_match_the_catalog() {
    let Some(spec) = Spec::from_env().unwrap() else {
        return eprintln!("skipped: LOSANT_API_SPEC is not set");
    };
    let spec = spec.corrected().unwrap();
    let names: Vec<_> = spec.resources.keys().map(String::as_str).collect();
    compile(&spec, &names);
}
