//! The order of the modules: what each may use, and that no two use each other.
//!
//! Arrows come from the tokens of the source: `use` lines and paths within expressions, types and
//! macro calls. A name that another file re-exports counts as a use of the file that defines it.
//! Test modules and the bodies of exported macros do not count. Calls of methods do not show.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, Item, UseTree};

/// The modules of the runtime in layers. Each uses only its own layer and those before it.
const RUNTIME: &[&[&str]] = &[
    &["const_string"],
    &["model"],
    &["metadata", "scopes"],
    &["error"],
    &["wire", "deadline"],
    &["client", "auth", "attempt", "background"],
    &["call"],
    &["handle", "blocking", "upload"],
    &["paging", "events", "job"],
    &["dynamic"],
    &["__private"],
];

/// The modules of the macros in layers. A module that is not listed stands where its folder does.
const MACROS: &[&[&str]] = &[
    &["util"],
    &["resource::ast", "resource::path_template", "model::ir"],
    &["resource::attr_args", "resource::ir"],
    &["model::rules"],
    &["resource::parse", "model::parse"],
    &["resource::check", "model::check"],
    &["resource::docs", "model::docs", "model::shape"],
    &["resource::expand", "model::expand"],
    &["resource", "model", "require"],
];

/// A provider of tokens takes the client that asks it, and the client holds its provider.
const ALLOWED_CYCLE: [&str; 2] = ["auth", "client"];

#[test]
fn the_runtime_keeps_its_layers() {
    let arrows = check_layers("runtime/src/lib.rs", RUNTIME);
    assert!(arrows.contains(&("call::send".into(), "client".into())), "{arrows:?}");
}

#[test]
fn the_macros_keep_their_layers() {
    let arrows = check_layers("macros/src/lib.rs", MACROS);
    let arrow = ("resource::expand::call".into(), "resource::docs".into());
    assert!(arrows.contains(&arrow), "{arrows:?}");
}

/// Checks that no module uses one of a later layer, and returns the arrows.
fn check_layers(name: &str, layers: &[&[&str]]) -> Arrows {
    let source = Source::read(name);
    for path in source.files.keys().filter(|path| !path.is_empty()) {
        assert!(layer(path, layers).is_some(), "`{path}` stands in no layer");
    }
    for path in layers.iter().copied().flatten() {
        assert!(source.files.contains_key(*path), "there is not a module `{path}`");
    }
    let arrows = source.arrows();
    for (from, to) in arrows.iter().filter(|(_, to)| !to.is_empty()) {
        let is_kept = layer(to, layers) <= layer(from, layers);
        assert!(is_kept, "`{from}` uses `{to}`, which stands in a later layer");
    }
    arrows
}

/// The index of the layer that lists a module, or else the folder that contains it.
fn layer(path: &str, layers: &[&[&str]]) -> Option<usize> {
    let own = layers.iter().position(|layer| layer.contains(&path));
    own.or_else(|| layer(path.rsplit_once("::")?.0, layers))
}

#[test]
fn no_modules_use_each_other() {
    for name in ["runtime/src/lib.rs", "macros/src/lib.rs", "xtask/src/lib.rs", "tests/it/main.rs"]
    {
        let arrows = Source::read(name).arrows();
        let deepest = arrows.iter().map(|(from, _)| from.matches("::").count() + 1).max();
        // One name deep it is folders that may not use each other, then folders in folders, then files.
        for depth in 1..=deepest.unwrap_or_default() {
            let cycles = cycles(&at_depth(&arrows, depth));
            let allowed =
                |cycle: &BTreeSet<_>| name.starts_with("runtime") && *cycle == ALLOWED_CYCLE.into();
            let wrong: Vec<_> = cycles.into_iter().filter(|cycle| !allowed(cycle)).collect();
            assert!(wrong.is_empty(), "in {name} these use each other: {wrong:?}");
        }
    }
}

/// From the module of one file to that of another; the crate's root has an empty path.
type Arrows = BTreeSet<(String, String)>;

/// The arrows between modules with paths cut off after so many names.
fn at_depth(arrows: &Arrows, depth: usize) -> BTreeSet<(&str, &str)> {
    fn cut(path: &str, depth: usize) -> &str {
        path.match_indices("::").nth(depth - 1).map_or(path, |(end, _)| &path[..end])
    }
    let arrows = arrows.iter().map(|(from, to)| (cut(from, depth), cut(to, depth)));
    arrows.filter(|(from, to)| from != to).collect()
}

/// Each set of modules that all reach each other.
fn cycles<'a>(arrows: &BTreeSet<(&'a str, &'a str)>) -> BTreeSet<BTreeSet<&'a str>> {
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (start, _) in arrows {
        let (mut seen, mut left) = (BTreeSet::new(), vec![*start]);
        while let Some(module) = left.pop() {
            let next = arrows.iter().filter(|(from, _)| *from == module).map(|(_, to)| *to);
            left.extend(next.filter(|to| seen.insert(*to)));
        }
        reached.insert(start, seen);
    }
    let mutual = |a: &str, b: &str| reached[a].contains(b) && reached[b].contains(a);
    let starts = reached.keys().filter(|start| mutual(start, start));
    starts.map(|a| reached.keys().copied().filter(|b| mutual(a, b)).collect()).collect()
}

/// The files of a crate, by the paths of their modules.
#[derive(Default)]
struct Source {
    files: BTreeMap<String, File>,
}

#[derive(Default)]
struct File {
    /// All paths that it names, each in segments.
    paths: Vec<Vec<String>>,
    /// What its `use` lines bring in, by the name it has here.
    imports: BTreeMap<String, Vec<String>>,
}

impl Source {
    /// Reads the crate with this root.
    fn read(root: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(root);
        let mut source = Self::default();
        source.read_module("", &root, root.parent().unwrap());
        source
    }

    /// Reads a module and those it declares, whose files stand in this folder.
    fn read_module(&mut self, module: &str, path: &Path, folder: &Path) {
        let text = fs::read_to_string(path);
        let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut file = File::default();
        for item in syn::parse_file(&text).unwrap().items {
            match item {
                Item::Mod(item) if is_marked(&item.attrs, "cfg", "test") => {}
                Item::Mod(item) if item.content.is_none() => {
                    let name = item.ident.to_string();
                    let file = match value(&item.attrs, "path") {
                        Some(file) => path.with_file_name(file),
                        None => folder.join(format!("{name}.rs")),
                    };
                    self.read_module(&join(module, &name), &file, &folder.join(&name));
                }
                Item::Macro(item) if is_marked(&item.attrs, "macro_export", "") => {
                    let name = item.ident.unwrap().to_string();
                    let root = self.files.entry(String::new()).or_default();
                    let defined = ["crate", module, &name].join("::");
                    root.imports.insert(name, segments(&defined));
                }
                Item::Use(item) => file.import(Vec::new(), item.tree),
                item => file.scan(item.into_token_stream()),
            }
        }
        let known = self.files.entry(module.to_owned()).or_default();
        known.paths.extend(file.paths);
        known.imports.extend(file.imports);
    }

    fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        // The root declares all others, and re-exports what is public.
        for (from, file) in self.files.iter().filter(|(from, _)| !from.is_empty()) {
            let used = file.paths.iter().filter_map(|path| self.resolve(from, path, 0));
            arrows.extend(used.filter(|to| to != from).map(|to| (from.clone(), to)));
        }
        arrows
    }

    /// The module that defines what a path names; none if that is another crate's.
    fn resolve(&self, from: &str, path: &[String], followed: usize) -> Option<String> {
        assert!(followed < 9, "{from}: {path:?} leads in a circle");
        let (mut module, mut rest) = match path[0].as_str() {
            "crate" => (String::new(), &path[1..]),
            "self" => (from.to_owned(), &path[1..]),
            "super" => (parent(from).to_owned(), &path[1..]),
            child if self.files.contains_key(&join(from, child)) => (from.to_owned(), path),
            _ => return None,
        };
        while let Some((name, behind)) = rest.split_first() {
            let child = join(&module, name);
            if name == "super" {
                module = parent(&module).to_owned();
            } else if self.files.contains_key(&child) {
                module = child;
            } else if let Some(import) = self.files[&module].imports.get(name) {
                return self.resolve(&module, import, followed + 1);
            } else {
                break;
            }
            rest = behind;
        }
        Some(module)
    }
}

impl File {
    fn import(&mut self, mut path: Vec<String>, tree: UseTree) {
        match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                self.import(path, *tree.tree);
            }
            UseTree::Group(tree) => {
                tree.items.into_iter().for_each(|tree| self.import(path.clone(), tree));
            }
            UseTree::Name(tree) => self.bind(path, &tree.ident, &tree.ident),
            UseTree::Rename(tree) => self.bind(path, &tree.ident, &tree.rename),
            // What it brings in is not known by name, but the module is.
            UseTree::Glob(_) => self.paths.push(path),
        }
    }

    fn bind(&mut self, mut path: Vec<String>, name: &syn::Ident, here: &syn::Ident) {
        let own = path.last().filter(|_| name == "self").cloned();
        if own.is_none() {
            path.push(name.to_string());
        }
        let here = own.filter(|_| here == "self").unwrap_or_else(|| here.to_string());
        self.paths.push(path.clone());
        self.imports.insert(here, path);
    }

    /// Finds the paths among tokens, those within macro calls too.
    fn scan(&mut self, tokens: TokenStream) {
        let (mut path, mut colons) = (Vec::new(), 0);
        for token in tokens {
            match token {
                TokenTree::Ident(name) if colons == 2 && !path.is_empty() => {
                    path.push(name.to_string());
                }
                TokenTree::Ident(name) => {
                    self.end(&mut path);
                    // Behind `::` stands what is another crate's.
                    path.extend((colons < 2).then(|| name.to_string()));
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    self.end(&mut path);
                    self.scan(group.stream());
                }
                _ => self.end(&mut path),
            }
            colons = 0;
        }
        self.end(&mut path);
    }

    fn end(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        self.paths.extend((path.len() > 1).then_some(path));
    }
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

fn parent(module: &str) -> &str {
    module.rsplit_once("::").map_or("", |(parent, _)| parent)
}

fn segments(path: &str) -> Vec<String> {
    path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn is_marked(attrs: &[Attribute], name: &str, argument: &str) -> bool {
    let argument_of =
        |attr: &Attribute| attr.meta.require_list().map(|list| list.tokens.to_string());
    let mut marks = attrs.iter().filter(|attr| attr.path().is_ident(name));
    marks.any(|attr| argument_of(attr).unwrap_or_default() == argument)
}

/// The string in `#[name = "…"]`.
fn value(attrs: &[Attribute], name: &str) -> Option<String> {
    let attr = attrs.iter().find(|attr| attr.path().is_ident(name))?;
    let value = &attr.meta.require_name_value().ok()?.value;
    Some(value.to_token_stream().to_string().trim_matches('"').to_owned())
}
