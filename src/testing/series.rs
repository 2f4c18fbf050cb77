//! Time series and last values of the states of devices.

use serde_json::{Value, json};

use super::query::advanced::compare;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::Document;
use super::telemetry::{Entry, Range, iso, tags_by_key};

impl FakeState {
    /// `data.lastValueQuery`
    pub(super) fn last_values(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        let attribute = body["attribute"].as_str().unwrap_or_default();
        let range = Range::new(None, number(body, "end"), None, self.millis());
        let mut values = Document::new();
        for device in self.selected_devices(incoming)? {
            let states = self.telemetry.get(&device).map(|telemetry| &telemetry.states);
            let mut states = states.into_iter().flatten().rev();
            let last = states.find_map(|state| {
                let value = state.value_of(attribute).filter(|_| range.contains(state.time))?;
                Some(json!({"time": iso(state.time), "data": {attribute: value}}))
            });
            let id = self.device(&device)?.get("id").and_then(Value::as_str).unwrap_or_default();
            values.extend(last.map(|last| (id.to_owned(), last)));
        }
        Ok(values.into())
    }

    /// `data.timeSeriesQuery`
    pub(super) fn time_series(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let query = TimeSeries::new(&incoming.body, self.millis())?;
        let selected = self.selected_devices(incoming)?;
        if query.aggregation.name == "NONE" && selected.len() > 1 {
            return Err(Refusal::validation("the aggregation NONE needs a query of one device"));
        }
        let mut devices = Document::new();
        for path in selected {
            let device = self.device(&path)?;
            let id = device.get("id").and_then(Value::as_str).unwrap_or_default();
            let states = self.telemetry.get(&path).map_or(&[][..], |all| &all.states);
            let name = device.get("name").and_then(Value::as_str).unwrap_or_default();
            let points = query.points(states);
            let series = json!({"name": name, "tags": tags_by_key(device), "points": points});
            devices.insert(id.to_owned(), series);
        }
        let TimeSeries { range, body, .. } = query;
        Ok(json!({
            "start": iso(range.start),
            "end": iso(range.end),
            "resolution": body.get("resolution"),
            "aggregation": body.get("aggregation"),
            "limit": body.get("limit"),
            "order": body.get("order").unwrap_or(&json!("asc")),
            "devices": devices,
        }))
    }
}

struct TimeSeries<'b> {
    body: &'b Value,
    range: Range,
    /// Length of the interval of one point.
    resolution: i64,
    aggregation: Aggregation<'b>,
}

struct Aggregation<'b> {
    name: &'b str,
    /// The value whose time `TIMEATVALUE` measures.
    value: Option<&'b Value>,
}

/// The most points that a series may have.
const MOST_POINTS: i64 = 10_000;

impl<'b> TimeSeries<'b> {
    fn new(body: &'b Value, now: i64) -> Result<Self, Refusal> {
        let [start, end, duration] = ["start", "end", "duration"].map(|key| number(body, key));
        let range = Range::new(start, end, duration, now);
        if start.or(duration).is_none() || range.start > range.end {
            let message = "the body does not fit `query` of data.timeSeriesQuery: it needs `start` or \
                           `duration`, and must not end before it starts";
            return Err(Refusal::validation(message));
        }
        let length = range.end - range.start;
        let resolution = number(body, "resolution").filter(|given| *given > 0).unwrap_or(length);
        if length / resolution.max(1) > MOST_POINTS {
            return Err(Refusal::validation(format!(
                "the series has more than {MOST_POINTS} points"
            )));
        }
        let given = body.get("aggregation").unwrap_or(&Value::Null);
        let name = given.as_str().or_else(|| given.get("type")?.as_str());
        let Some(name) = name else {
            let message = "the fake does not simulate a time series without an `aggregation`; script the \
                           response";
            let status = crate::http::StatusCode::NOT_IMPLEMENTED;
            return Err(Refusal::new(status, "NotImplemented", message));
        };
        let value = given.pointer("/options/value");
        let aggregation = Aggregation { name, value };
        Ok(Self { body, range, resolution: resolution.max(1), aggregation })
    }

    fn points(&self, states: &[Entry]) -> Vec<Value> {
        let attributes = self.attributes(states);
        let mut points = if self.aggregation.name == "NONE" {
            self.raw(states, &attributes)
        } else {
            self.aggregated(states, &attributes)
        };
        if self.body["order"] == "desc" {
            points.reverse();
        }
        if self.aggregation.name == "NONE" {
            let limit = number(self.body, "limit").and_then(|limit| usize::try_from(limit).ok());
            points.truncate(limit.unwrap_or(usize::MAX));
        }
        points
    }

    /// The named attributes; all that were reported if there are none.
    fn attributes(&self, states: &[Entry]) -> Vec<String> {
        if let Some(names) = self.body["attributes"].as_array().filter(|names| !names.is_empty()) {
            return names.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
        let mut names: Vec<_> =
            states.iter().flat_map(Entry::data).map(|(name, _)| name.clone()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn raw(&self, states: &[Entry], attributes: &[String]) -> Vec<Value> {
        let within = states.iter().filter(|state| self.range.contains(state.time));
        let points = within.filter_map(|state| {
            let mut data = Document::new();
            for name in attributes {
                data.extend(state.value_of(name).map(|value| (name.clone(), value.clone())));
            }
            (!data.is_empty()).then(|| json!({"time": iso(state.time), "data": data}))
        });
        points.collect()
    }

    fn aggregated(&self, states: &[Entry], attributes: &[String]) -> Vec<Value> {
        let mut points = Vec::new();
        let mut start = self.range.start;
        while start < self.range.end {
            let end = start.saturating_add(self.resolution).min(self.range.end);
            let is_last = end == self.range.end;
            let bucket = Bucket { start, end, is_last };
            let mut data = Document::new();
            for name in attributes {
                let value = bucket.aggregate(&self.aggregation, states, name);
                data.extend(value.map(|value| (name.clone(), value)));
            }
            if !data.is_empty() {
                points.push(json!({"time": iso(start), "data": data}));
            }
            start = end;
        }
        points
    }
}

/// An interval whose values become one point.
struct Bucket {
    start: i64,
    end: i64,
    /// The last interval includes its end.
    is_last: bool,
}

impl Bucket {
    fn aggregate(
        &self,
        aggregation: &Aggregation<'_>,
        states: &[Entry],
        attribute: &str,
    ) -> Option<Value> {
        if aggregation.name == "TIMEATVALUE" {
            return self.time_at(aggregation.value?, states, attribute);
        }
        let from = states.partition_point(|state| state.time < self.start);
        let within = states[from..].iter();
        let within = within
            .take_while(|state| state.time < self.end || self.is_last && state.time == self.end);
        let values: Vec<_> = within.filter_map(|state| state.value_of(attribute)).collect();
        combine(aggregation.name, &values)
    }

    /// How many milliseconds of the interval an attribute had a value.
    fn time_at(&self, wanted: &Value, states: &[Entry], attribute: &str) -> Option<Value> {
        let reports = states.iter().filter_map(|s| Some((s.time, s.value_of(attribute)?)));
        let reports: Vec<_> = reports.collect();
        let ends = reports.iter().skip(1).map(|(time, _)| *time).chain([i64::MAX]);
        let mut total = 0;
        for ((time, value), until) in reports.iter().zip(ends) {
            if compare(value, wanted).is_some_and(std::cmp::Ordering::is_eq) {
                total += (until.min(self.end) - (*time).max(self.start)).max(0);
            }
        }
        (!reports.is_empty()).then(|| total.into())
    }
}

/// Aggregates values; `None` if there are none that can be.
fn combine(name: &str, values: &[&Value]) -> Option<Value> {
    match name {
        "FIRST" => return values.first().map(|value| (*value).clone()),
        "LAST" => return values.last().map(|value| (*value).clone()),
        "COUNT" => return (!values.is_empty()).then(|| values.len().into()),
        _ => {}
    }
    let mut numbers: Vec<f64> = values.iter().filter_map(|value| value.as_f64()).collect();
    if numbers.is_empty() {
        return None;
    }
    numbers.sort_unstable_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "there are few values")]
    let count = numbers.len() as f64;
    let mean = numbers.iter().sum::<f64>() / count;
    let middle = numbers.len() / 2;
    let number = match name {
        "MIN" => numbers[0],
        "MAX" => numbers[numbers.len() - 1],
        "SUM" => numbers.iter().sum(),
        "MEAN" => mean,
        "MEDIAN" if numbers.len().is_multiple_of(2) => {
            f64::midpoint(numbers[middle - 1], numbers[middle])
        }
        "MEDIAN" => numbers[middle],
        "STD_DEV" => (numbers.iter().map(|n| (n - mean).powi(2)).sum::<f64>() / count).sqrt(),
        _ => return None,
    };
    Some(number.into())
}

/// A whole number of milliseconds, which may be written as a fraction.
pub(super) fn number(body: &Value, key: &str) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "times are whole milliseconds")]
    body.get(key)?.as_f64().map(|number| number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn states(values: &[(i64, Value)]) -> Vec<Entry> {
        let entry = |(time, value): &(i64, Value)| {
            let value = json!({"data": {"x": value}}).as_object().unwrap().clone();
            Entry { time: *time, value }
        };
        values.iter().map(entry).collect()
    }

    fn points(query: &Value, values: &[(i64, Value)]) -> Vec<(i64, Value)> {
        let series = TimeSeries::new(query, 10_000).unwrap();
        let points = series.points(&states(values)).into_iter();
        let time = |point: &Value| {
            let time: jiff::Timestamp = point["time"].as_str().unwrap().parse().unwrap();
            time.as_millisecond()
        };
        points.map(|point| (time(&point), point["data"]["x"].clone())).collect()
    }

    #[test]
    fn every_aggregation() {
        let values = [
            (1000, json!(4)),
            (1100, json!(1)),
            (1200, json!(1)),
            (1900, json!(2)),
            (2000, json!(9)),
        ];
        for (aggregation, expected) in [
            (json!("FIRST"), json!(4)),
            (json!("LAST"), json!(2)),
            (json!("COUNT"), json!(4)),
            (json!("MAX"), json!(4.0)),
            (json!("MIN"), json!(1.0)),
            (json!("MEDIAN"), json!(1.5)),
            (json!("MEAN"), json!(2.0)),
            (json!("SUM"), json!(8.0)),
            (json!({"type": "STD_DEV"}), json!(1.5_f64.sqrt())),
            (json!({"type": "TIMEATVALUE", "options": {"value": 1}}), json!(800)),
        ] {
            let query = json!({"start": 1000, "end": 3000, "resolution": 1000,
                "aggregation": aggregation});
            assert_eq!(points(&query, &values)[0], (1000, expected), "{aggregation}");
        }
    }

    #[test]
    fn raw_series_have_every_value_in_range() {
        let values = [(1000, json!("a")), (2000, json!("b")), (3000, json!("c"))];
        let query = json!({"start": 1500, "end": 3000, "aggregation": "NONE", "order": "desc"});
        let expected = [(3000, json!("c")), (2000, json!("b"))];
        assert_eq!(points(&query, &values), expected);
        let query = json!({"duration": 8000, "end": -1000, "aggregation": "NONE", "limit": 1});
        assert_eq!(points(&query, &values), [(1000, json!("a"))]);
    }

    #[test]
    fn the_whole_range_is_one_point_without_a_resolution() {
        let values = [(1000, json!(1)), (2000, json!(2))];
        let query = json!({"start": 500, "end": 2000, "aggregation": "SUM"});
        assert_eq!(points(&query, &values), [(500, json!(3.0))]);
    }
}
