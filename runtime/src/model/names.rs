//! Suggestions for misspelled names.

/// The name that is most similar to `name`, if any is similar enough to be suggested.
#[must_use]
pub fn nearest_name<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let distance = |known: &str| strsim::osa_distance(&lower, &known.to_lowercase());
    let nearest = known.map(|known| (distance(known), known)).min()?;
    (nearest.0 <= 2.max(name.len() / 4)).then_some(nearest.1)
}
