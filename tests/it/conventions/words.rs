//! Words that the project does not use, because plainer ones say the same.

use std::path::{Path, PathBuf};

use super::project;

/// Phrases that are never right, and what to write instead.
const PHRASES: [(&[&str], &str); 4] = [
    (&["anew"], "again"),
    (&["reckoned"], "calculated"),
    (&["held", "against"], "compared with"),
    (&["once", "more"], "again"),
];

/// Words that can follow "is no".
const AFTER_IS_NO: [&str; 6] = ["better", "different", "less", "longer", "more", "need"];

/// The sources to check, besides `src/models` and the fake.
const DIRECTORIES: [&str; 7] =
    ["src/api", "macros", "runtime", "xtask", "tests", "examples", "benches"];
const EXCLUDED: [&str; 2] = ["src/testing.rs", "tests/it/conventions/words.rs"];

#[test]
fn sources_and_docs_avoid_unclear_words() {
    let mut found = Vec::new();
    for file in files() {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(project("")).unwrap().display();
        found.extend(problems(&text).into_iter().map(|problem| format!("{name}:{problem}")));
    }
    assert!(found.is_empty(), "{} problems:\n{}", found.len(), found.join("\n"));
}

/// The files to check: all sources of `DIRECTORIES`, and those directly in `src` and in the root.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for directory in DIRECTORIES {
        collect(&project(directory), true, &mut files);
    }
    for directory in ["src", ""] {
        collect(&project(directory), false, &mut files);
    }
    let excluded = EXCLUDED.map(project);
    files.retain(|file| !excluded.contains(file));
    files
}

fn collect(directory: &Path, recursive: bool, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let is = |name: &str| path.extension().is_some_and(|extension| extension == name);
        if is("rs") || is("md") {
            files.push(path);
        } else if recursive && path.is_dir() && !path.ends_with("target") {
            collect(&path, recursive, files);
        }
    }
}

/// The problems of a text, each with its line number. Phrases are also found across lines.
fn problems(text: &str) -> Vec<String> {
    let words: Vec<_> = (1..).zip(text.lines()).flat_map(|(at, line)| words(at, line)).collect();
    let mut found = Vec::new();
    for index in 0..words.len() {
        let before = index.checked_sub(1).map(|before| &words[before]);
        if let Some(advice) = advice(before, &words[index..]) {
            found.push(format!("{}: {advice}", words[index].line));
        }
    }
    found
}

struct Word {
    line: usize,
    /// In lower case.
    text: String,
    /// Whether punctuation follows, so that no phrase continues after this word.
    ends_clause: bool,
}

/// The words of a line, without comment markers. Identifiers are split at `_`.
fn words(line: usize, text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut inside = false;
    for c in text.chars() {
        match words.last_mut() {
            Some(word) if inside && c.is_alphanumeric() => word.text.extend(c.to_lowercase()),
            _ if c.is_alphanumeric() => {
                let text = c.to_lowercase().to_string();
                words.push(Word { line, text, ends_clause: false });
            }
            Some(word) => word.ends_clause |= ".,;:?!".contains(c),
            None => {}
        }
        inside = c.is_alphanumeric();
    }
    words
}

/// What to write instead of the phrase that the words start with, if it is one to avoid.
fn advice(before: Option<&Word>, words: &[Word]) -> Option<String> {
    for (phrase, instead) in PHRASES {
        if starts_with(words, phrase) {
            return Some(format!("write \"{instead}\" instead of \"{}\"", phrase.join(" ")));
        }
    }
    if !starts_with(words, &["is", "no"]) || words[1].ends_clause {
        return None;
    }
    let next = words.get(2)?.text.as_str();
    let is_fine = before.is_some_and(|word| word.text == "there") || AFTER_IS_NO.contains(&next);
    (!is_fine).then(|| format!("write \"is not\" instead of \"is no {next}\""))
}

fn starts_with(words: &[Word], phrase: &[&str]) -> bool {
    words.iter().map(|word| word.text.as_str()).take(phrase.len()).eq(phrase.iter().copied())
        && words[..phrase.len() - 1].iter().all(|word| !word.ends_clause)
}

#[test]
fn problems_are_found_with_their_lines() {
    let text = "fn is_made_anew() {}\n/// It is held\n/// against it once more.\nA cat is no dog.";
    let found = problems(text);
    let lines: Vec<_> = found.iter().map(|found| found.split_once(':').unwrap().0).collect();
    assert_eq!(lines, ["1", "2", "3", "4"], "{found:?}");
    let fine = "there is no dog; it is no longer here. Is it? No, it is not. Once, more came.";
    assert_eq!(problems(fine), [""; 0]);
}
