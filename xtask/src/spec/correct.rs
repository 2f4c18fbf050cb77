//! Corrects a description where the catalog knows better, so that the two can be compared.

use super::{Action, Spec};
use crate::deviations::{Code, Defaults, Deviations, Event, Order, Values};
use crate::error::Result;

impl Spec {
    /// Returns the description with what the catalog knows better.
    pub fn corrected(mut self) -> Result<Self> {
        let known = Deviations::read()?;
        for row in &known.codes {
            self.change(&row.actions, |action| add_code(action, row));
        }
        for row in &known.defaults {
            self.change(&row.actions, |action| add_defaults(action, row));
        }
        for row in &known.orders {
            self.change(&row.actions, |action| sort_params(action, row));
        }
        for row in &known.values {
            self.change(&row.actions, |action| add_values(action, row));
        }
        let resources = self.resources.values_mut();
        let actions = resources.flat_map(|resource| resource.actions.values_mut());
        actions.for_each(|action| replace_events(action, &known.events));
        self.deviating.extend(known.rules.into_iter().flat_map(|row| row.places));
        for name in known.schemas.iter().flat_map(|row| &row.schemas) {
            self.schemas.remove(name);
        }
        Ok(self)
    }

    /// Changes the actions with these ids: resource and name.
    fn change(&mut self, ids: &[String], change: impl Fn(&mut Action)) {
        for (resource, name) in ids.iter().filter_map(|id| id.split_once('.')) {
            let resource = self.resources.get_mut(resource);
            if let Some(action) = resource.and_then(|resource| resource.actions.get_mut(name)) {
                change(action);
            }
        }
    }
}

fn add_code(action: &mut Action, row: &Code) {
    if let Some(ty) = action.responses.get(&row.described).cloned() {
        action.responses.entry(row.declared).or_insert(ty);
    }
}

fn add_defaults(action: &mut Action, row: &Defaults) {
    for param in &mut action.params {
        if param.default.is_none() {
            param.default = row.params.get(&param.name).cloned();
        }
    }
}

fn sort_params(action: &mut Action, row: &Order) {
    action.params.sort_by_key(|param| row.params.iter().position(|name| *name == param.name));
}

fn add_values(action: &mut Action, row: &Values) {
    for param in action.params.iter_mut().filter(|param| param.name == row.param) {
        param.values.extend(row.declared.iter().cloned());
    }
}

fn replace_events(action: &mut Action, rows: &[Event]) {
    for (_, ty) in &mut action.events {
        if let Some(known) = rows.iter().find(|known| known.described == *ty) {
            ty.clone_from(&known.declared);
        }
    }
}
