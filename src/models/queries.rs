//! Queries of data and what they give. They are plain JSON so far.

use serde_json::{Map, Value};

use crate::Page;

/// What rows of a data table must be.
pub type AdvancedQuery = Value;

/// Rows of a data table, by column.
pub type DataTableRows = Page<Map<String, Value>>;

/// Which devices' last values to read.
pub type LastValueQuery = Value;

/// The last values, by device.
pub type LastValueData = Value;

/// Which values to read, over which span of time.
pub type TimeSeriesQuery = Value;

/// The values of a span of time.
pub type TimeSeriesData = Value;
