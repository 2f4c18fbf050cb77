//! `/applications/{applicationId}/data-tables/{dataTableId}/rows`: rows. So far the query.

use crate::scopes::APPLICATION_READ;
use crate::{losant_resource, models};

/// The rows of a data table.
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    errors(400, 404)
)]
pub trait DataTableRows {
    /// Read the rows that fit a query; all rows without one.
    #[post("/query", scopes = APPLICATION_READ, paged = "offset", retry = "safe")]
    fn query(
        &self,
        /// The column to sort by.
        sort_column: Option<String>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// How many rows to give: 1000 by default.
        limit: Option<u64>,
        /// How many rows to pass over: none by default.
        offset: Option<u64>,
        /// The columns to give, separated by commas.
        include_fields: Option<String>,
        /// What the rows must be.
        #[body]
        query: Option<models::AdvancedQuery>,
    ) -> models::DataTableRows;
}
