//! The JSON Schema of a model accepts the documents that its own check accepts.
//!
//! The documents are those of the directory that `LOSANT_GOLDEN` names, if it is set, the smallest
//! document of each model, and what becomes of these when one part is changed.

mod mutations;
#[path = "../../../../src/testing/tests/samples.rs"]
mod samples;
#[path = "../../../it/conformance/schemas/table.rs"]
#[allow(dead_code)]
mod table;

use std::collections::{BTreeMap, HashMap};

use jsonschema::Validator;
// `samples` finds them where it does in `losant` itself.
use losant::{Shape, shape};
use serde_json::Value;

use mutations::Mutations;

/// A model with its schema in the validator.
struct Model {
    name: &'static str,
    shape: &'static Shape,
    validator: Validator,
    mutations: Mutations,
}

impl Model {
    fn new(name: &'static str, shape: &'static Shape) -> Self {
        let schema = shape.json_schema();
        jsonschema::draft202012::meta::validate(&schema)
            .unwrap_or_else(|error| panic!("the schema of {name} is invalid: {error}"));
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        let validator = options.build(&schema).unwrap();
        Self { name, shape, validator, mutations: Mutations::default() }
    }

    /// Compares both for a document and its mutations; the numbers of valid and invalid documents.
    fn compare(&mut self, document: &Value) -> [usize; 2] {
        let Self { name, shape, validator, mutations } = self;
        let mut counts = [0, 0];
        let mut judge = |document: &Value| {
            let violations = shape.check(document);
            let is_valid = violations.is_empty();
            assert!(
                is_valid == validator.is_valid(document),
                "{name}: {document}\nviolations: {violations:#?}\nerrors: {:#?}",
                validator.iter_errors(document).map(|error| error.to_string()).collect::<Vec<_>>(),
            );
            counts[usize::from(!is_valid)] += 1;
            is_valid
        };
        judge(document);
        mutations.of(document, &mut judge);
        counts
    }
}

fn models() -> HashMap<&'static str, Model> {
    table::SHAPES.iter().map(|(name, shape)| (*name, Model::new(name, shape()))).collect()
}

#[test]
fn the_smallest_documents_are_valid() {
    let mut models = models();
    let [valid, invalid] = sum(models.values_mut().map(|model| {
        let sample = samples::smallest(model.shape);
        assert_eq!(model.shape.check(&sample), [], "{}: {sample}", model.name);
        model.compare(&sample)
    }));
    println!("{} models, {valid} valid and {invalid} invalid documents", models.len());
    assert!(invalid > models.len());
}

#[test]
fn recorded_documents_are_judged_alike() {
    let Some(directory) = std::env::var_os("LOSANT_GOLDEN") else {
        eprintln!("skipped: LOSANT_GOLDEN is not set");
        return;
    };
    let file = std::path::Path::new(&directory).join("instances.jsonl");
    let lines = std::fs::read_to_string(file).unwrap();
    let mut documents: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in lines.lines() {
        let mut line: Value = serde_json::from_str(line).unwrap();
        let schema = line["schema"].as_str().unwrap().to_owned();
        documents.entry(schema).or_default().push(line["instance"].take());
    }
    let mut models: Vec<_> = models().into_values().collect();
    let half = models.len() / 2;
    let halves = models.chunks_mut(half.max(1)).map(|models| {
        let documents = &documents;
        move || -> [usize; 2] {
            let of = |model: &mut Model| {
                let documents = documents.get(model.name).into_iter().flatten();
                sum(documents.map(|document| model.compare(document)))
            };
            sum(models.iter_mut().map(of))
        }
    });
    let counts = std::thread::scope(|scope| {
        let threads: Vec<_> = halves.map(|half| scope.spawn(half)).collect();
        sum(threads.into_iter().map(|thread| thread.join().unwrap()))
    });
    let count: usize = documents.values().map(Vec::len).sum();
    println!(
        "{count} recorded documents, with mutations {} valid and {} invalid",
        counts[0], counts[1]
    );
    assert!(counts[1] > count);
}

fn sum(counts: impl Iterator<Item = [usize; 2]>) -> [usize; 2] {
    counts.fold([0, 0], |sum, counts| [sum[0] + counts[0], sum[1] + counts[1]])
}
