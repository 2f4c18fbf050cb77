//! Data tables: rows that fit the columns of their table.

use serde_json::{Value, json};

use super::query::{self, advanced};
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::{Document, Store};

/// The columns that every table has.
const OWN_COLUMNS: [&str; 3] = ["id", "createdAt", "updatedAt"];

/// Fits a row to the columns of its table: defaults are added, everything else is validated. A table
/// without a list of columns takes any.
pub(super) fn check_row(
    store: &Store,
    table: &str,
    own_path: Option<&str>,
    row: &mut Document,
) -> Result<(), Refusal> {
    let Some(columns) = columns(store, table) else { return Ok(()) };
    let is_known = |name: &str| {
        OWN_COLUMNS.contains(&name) || columns.iter().any(|column| column["name"] == name)
    };
    if let Some(unknown) = row.keys().find(|name| !is_known(name)) {
        return Err(Refusal::validation(format!("the table has no column `{unknown}`")));
    }
    for column in &columns {
        let name = column["name"].as_str().unwrap_or_default();
        if !row.contains_key(name)
            && let Some(default) = column.get("defaultValue")
        {
            row.insert(name.to_owned(), default.clone());
        }
        let value = row.get(name).filter(|value| !value.is_null());
        let (kind, constraint) = (&column["dataType"], &column["constraint"]);
        match value {
            None if constraint == "required" || constraint == "unique" => {
                return Err(Refusal::validation(format!("the column `{name}` is required")));
            }
            Some(value) if !is_of(kind, value) => {
                let message = format!("the column `{name}` must be a {kind}; it is {value}");
                return Err(Refusal::validation(message));
            }
            Some(value) if constraint == "unique" => {
                let rows = store.items(&format!("{table}/rows/"));
                let mut others = rows.filter(|(path, _)| Some(path.as_str()) != own_path);
                if others.any(|(_, other)| other.get(name) == Some(value)) {
                    let message = format!("another row has the `{name}` {value}");
                    return Err(Refusal::validation(message));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn columns(store: &Store, table: &str) -> Option<Vec<Value>> {
    store.get(table)?.get("columns")?.as_array().cloned()
}

fn is_of(kind: &Value, value: &Value) -> bool {
    match kind.as_str() {
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    }
}

impl FakeState {
    /// `dataTableRows.query`
    pub(super) fn query_rows(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let table = incoming.document_path();
        let paths = self.matching_rows(table, &incoming.body)?;
        let rows = paths.iter().filter_map(|path| Some((path.as_str(), self.store.get(path)?)));
        let rows = query::select(&self.store, incoming, rows.collect())?;
        let item = incoming.resource("dataTableRow");
        let mut list = self.page(item, incoming, rows)?;
        for (name, value) in &incoming.values {
            list[*name] = value.as_str().into();
        }
        list["query"] = incoming.body.clone();
        Ok(list)
    }

    fn matching_rows(&self, table: &str, query: &Value) -> Result<Vec<String>, Refusal> {
        let rows = self.store.items(&format!("{table}/rows/"));
        let rows: Vec<_> = rows.map(|(path, row)| (path.as_str(), row)).collect();
        let columns = columns(&self.store, table);
        let names = columns.iter().flatten().filter_map(|column| column["name"].as_str());
        let names: Vec<_> = names.chain(OWN_COLUMNS).collect();
        let query = if query.is_null() { &json!({}) } else { query };
        let query = advanced::parse_rows(columns.is_some().then_some(&*names), query)?;
        let matching = query.select(&self.store, rows);
        Ok(matching.into_iter().map(|(path, _)| path.to_owned()).collect())
    }

    /// `dataTableRows.delete`
    pub(super) fn delete_rows(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let mut rows = self.matching_rows(incoming.document_path(), &incoming.body)?;
        rows.truncate(incoming.given.count("limit")?.unwrap_or(usize::MAX));
        for path in &rows {
            self.store.remove(path, false);
        }
        Ok(json!({"removed": rows.len()}))
    }

    /// `dataTableRows.truncate`
    pub(super) fn truncate_rows(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        for path in self.matching_rows(incoming.document_path(), &Value::Null)? {
            self.store.remove(&path, false);
        }
        Ok(json!({"success": true}))
    }

    /// `dataTable.addColumn`
    pub(super) fn add_column(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let (table, column) = (incoming.document_path(), &incoming.body);
        let mut columns = columns(&self.store, table).unwrap_or_default();
        if columns.iter().any(|other| other["name"] == column["name"]) {
            return Err(Refusal::validation(format!("the column {} exists", column["name"])));
        }
        columns.push(column.clone());
        let name = column["name"].as_str().unwrap_or_default().to_owned();
        if let Some(default) = column.get("defaultValue") {
            self.each_row(table, |row| drop(row.insert(name.clone(), default.clone())))?;
        }
        self.set_columns(incoming, columns)
    }

    /// `dataTable.removeColumn`
    pub(super) fn remove_column(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let table = incoming.document_path();
        let name = incoming.given.text("columnName").unwrap_or_default();
        let mut columns = columns(&self.store, table).unwrap_or_default();
        let count = columns.len();
        columns.retain(|column| column["name"] != name);
        if columns.len() == count {
            return Err(Refusal::not_found(format!("Column {name} was not found")));
        }
        self.each_row(table, |row| drop(row.remove(name)))?;
        self.set_columns(incoming, columns)
    }

    fn each_row(&mut self, table: &str, change: impl Fn(&mut Document)) -> Result<(), Refusal> {
        for path in self.matching_rows(table, &Value::Null)? {
            if let Some(row) = self.store.get_mut(&path) {
                change(row);
            }
        }
        Ok(())
    }

    fn set_columns(
        &mut self,
        incoming: &Incoming<'_>,
        columns: Vec<Value>,
    ) -> Result<Value, Refusal> {
        let path = incoming.document_path();
        let updated = self.store.date();
        if let Some(table) = self.store.get_mut(path) {
            table.insert("columns".to_owned(), columns.into());
            table.insert("lastUpdated".to_owned(), updated);
        }
        self.returned(incoming, path)
    }
}
