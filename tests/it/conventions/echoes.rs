//! Doc comments that only echo names: those without a word that is not in the name of the item, of its
//! type, or of what it belongs to.

use std::collections::BTreeSet;

use super::read_directory;

/// Words that say nothing by themselves.
const FILLERS: &str = "a about all an and any are as at be been being but by can did do does each every \
    for from had has have how if in into is it its may must no not of on one only or other out per some \
    such than that the their them then there these they this those to unique up was were what when where \
    whether which while who whom whose will with would";

/// A documented item.
struct Item {
    place: String,
    /// The words of its name, its type, and the names of what it belongs to.
    names: BTreeSet<String>,
    docs: BTreeSet<String>,
}

impl Item {
    fn is_echo(&self) -> bool {
        self.docs.is_subset(&self.names)
    }
}

/// The words of a text or of names, each cut to its stem: `created` and `creation` are the same.
fn words(text: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    let mut last_is_lower = false;
    for c in text.chars() {
        if c.is_uppercase() && last_is_lower {
            spaced.push(' ');
        }
        last_is_lower = c.is_lowercase();
        spaced.push(if c.is_alphabetic() { c.to_ascii_lowercase() } else { ' ' });
    }
    let fillers: BTreeSet<_> = FILLERS.split_whitespace().collect();
    let words = spaced.split_whitespace().filter(|word| !fillers.contains(word));
    words
        .map(|word| word.chars().take(5).collect::<String>().trim_end_matches('s').into())
        .collect()
}

/// The name that a line declares, and whether the lines below it belong to it.
fn declared(line: &str) -> Option<(&str, bool)> {
    let end =
        |rest: &str| rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    for start in ["pub struct ", "pub enum ", "pub trait ", "pub type "] {
        if let Some(rest) = line.strip_prefix(start) {
            return Some((&rest[..end(rest)], start != "pub type "));
        }
    }
    let rest = line.strip_prefix("pub ").unwrap_or(line);
    let rest = rest.strip_prefix("fn ").unwrap_or(rest);
    let rest = rest.strip_prefix("r#").unwrap_or(rest);
    let (name, after) = rest.split_at(end(rest));
    let is_query = name.starts_with("Advanced") && after == " {";
    let is_item = [": ", "(", " = "].iter().any(|start| after.starts_with(start));
    (is_query || is_item && !name.is_empty()).then_some((name, is_query))
}

/// The documented items of a file.
fn items(file: &str) -> Vec<Item> {
    let (mut items, mut parent, mut docs, mut is_code) = (Vec::new(), "", String::new(), false);
    for line in file.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("///") {
            if text.trim_start().starts_with("```") {
                is_code = !is_code;
            } else if !is_code {
                docs.push_str(text);
            }
        } else if !line.starts_with('#') {
            if let Some((name, is_parent)) = declared(line) {
                if is_parent {
                    parent = name;
                }
                let written = std::mem::take(&mut docs);
                if !written.is_empty() {
                    let names = format!("{parent} {line}");
                    let place = format!("{parent}.{name}:{written}");
                    items.push(Item { place, names: words(&names), docs: words(&written) });
                }
            }
            docs.clear();
        }
    }
    items
}

#[test]
fn few_docs_only_repeat_names() {
    let files = ["src/models", "src/api"].into_iter().flat_map(read_directory);
    let items: Vec<_> = files.flat_map(|file| items(&file)).collect();
    let echoes: Vec<_> = items.iter().filter(|item| item.is_echo()).collect();
    let places: Vec<_> = echoes.iter().map(|item| item.place.as_str()).collect();
    println!("{} of {} docs:\n{}", echoes.len(), items.len(), places.join("\n"));
    assert!(items.len() > 4500, "only {} docs were found", items.len());
    assert!(echoes.len() * 100 < items.len() * 3);
}

#[test]
fn an_echo_adds_no_word() {
    let file = "/// A gadget that stands.\npub struct Gadget {\n    /// When the gadget was created.\n    \
        pub creation_date: Option<Timestamp>,\n    /// Names of the gadgets.\n    pub name: String,\n    \
        /// Name, as printed on the box.\n    pub label: String,\n}";
    let is_echo: Vec<_> = items(file).iter().map(Item::is_echo).collect();
    assert_eq!(is_echo, [false, true, true, false]);
}
