//! Extracts the Rust code of the README, so that `it/readme.rs` compiles it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    println!("cargo::rerun-if-changed={}", readme.display());
    // The package can be built without the README beside it; the tests that need it then fail.
    let readme = fs::read_to_string(readme).unwrap_or_default();
    let mut code = String::new();
    for (number, block) in blocks(&readme).iter().enumerate() {
        code += &compiled(number, block);
    }
    let file = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("readme.rs");
    if let Err(error) = fs::write(&file, code) {
        println!("cargo::error={} can't be written: {error}", file.display());
    }
}

/// The blocks of Rust code, without their indentation.
fn blocks(markdown: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for line in markdown.lines() {
        let indent = line.len() - line.trim_start().len();
        match &mut open {
            None if line.trim() == "```rust" => open = Some((indent, String::new())),
            None => {}
            Some((_, block)) if line.trim() == "```" => {
                blocks.push(std::mem::take(block));
                open = None;
            }
            Some((outer, block)) => {
                *block += line.get(*outer..).unwrap_or_default();
                *block += "\n";
            }
        }
    }
    blocks
}

/// What the statements of a block may name.
const GIVEN: &str = "    let Given { client, id, reading, device_ids } = given;
    let (token, application_id, device_id, flow_id) = (id, id, id, id);
    let (instance_id, org_id, user_id) = (id, id, id);
    let application = client.application(application_id);
    let bundle = Part::file(\"pumps.zip\");
";

/// A module with the declarations of a block, or a function with its statements.
fn compiled(number: usize, block: &str) -> String {
    let mut code = String::new();
    let _ = match block {
        // An excerpt of this project's own code, which is compared with it.
        block if block.contains("parent = Client") => {
            writeln!(code, "const EXCERPT: &str = {block:?};")
        }
        block if block.contains("pub trait") => {
            writeln!(
                code,
                "mod declared_{number} {{\n    use super::*;\n{block}}}\nuse declared_{number}::*;"
            )
        }
        block => writeln!(
            code,
            "async fn block_{number}(given: Given) -> Result<(), Box<dyn std::error::Error>> {{
{GIVEN}
{block}    Ok(())
}}"
        ),
    };
    code
}
