//! The rules that models declare for their fields, compared with those of Losant's schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::super::{deviations, read_file};
use super::is_broken;
use super::table::SHAPES;

fn schema(name: &str) -> Option<Value> {
    let file = Path::new("schemas").join(format!("{name}.json"));
    let schema = read_file("LOSANT_API_SPEC", file.to_str().unwrap())?;
    Some(serde_json::from_str(&schema).unwrap())
}

#[test]
fn every_rule_is_declared() {
    let schemas = SHAPES.iter().map(|(name, _)| Some(((*name).to_owned(), schema(name)?)));
    let Some(schemas): Option<BTreeMap<_, _>> = schemas.collect() else { return };
    let shapes = SHAPES.iter().filter(|(name, _)| !is_broken(name));
    let shapes: Vec<_> = shapes.map(|(name, shape)| ((*name).to_owned(), shape())).collect();
    let differences = xtask::drift::model::differences(&schemas, &shapes);
    let known: BTreeSet<_> = deviations::rules().collect();
    let new = differences.iter().filter(|(place, _)| !known.contains(place.as_str()));
    let new: Vec<_> = new.map(|(place, difference)| format!("{place}: {difference}")).collect();
    assert!(new.is_empty(), "{} differences:\n{}", new.len(), new.join("\n"));
    let gone: Vec<_> = known.iter().filter(|place| !differences.contains_key(**place)).collect();
    assert!(gone.is_empty(), "these do not differ: {gone:?}");
}
