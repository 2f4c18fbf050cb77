//! Types of attributes and columns.

use crate::open_enum;

open_enum! {
    /// Type of the values of a device attribute or a data table column.
    pub enum DataType {
        /// Sequence of characters.
        String = "string",
        /// Integer or floating-point number.
        Number = "number",
        /// `true` or `false`.
        Boolean = "boolean",
        /// Geographic coordinates. Not available for columns.
        Gps = "gps",
        /// Base64-encoded binary data. Not available for columns.
        Blob = "blob",
    }
}
