//! Bodies of requests: JSON, and the parts of a multipart form.

use bytes::Bytes;

use crate::{Kind, QueryEncoder, QueryValue};

/// The body of a built request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// No body, as in every GET.
    Empty,
    /// JSON text.
    Json(Bytes),
    /// A multipart form: names and parts, in declared order.
    Multipart(Vec<(&'static str, Part)>),
}

/// Shows kinds and sizes, never content.
impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Multipart(parts) => f.debug_tuple("Multipart").field(parts).finish(),
        }
    }
}

/// One part of a multipart form: a file, or plain text.
///
/// A file always goes out with a name and a type: unless set, the parameter's own name and
/// `application/octet-stream`.
///
/// ```
/// let part = losant::Part::bytes("id,name\n1,pump\n").file_name("pumps.csv").content_type("text/csv");
/// # let _ = part;
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    data: Bytes,
    file: Option<File>,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct File {
    name: Option<String>,
    content_type: Option<String>,
}

impl Part {
    /// A file with this content.
    pub fn bytes(data: impl Into<Bytes>) -> Self {
        Self { data: data.into(), file: Some(File::default()) }
    }

    /// The name the file goes by.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file.get_or_insert_default().name = Some(name.into());
        self
    }

    /// The media type of the content, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.file.get_or_insert_default().content_type = Some(content_type.into());
        self
    }

    /// The content.
    #[must_use]
    pub fn data(&self) -> &Bytes {
        &self.data
    }

    pub(crate) fn text(text: String) -> Self {
        Self { data: text.into(), file: None }
    }

    /// What reqwest sends for it under this name.
    pub(crate) fn to_form(&self, name: &str) -> Result<reqwest::multipart::Part, String> {
        let part = reqwest::multipart::Part::stream(self.data.clone());
        let Some(file) = &self.file else { return Ok(part) };
        let media = file.content_type.as_deref().unwrap_or("application/octet-stream");
        part.file_name(file.name.clone().unwrap_or_else(|| name.to_owned()))
            .mime_str(media)
            .map_err(|_| {
                format!("the part `{name}` has the type {media:?}, which is no media type")
            })
    }
}

/// Shows sizes and names, never content.
impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Part");
        shown.field("bytes", &self.data.len());
        if let Some(file) = &self.file {
            shown.field("file_name", &file.name).field("content_type", &file.content_type);
        }
        shown.finish()
    }
}

/// What `#[part]` takes: a [`Part`] is a file, every scalar [`QueryValue`] is text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a part of a multipart form",
    label = "not a part",
    note = "`losant::Part` is a file, and strings, numbers and booleans are text",
    note = "`#[part(json)]` sends any type that implements `Serialize` as JSON text"
)]
pub trait PartValue {
    /// What kind of value it is.
    const KIND: Kind;

    /// The values Losant lists; empty where any will do.
    const VALUES: &'static [&'static str] = &[];

    /// The part, or why there can be none.
    #[doc(hidden)]
    fn part(&self) -> Result<Part, String>;
}

impl PartValue for Part {
    const KIND: Kind = Kind::File;

    fn part(&self) -> Result<Part, String> {
        Ok(self.clone())
    }
}

impl<T: QueryValue + ?Sized> PartValue for T {
    const KIND: Kind = T::KIND;
    const VALUES: &'static [&'static str] = T::VALUES;

    fn part(&self) -> Result<Part, String> {
        QueryEncoder::text(self).map(Part::text)
    }
}
